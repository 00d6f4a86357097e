package cni.explorer.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.diff.TwoYears;
import cni.explorer.export.ReadingReport;
import cni.explorer.metrics.Failure;
import cni.explorer.metrics.Readings;
import cni.explorer.metrics.Refresh.RefreshResult;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryCount;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.model.Provider;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What repositories said, for programs.
class ReadingsJsonTest {
    private final List<Provider> providers = TwoYears.NOW.providers();

    @Test
    void whatIsKnownHasAMemberAndWhatIsNotHasNone() throws IOException {
        RepositoryReading moved = new RepositoryReading(
                new RepositoryAddress("github.com", "old", "delta"),
                new RepositoryAddress("github.com", "new", "delta"),
                Readings.NOW,
                Map.of(RepositoryCount.FORKS, 0L),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        StringWriter out = new StringWriter();
        new ReadingsJson(ReadingReport.of(
                        TwoYears.NOW,
                        List.of(
                                new RefreshResult.Read(providers.get(0), moved),
                                new RefreshResult.Read(
                                        providers.get(1),
                                        Readings.of("alpha", 6_900, Readings.NOW)
                                                .reading()),
                                new RefreshResult.Failed(
                                        providers.get(2),
                                        new RepositoryAddress("github.com", "b", "beta"),
                                        new Failure.NotFound()))))
                .write(out);

        assertEquals("""
                {
                  "format": 1,
                  "dataset": "now",
                  "readings": [
                    {
                      "provider": "delta",
                      "repository": "new/delta",
                      "asked": "old/delta",
                      "at": "2026-11-28T17:00:00Z",
                      "forks": 0,
                      "archived": true
                    },
                    {
                      "provider": "alpha",
                      "repository": "owner/alpha",
                      "at": "2026-11-28T17:00:00Z",
                      "stars": 6900,
                      "commits-12-months": 12,
                      "pushed": "2026-11-27T17:00:00Z",
                      "release": "v9.9.9",
                      "released": "2026-11-01",
                      "license": "Apache-2.0",
                      "archived": false
                    }
                  ],
                  "failed": [
                    {
                      "provider": "beta-net",
                      "repository": "b/beta",
                      "why": "There is no public repository of that name (404)."
                    }
                  ]
                }
                """, out.toString());
    }

    @Test
    void aHistoryIsAllReadingsInTheirOrder() throws IOException {
        StringWriter out = new StringWriter();
        ReadingsJson.write(List.of(Readings.of("beta", 2, Readings.NOW), Readings.of("alpha", 1, Readings.NOW)), out);

        assertEquals("""
                {
                  "format": 1,
                  "readings": [
                    {
                      "provider": "beta",
                      "repository": "owner/beta",
                      "at": "2026-11-28T17:00:00Z",
                      "stars": 2,
                      "commits-12-months": 12,
                      "pushed": "2026-11-27T17:00:00Z",
                      "release": "v9.9.9",
                      "released": "2026-11-01",
                      "license": "Apache-2.0",
                      "archived": false
                    },
                    {
                      "provider": "alpha",
                      "repository": "owner/alpha",
                      "at": "2026-11-28T17:00:00Z",
                      "stars": 1,
                      "commits-12-months": 12,
                      "pushed": "2026-11-27T17:00:00Z",
                      "release": "v9.9.9",
                      "released": "2026-11-01",
                      "license": "Apache-2.0",
                      "archived": false
                    }
                  ]
                }
                """, out.toString());
    }
}
