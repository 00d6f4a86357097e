package cni.explorer.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.diff.TwoYears;
import cni.explorer.export.ReadingReport;
import cni.explorer.metrics.Readings;
import cni.explorer.metrics.StoredReading;
import cni.explorer.model.Dataset;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What repositories said, as a table for a terminal.
class ReadingsTextTest {
    private final Dataset dataset = TwoYears.NOW;

    @Test
    void eachRepositoryHasARowAndTheOthersAreNamed() throws IOException {
        assertEquals("""
                Provider  Stars    Forks  Open issues  Contributors  Commits in 12 months  Last push   Latest release  Released    License     Archived  Repository   Read
                ────────  ─────  ───────  ───────────  ────────────  ────────────────────  ──────────  ──────────────  ──────────  ──────────  ────────  ───────────  ──────────
                Alpha      6900  no data      no data       no data                    12  2026-11-27  v9.9.9          2026-11-01  Apache-2.0            owner/alpha  2026-11-28

                No repository, or never asked: Delta and Beta Net.
                """, text(Readings.of("alpha", 6_900, Readings.NOW)));
    }

    @Test
    void whereNothingWasReadItSaysHowToAsk() throws IOException {
        assertEquals("""
                Nothing was read yet; “cni-explorer metrics refresh” asks GitHub.

                No repository, or never asked: Delta, Alpha and Beta Net.
                """, text());
    }

    @Test
    void whereAllWereReadNobodyIsNamedBesides() throws IOException {
        String text = text(
                Readings.of("alpha", 1, Readings.NOW),
                Readings.of("beta-net", 2, Readings.NOW),
                Readings.of("delta", 3, Readings.NOW));

        assertEquals(
                List.of("Delta", "Alpha", "Beta Net (archived)"),
                text.lines().skip(2).map(line -> line.split("  ", 2)[0]).toList());
    }

    private String text(StoredReading... stored) throws IOException {
        StringWriter out = new StringWriter();
        new ReadingsText(ReadingReport.ofLast(dataset, List.of(stored)), TextReport.UNLIMITED).write(out);
        return out.toString();
    }
}
