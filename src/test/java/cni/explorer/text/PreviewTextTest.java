package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.query.Evaluator;
import cni.explorer.query.Grid;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reading;
import org.junit.jupiter.api.Test;

class PreviewTextTest {
    @Test
    void aTickThatIsNotSetTellsWhoWouldLeaveAndWhy() {
        assertEquals("""
                3 would leave if this were required:
                P1: n
                P2: a, does not apply
                P3: Y, disputed""", lines(Grid.of("yy", "yn", "ya", "yY", "nn"), 1, true, 1));
    }

    @Test
    void aTickThatIsSetTellsWhoWouldReturn() {
        assertEquals("""
                1 would return if this were not required:
                P1: n""", lines(Grid.of("yy", "yn", "nn"), 2, false, 1));
    }

    @Test
    void nobodyIsAnAnswerToo() {
        assertEquals("Nobody would leave if this were required.", lines(Grid.of("yy", "-yn"), 1, false, 1));
    }

    @Test
    void ofManySevenAreNamed() {
        String said = lines(Grid.of("n", "n", "n", "n", "n", "n", "n", "n", "n"), 0, false, 0);
        assertEquals("P6: n\nand 2 more", said.substring(said.indexOf("P6")));
    }

    private static String lines(Grid grid, int required, boolean disputedUnmet, int feature) {
        Outcome now = grid.outcome(required, Reading.LENIENT, disputedUnmet);
        return PreviewText.lines(new Evaluator(now.dataset()).preview(now.selection(), feature));
    }
}
