package cni.explorer.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.diff.TwoYears;
import cni.explorer.export.Matrices;
import cni.explorer.model.Dataset;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How much a dataset knows, as a sentence and as a table.
class CoverageTextTest {
    private final Dataset post = ShippedDatasets.find("cni-2017").orElseThrow();

    @Test
    void theSentenceCountsWhatIsThereAndWhatIsKnownOfIt() {
        assertEquals(
                "The post of 2017, 2017-11-11: 7 providers and 1 not counted × 8 features; 64 cells: 59 known"
                        + " (4 conditional, 3 not applicable), 5 unknown, 2 disputed",
                new CoverageText(post).line());
        assertEquals(
                "Now, 2026-08-22: 3 providers × 3 features; 9 cells: 8 known (2 conditional, 0 not applicable),"
                        + " 1 unknown, 0 disputed",
                new CoverageText(TwoYears.NOW).line());
    }

    @Test
    void theTableHasARowForEachProviderAndOneForAll() throws IOException {
        assertEquals("""
                                                  Condi-   Not ap-                     With a      Requirements
                Provider            Cells  Known  tional  plicable  Unknown  Disputed  source           unknown
                ──────────────────  ─────  ─────  ──────  ────────  ───────  ────────  ──────  ────────────────
                Calico                  8      8       1         0        0         0       0   0 of 7    0.0 %
                Canal                   8      8       1         1        0         0       0   0 of 7    0.0 %
                flannel                 8      8       0         0        0         1       0   0 of 7    0.0 %
                kopeio-networking       8      8       1         1        0         0       0   0 of 7    0.0 %
                kube-router             8      8       0         0        0         0       0   0 of 7    0.0 %
                romana                  8      8       0         0        0         0       0   0 of 7    0.0 %
                Weave Net               8      8       1         1        0         1       0   0 of 7    0.0 %
                kubenet (baseline)      8      3       0         0        5         0       0   4 of 7   57.1 %
                ··················  ·····  ·····  ······  ········  ·······  ········  ······  ················
                All                    64     59       4         3        5         2       0  0 of 49    0.0 %
                """, table(post, TextReport.UNLIMITED));
    }

    @Test
    void onANarrowTerminalTheTableGoesOnBelow() throws IOException {
        assertEquals(
                List.of(18, 18, 18, 18),
                table(post, 40)
                        .lines()
                        .filter(line -> line.startsWith("─"))
                        .map(line -> line.indexOf(' '))
                        .toList());
        assertTrue(table(post, 40).lines().allMatch(line -> line.length() <= 40));
    }

    @Test
    void cellsWithASourceOfTheirOwnAreCounted() throws IOException {
        assertTrue(table(TwoYears.NOW, TextReport.UNLIMITED)
                .contains("\nDelta                    3      2       1         0        1         0       1  "));
    }

    @Test
    void whereNothingIsJudgedThereIsNoShareOfRequirements() throws IOException {
        assertEquals("""
                                        Condi-   Not ap-                     With a  Requirements
                Provider  Cells  Known  tional  plicable  Unknown  Disputed  source       unknown
                ────────  ─────  ─────  ──────  ────────  ───────  ────────  ──────  ────────────
                one           1      1       0         0        0         0       0             –
                ········  ·····  ·····  ······  ········  ·······  ········  ······  ············
                All           1      1       0         0        0         0       0             –
                """, table(Matrices.dataset(List.of("one")), TextReport.UNLIMITED));
    }

    private static String table(Dataset dataset, int width) throws IOException {
        StringWriter out = new StringWriter();
        new CoverageText(dataset).write(out, width);
        return out.toString();
    }
}
