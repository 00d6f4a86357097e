package cni.explorer.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.ProviderId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FigureEditsTest {
    private static final RepositoryAddress CALICO = new RepositoryAddress("github.com", "projectcalico", "calico");

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

        String second = edited(first, new RepositoryAddress("github.com", "tigera", "calico"), 7012);

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
    void ofASeriesTheNewestFigureChangesAndNeverASecondOneOfADay() {
        String before = series("2026-11-20", "2026-10-01");

        assertEquals(
                series("2026-11-28", "2026-10-01")
                        .replace("\"value\": 5, \"on\": \"2026-11-28\"", "\"value\": 7, \"on\": \"2026-11-28\""),
                edited(before, CALICO, 7));
        assertEquals(
                series("2026-12-01", "2026-11-28")
                        .replace("\"value\": 5, \"on\": \"2026-11-28\"", "\"value\": 7, \"on\": \"2026-11-28\""),
                edited(series("2026-12-01", "2026-11-28"), CALICO, 7));
        assertEquals(series("2026-12-01", "2026-10-01"), edited(series("2026-12-01", "2026-10-01"), CALICO, 7));
    }

    /// Two figures by the same method, the first one of which need not be the oldest.
    private static String series(String... days) {
        return "{\"metrics\": [{\"id\": \"stars\", \"figures\": [\n"
                + Stream.of(days)
                        .map(day -> "  {\"provider\": \"calico\", \"value\": 5, \"on\": \"" + day
                                + "\", \"repository\": \"projectcalico/calico\", \"method\": \""
                                + RepositoryCount.STARS.method() + "\"}")
                        .collect(Collectors.joining(",\n"))
                + "\n]}]}\n";
    }

    @Test
    void aNoteOnTheOldNumberGoesWithIt() {
        String first = edited("{\"metrics\": [{\"id\": \"stars\", \"figures\": [\n]}]}\n", CALICO, 7012);
        String noted = first.replace("\"source\"", "\"note\": \"7,012 is a lot\", \"source\"");

        assertEquals(first.replace("7012", "7100"), edited(noted, CALICO, 7100));
    }

    @Test
    void linesEndAsTheyDoInTheFile() {
        String before = """
                {"metrics": [
                  {"id": "stars",
                    "figures": [
                      {
                        "provider": "cilium",
                        "value": 5
                      }
                    ]}]}
                """.replace("\n", "\r\n");

        String after = edited(before, CALICO, 7012);

        assertTrue(after.contains("\"value\": 7012,\r\n"), after);
        assertEquals(after, after.replace("\r\n", "\n").replace("\n", "\r\n"));
    }

    @Test
    void whatStandsWithoutBlanksStaysSo() {
        String before =
                "{\"metrics\":[{\"id\":\"stars\",\"figures\":[{\"provider\":\"cilium\",\"value\":5}]},{\"id\":\"forks\",\"figures\":[]}]}";

        assertEquals(
                before.replace(
                        "5}]",
                        "5},{\"provider\":\"calico\",\"value\":7012,\"precision\":\"exact\",\"on\":\"2026-11-28\","
                                + "\"repository\":\"projectcalico/calico\",\"method\":\"Counter of GitHub, asked by its REST API\","
                                + "\"source\":{\"page\":\"https://github.com/projectcalico/calico\"}}]"),
                edited(before, CALICO, 7012));
    }

    @Test
    void whatAServerSaysChangesOnlyFigures() throws Exception {
        try (StandIn github = new StandIn().withRepository("projectcalico/calico")) {
            Path file = Path.of("data", "cni-2026.json");
            List<String> before = Files.readAllLines(file);

            byte[] first = FigureEdits.into(Files.readAllBytes(file), asked(github));
            List<String> then =
                    new String(first, StandardCharsets.UTF_8).lines().toList();
            List<String> kept = new ArrayList<>(then);
            kept.replaceAll(FigureEditsTest::withoutComma);
            Iterator<String> line = kept.iterator();
            for (String one : before) {
                while (!line.next().equals(withoutComma(one))) {
                    assertTrue(line.hasNext(), one);
                }
            }
            github.on(
                    "/repos/projectcalico/calico",
                    StandIn.response(
                                    200,
                                    "{\"full_name\": \"projectcalico/calico\", \"stargazers_count\": 7100, \"pushed_at\": \"2026-11-27T08:00:00Z\"}")
                            .build());
            List<String> after = new String(FigureEdits.into(first, asked(github)), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            List<String> changed = new ArrayList<>(after);
            changed.removeAll(then);
            assertEquals(then.size(), after.size());
            assertEquals(
                    List.of("\"value\": 7100,"),
                    changed.stream().map(String::strip).toList());
        }
    }

    private static List<StoredReading> asked(StandIn github) throws Exception {
        return List.of(
                new StoredReading(new ProviderId("calico"), github.source().read(CALICO, _ -> {})));
    }

    private static String withoutComma(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
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
