package cni.explorer.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.diff.TwoYears;
import cni.explorer.metrics.SourceCheck.SourceReport;
import cni.explorer.model.SourceMove;
import cni.explorer.query.MovedSources;
import cni.explorer.query.MovedSources.CellPosition;
import cni.explorer.query.MovedSources.MovedSource;
import cni.explorer.text.Characters;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What has to be read again, for a terminal.
class WorklistTextTest {
    @Test
    void eachChangeHasItsDayItsPlaceItsCellsAndAPageThatShowsIt() throws IOException {
        MovedSource file = new MovedSource(
                move(SourceMove.MoveKind.FILE, "docs/policy.md", "0123456789abcdef", "fedcba9876543210"),
                List.of(new CellPosition(0, 1), new CellPosition(0, 2), new CellPosition(2, 1)));
        MovedSource release = new MovedSource(
                move(SourceMove.MoveKind.RELEASE, "", "v1.0.0", "v1.1.0"), List.of(new CellPosition(1, 0)));

        assertEquals("""
                now: 2 sources have changed since they were read; 4 cells rest on them.

                2026-09-02  a/alpha docs/policy.md, read at 0123456
                            Delta: Policies and Encryption; Beta Net: Policies
                            https://github.com/a/alpha/compare/one...two

                2026-09-02  a/alpha, v1.1.0 after v1.0.0
                            Alpha: Network Model
                            https://github.com/a/alpha/compare/one...two
                """, text(file, release));
    }

    @Test
    void whereNothingHasChangedItSaysSo() throws IOException {
        assertEquals("now: No source has changed since it was read.\n", text());
    }

    @Test
    void theNameOfAReleaseCannotSteerTheTerminal() throws IOException {
        String text = text(new MovedSource(
                move(SourceMove.MoveKind.RELEASE, "", "v1\u202E.0", "v2\u001B[2J\u2028now: nothing"),
                List.of(new CellPosition(1, 0))));

        assertTrue(text.contains("a/alpha, v2 [2J now: nothing after v1 .0\n"), text);
        assertTrue(text.codePoints().noneMatch(c -> c != '\n' && Characters.steers(c)), text);
    }

    private static SourceMove move(SourceMove.MoveKind kind, String path, String before, String now) {
        return new SourceMove(
                kind,
                "a/alpha",
                path,
                before,
                now,
                LocalDate.of(2026, 9, 2),
                URI.create("https://github.com/a/alpha/compare/one...two"));
    }

    private static String text(MovedSource... moved) throws IOException {
        StringWriter out = new StringWriter();
        new WorklistText(
                        TwoYears.NOW,
                        new SourceReport(new MovedSources(List.of(moved), Map.of()), moved.length, List.of()))
                .write(out);
        return out.toString();
    }
}
