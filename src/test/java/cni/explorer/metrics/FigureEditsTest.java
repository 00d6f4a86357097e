package cni.explorer.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.ProviderId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FigureEditsTest {
    private static final RepositoryAddress CALICO = new RepositoryAddress("projectcalico", "calico");

    @Test
    void aFigureGoesToTheEndOfItsMetricInTheLayoutOfTheFile() {
        String before = """
                {
                  "format": 1,  "odd":   [1,2 ],
                  "metrics": [
                    {
                      "figures": [
                        {
                          "provider": "cilium",
                          "value": 5
                        }
                      ],
                      "id": "stars"
                    },
                    { "id": "commits", "figures": [] }
                  ],
                  "last": "é"
                }
                """;

        assertEquals(before.replace("""
                          "value": 5
                        }
                """, """
                          "value": 5
                        },
                        {
                          "provider": "calico",
                          "value": 7012,
                          "precision": "exact",
                          "on": "2026-11-28",
                          "repository": "projectcalico/calico",
                          "method": "Counter of GitHub, asked by its REST API",
                          "source": {"page": "https://github.com/projectcalico/calico"}
                        }
                """), edited(before, CALICO, 7012));
    }

    @Test
    void theSameFigureChangesItsNumberAndItsDayAlone() {
        String first = edited("{\"metrics\": [{\"id\": \"stars\", \"figures\": []}]}\n", CALICO, 7012);

        String second = new String(
                FigureEdits.into(
                        first.getBytes(StandardCharsets.UTF_8),
                        List.of(stored(CALICO, 7100, Instant.parse("2026-12-24T01:00:00Z")))),
                StandardCharsets.UTF_8);

        assertEquals(first.replace("7012", "7100").replace("2026-11-28", "2026-12-24"), second);
    }

    @Test
    void aDayStandsAsADay() {
        String first = edited("{\"metrics\": [{\"id\": \"last-push\", \"figures\": []}]}\n", CALICO, 7012);
        assertTrue(first.contains("\"value\": \"2026-11-27\","), first);

        String second = new String(
                FigureEdits.into(
                        first.getBytes(StandardCharsets.UTF_8),
                        List.of(stored(CALICO, 7100, Instant.parse("2026-12-24T01:00:00Z")))),
                StandardCharsets.UTF_8);

        assertEquals(first.replace("2026-11-27", "2026-12-23").replace("2026-11-28", "2026-12-24"), second);
    }

    @Test
    void aRepositoryThatMovedIsWrittenAnew() {
        String first = edited("{\"metrics\": [{\"id\": \"stars\", \"figures\": []}]}\n", CALICO, 7012);

        String second = edited(first, new RepositoryAddress("tigera", "calico"), 7012);

        assertEquals(first.replace("projectcalico/calico", "tigera/calico"), second);
    }

    @Test
    void figuresOnOneLineStayOnOne() {
        String before = """
                {"metrics": [{"id": "stars", "figures": [
                  {"provider": "cilium", "value": 5}
                ]}]}
                """;

        assertEquals("""
                {"metrics": [{"id": "stars", "figures": [
                  {"provider": "cilium", "value": 5},
                  {"provider": "calico", "value": 1, "precision": "exact", "on": "2026-11-28", "repository": \
                "projectcalico/calico", "method": "Counter of GitHub, asked by its REST API", "source": {"page": \
                "https://github.com/projectcalico/calico"}}
                ]}]}
                """, edited(before, CALICO, 1));
    }

    @Test
    void aDatasetWithoutTheMetricStaysAsItIs() {
        String before = "{\"metrics\": [{\"id\": \"downloads\", \"figures\": [ ]}]}";

        assertEquals(before, edited(before, CALICO, 1));
    }

    private static String edited(String before, RepositoryAddress repository, long stars) {
        byte[] after = FigureEdits.into(
                before.getBytes(StandardCharsets.UTF_8), List.of(stored(repository, stars, StandIn.NOW)));
        return new String(after, StandardCharsets.UTF_8);
    }

    private static StoredReading stored(RepositoryAddress repository, long stars, Instant at) {
        return new StoredReading(
                new ProviderId("calico"),
                new RepositoryReading(
                        CALICO,
                        repository,
                        at,
                        Map.of(RepositoryCount.STARS, stars),
                        false,
                        Optional.of(at.minus(Duration.ofDays(1))),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }
}
