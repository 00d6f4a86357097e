package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Runs are laid out by arithmetic; here each character is 10 wide, 20 high, with 15 above the base line.
class CellLayoutTest {
    private static final Advances TENS = new Advances() {
        @Override
        public double width(String text, FontRole font) {
            return 10.0 * text.codePointCount(0, text.length());
        }

        @Override
        public double ascent(FontRole font) {
            return 15;
        }

        @Override
        public double height(FontRole font) {
            return 20;
        }
    };

    @ParameterizedTest
    @CsvSource({
        "abcdef, 60, abcdef",
        "abcdef, 59, abcd…",
        "abcdef, 20, a…",
        "abcdef, 5, …",
        "ab cdef, 40, ab…",
        "a😀bc, 30, a😀…",
    })
    void textIsCutToTheRoomThereIs(String text, double room, String expected) {
        assertEquals(expected, Ellipsis.cut(text, room, one -> TENS.width(one, FontRole.BODY)));
    }

    @Test
    void runsFollowEachOtherFromThePadding() {
        List<PlacedRun> runs = place(200, false, text("ab"), gap(6, false), text("c"));

        assertEquals(8, runs.get(0).x());
        assertEquals(8 + 20 + 6, runs.get(2).x());
    }

    @Test
    void rightOnesEndAtThePadding() {
        List<PlacedRun> runs = place(200, true, text("ab"), text("c"));

        assertEquals(200 - 8, runs.get(1).x() + runs.get(1).width());
    }

    @Test
    void roomThatStretchesPushesTheRestToTheRight() {
        List<PlacedRun> runs = place(200, false, text("ab"), gap(6, true), text("c"));

        assertEquals(200 - 8 - 10, runs.get(2).x());
    }

    @Test
    void theLastThatMayIsCutFirst() {
        List<PlacedRun> runs = place(16 + 100, false, shrinking("abcdef"), shrinking("ghijkl"), text("12"));

        assertEquals("abcdef", runs.get(0).text());
        assertEquals("g…", runs.get(1).text());
        assertEquals("12", runs.get(2).text(), "never cut");
        assertEquals(8 + 100, runs.get(2).x() + runs.get(2).width());
    }

    @Test
    void linesStandInTheMiddleAndInAHeaderAtTheBottom() {
        GridCell two = new GridCell(List.of(Sample.line(text("a")), Sample.line(text("b"))), false, 1, "", "");

        List<PlacedRun> body = CellLayout.place(two, 100, 60, false, TENS);
        List<PlacedRun> header = CellLayout.place(two, 100, 60, true, TENS);
        assertEquals(10, body.get(0).y());
        assertEquals(30, body.get(1).y());
        assertEquals(60 - CellLayout.FOOT, header.get(1).y() + header.get(1).height());
    }

    @Test
    void marksStandHigherThanWords() {
        List<PlacedRun> runs = place(
                200,
                false,
                text("a"),
                new GridRun.TextRun("1", FontRole.MARK, Tone.ACCENT, false, false, Optional.empty()));

        assertTrue(runs.get(1).baseline() < runs.get(0).baseline() - 3);
    }

    @Test
    void aColumnThatIsAsWideAsItNeedsCutsNothing() {
        GridCell cell = new GridCell(
                List.of(
                        Sample.line(shrinking("a"), new GridRun.Pill("bc", Tone.MUTED, Optional.empty())),
                        Sample.line(shrinking("abcdefgh"))),
                false,
                1,
                "",
                "");

        assertTrue(CellLayout.place(cell, 8 + 80 + 8, 50, false, TENS).stream()
                .noneMatch(run -> run.text().endsWith("…")));
        assertTrue(CellLayout.place(cell, 8 + 80 + 8 - 1, 50, false, TENS).stream()
                .anyMatch(run -> run.text().endsWith("…")));
    }

    private static List<PlacedRun> place(double width, boolean right, GridRun... runs) {
        return CellLayout.place(new GridCell(List.of(Sample.line(runs)), right, 1, "", ""), width, 40, false, TENS);
    }

    private static GridRun text(String words) {
        return Sample.text(words, FontRole.BODY, Tone.TEXT);
    }

    private static GridRun shrinking(String words) {
        return Sample.shrinking(words);
    }

    private static GridRun gap(double width, boolean stretches) {
        return new GridRun.Gap(width, stretches);
    }
}
