package cni.explorer.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.diff.Changes;
import cni.explorer.diff.TwoYears;
import cni.explorer.export.PlainText;
import cni.explorer.export.ReportFormat;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ChangesTextTest {
    @Test
    void theStoryStandsFirstAndEverythingBelow() throws IOException {
        assertEquals("""
                What changed from Then (then, 2017-11-11) to Now (now, 2026-08-22)

                  1 provider came: Delta; 1 went: Gamma; 2 are in both.
                  1 feature came: Encryption; 1 went: Store; 2 are in both.
                  Beta Net is now marked archived.
                  1 of the 4 cells in both has another verdict: 1 on a condition now.
                  Policies asks for something else now, from which alone a verdict may have turned (marked *).
                  Besides, cells differ in what is not judged (1), in wording only (1) and in footnotes only (1); none is the same.
                  Stars since 2017-11-11: Alpha ≈ 690 → 6,900 (2026-08-01).

                On a condition now: 1
                ═════════════════════
                Provider  Feature     2017-11-11  2026-08-22
                ────────  ──────────  ──────────  ──────────
                Alpha     Policies *  ✗ No        ◐ Partly

                Other answers where nothing is judged: 1
                ════════════════════════════════════════
                Provider             Feature        2017-11-11  2026-08-22
                ───────────────────  ─────────────  ──────────  ──────────
                Beta Net (archived)  Network Model  vxlan       Layer 2

                The same verdict in other words: 1
                ══════════════════════════════════
                Provider  Feature        2017-11-11  2026-08-22
                ────────  ─────────────  ──────────  ──────────
                Alpha     Network Model  Layer 3     L3

                Footnotes lost (−) and come (+): 2
                ══════════════════════════════════
                Alpha, Policies
                  + Only in the "beta".
                Beta Net, Policies
                  + Only in the "beta".

                Providers that came: 1
                ══════════════════════
                  Delta

                Providers that went: 1
                ══════════════════════
                  Gamma

                Marks: 1
                ════════
                  Beta Net: no mark before, archived now

                Other names: 1
                ══════════════
                  Beta (beta) is Beta Net (beta-net) now

                Features that came: 1
                ═════════════════════
                  Encryption (“Encrypts traffic”)

                Features that went: 1
                ═════════════════════
                  Store (“No store to run”)

                Features that ask for something else (*): 1
                ═══════════════════════════════════════════
                  Policies (“Controls traffic”) before, Policies (“Controls traffic both ways”) now

                Features with another name: 1
                ═════════════════════════════
                  Model is Network Model now

                Stars then and now: 3
                ═════════════════════
                Provider     Then  on              Now  on          Repository
                ────────  ───────  ──────────  ───────  ──────────  ───────────────────
                Delta     no data              ≈ 9,000  2026-08     d/delta
                Alpha       ≈ 690  2017-11-11    6,900  2026-08-01  a/alpha → new/alpha
                Gamma           7  2017-11-11  no data              c/gamma
                """, text(TwoYears.changes(), TextReport.UNLIMITED));
    }

    @Test
    void twiceTheSameDatasetIsASummaryAlone() throws IOException {
        assertEquals("""
                What changed from Now (now, 2026-08-22) to Now (now, 2026-08-22)

                  No provider came or went; 3 are in both.
                  No feature came or went; 3 are in both.
                  None of the 9 cells in both has another verdict.
                """, text(Changes.between(TwoYears.NOW, TwoYears.NOW), TextReport.UNLIMITED));
    }

    @Test
    void sentencesAndTablesKeepToANarrowTerminal() throws IOException {
        String text = text(TwoYears.changes(), 60);
        assertTrue(text.lines().allMatch(line -> PlainText.width(line) <= 60), text);
    }

    private static String text(Changes changes, int width) throws IOException {
        StringWriter out = new StringWriter();
        ReportFormat.TEXT.changes(changes, width).write(out);
        return out.toString();
    }
}
