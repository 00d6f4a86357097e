package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Footnote;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A line is put together from left to right; every letter is six pixels wide.
class CellRunsTest {

    @Test
    void runsStandInTheOrderInWhichTheyCome() {
        CellRuns runs = new CellRuns()
                .sign(Sign.YES)
                .gap(CellRuns.SIGN_GAP)
                .shrinking("BGP", FontRole.BODY, Tone.TEXT)
                .marks(List.of(note(1), note(3)), Optional.empty())
                .disputed(Optional.empty());
        assertEquals("<YES> BGP 1, 3 <DISPUTED>", CellSketch.words(runs.cell("", "")));
    }

    @Test
    void withoutFootnotesThereIsNoMarkAndNoRoomForOne() {
        assertTrue(
                new CellRuns().marks(List.of(), Optional.empty()).line().runs().isEmpty());
        assertFalse(new CellRuns()
                .marks(List.of(note(1)), Optional.empty())
                .line()
                .runs()
                .isEmpty());
    }

    @Test
    void theWidthOfALineIsThatOfAllItsRuns() {
        CellRuns runs = new CellRuns().sign(Sign.NO).gap(6).text("abc", FontRole.BODY, Tone.TEXT);
        assertEquals(12 + 6 + 3 * CellSketch.LETTER, runs.width(CellSketch::width));
    }

    @Test
    void boxesAndPillsTakeRoomToo() {
        CellRuns box = new CellRuns().add(new GridRun.Check(false, true, Optional.empty()));
        CellRuns pill = new CellRuns().add(new GridRun.Pill("old", Tone.MUTED, Optional.empty()));
        assertEquals(16, box.width(CellSketch::width));
        assertEquals(3 * CellSketch.LETTER + 10, pill.width(CellSketch::width));
        assertEquals(0, new CellRuns().stretch().width(CellSketch::width), "what stretches needs nothing by itself");
    }

    @Test
    void aLineCanTakeInAnother() {
        CellRuns first = new CellRuns().text("a", FontRole.BODY, Tone.TEXT);
        CellRuns second = new CellRuns().gap(4).text("b", FontRole.BODY, Tone.TEXT);
        assertEquals("a b", CellSketch.words(first.addAll(second).cell("", "")));
    }

    @Test
    void aCellKeepsWhatItWasMadeOf() {
        CellRuns runs = new CellRuns().text("a", FontRole.BODY, Tone.TEXT);
        GridCell before = runs.cell("spoken", "tooltip");
        runs.text("b", FontRole.BODY, Tone.TEXT);
        assertEquals("a", CellSketch.words(before));
        assertEquals("spoken", before.spoken());
        assertEquals("tooltip", before.tooltip());
        assertEquals(1, before.span());
    }

    @Test
    void whatAPartDoesWhenPressedBelongsToThatPartAlone() {
        Optional<Object> open = Optional.of("open");
        List<GridRun> runs = new CellRuns()
                .text("a", FontRole.BODY, Tone.TEXT)
                .text("b", FontRole.BODY, Tone.ACCENT, open)
                .marks(List.of(note(7)), open)
                .line()
                .runs();
        assertEquals(Optional.empty(), runs.get(0).action());
        assertEquals(open, runs.get(1).action());
        assertEquals(open, runs.getLast().action());
    }

    private static Footnote note(int mark) {
        return new Footnote("n" + mark, mark, "Note " + mark, Optional.empty(), List.of());
    }
}
