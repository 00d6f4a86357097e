package cni.explorer.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Selection;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Steps back and forth through what was asked.
class HistoryTest {
    private static final FeatureId MESH = new FeatureId("mesh");
    private static final Selection NOTHING = Selection.NOTHING;
    private static final Selection A = NOTHING.withRequired(MESH, true);
    private static final Selection B = A.withRequired(new FeatureId("encryption"), true);

    private final History history = new History();

    @Test
    void atFirstThereIsNothingToTakeBack() {
        assertFalse(history.canUndo() || history.canRedo());
        assertEquals(Optional.empty(), history.undo(NOTHING));
        assertEquals(Optional.empty(), history.redo(NOTHING));
    }

    @Test
    void stepsAreTakenBackInTheirOrderAndDoneAgainInTheirs() {
        history.changed(NOTHING, A);
        history.changed(A, B);
        assertEquals(Optional.of(A), history.undo(B));
        assertEquals(Optional.of(NOTHING), history.undo(A));
        assertFalse(history.canUndo());
        assertEquals(Optional.of(A), history.redo(NOTHING));
        assertEquals(Optional.of(B), history.redo(A));
        assertFalse(history.canRedo());
    }

    @Test
    void whatIsDoneAfterAStepBackForgetsWhatWasTakenBack() {
        history.changed(NOTHING, A);
        history.undo(A);
        history.changed(NOTHING, B);
        assertFalse(history.canRedo());
        assertEquals(Optional.of(NOTHING), history.undo(B));
    }

    @Test
    void aWordTypedLetterByLetterIsOneStep() {
        type(A, "b", "bg", "bgp");
        assertEquals(Optional.of(A), history.undo(A.withSearch("bgp")));
        assertFalse(history.canUndo());
    }

    @Test
    void aWordThatIsTypedAndClearedAgainIsNoStep() {
        history.changed(NOTHING, A);
        type(A, "w", "wi", "wire", "");
        assertEquals(Optional.of(NOTHING), history.undo(A), "not nothing first");
        assertFalse(history.canUndo());
        assertEquals(Optional.of(A), history.redo(NOTHING));
        assertFalse(history.canRedo());
    }

    @Test
    void aWordThatIsTypedBackIsNoStepAndTheNextOneIs() {
        Selection old = A.withSearch("old");
        type(old, "ol", "old", "older");
        assertEquals(Optional.of(old), history.undo(A.withSearch("older")));
        assertFalse(history.canUndo());
    }

    @Test
    void aWordThatIsClearedLaterIsAStepOfItsOwn() {
        type(A, "b", "bg");
        history.changed(A.withSearch("bg"), B.withSearch("bg"));
        type(B.withSearch("bg"), "");
        assertEquals(Optional.of(B.withSearch("bg")), history.undo(B));
    }

    @Test
    void twoWordsWithATickBetweenThemAreTwoSteps() {
        type(NOTHING, "b", "bg");
        history.changed(NOTHING.withSearch("bg"), A.withSearch("bg"));
        type(A.withSearch("bg"), "bgp");
        assertEquals(Optional.of(A.withSearch("bg")), history.undo(A.withSearch("bgp")));
        assertEquals(Optional.of(NOTHING.withSearch("bg")), history.undo(A.withSearch("bg")));
        assertEquals(Optional.of(NOTHING), history.undo(NOTHING.withSearch("bg")));
    }

    @Test
    void whatIsTypedAfterAStepBackIsAStepOfItsOwn() {
        type(NOTHING, "b", "bg");
        history.undo(NOTHING.withSearch("bg"));
        type(NOTHING, "x");
        assertTrue(history.canUndo());
        assertEquals(Optional.of(NOTHING), history.undo(NOTHING.withSearch("x")));
    }

    @Test
    void aChangeOfAllStepsDropsThoseThatWouldDoNothing() {
        history.changed(NOTHING, A);
        history.changed(A, B);
        history.map(selection -> selection.withRequired(MESH, false), B.withRequired(MESH, false));
        assertEquals(Optional.of(NOTHING), history.undo(B.withRequired(MESH, false)), "not twice nothing");
        assertFalse(history.canUndo());
        assertEquals(Optional.of(B.withRequired(MESH, false)), history.redo(NOTHING));
    }

    @Test
    void whatWasTakenBackIsChangedToo() {
        history.changed(NOTHING, A);
        history.changed(A, B);
        history.undo(B);
        history.undo(A);
        history.map(selection -> selection.withRequired(MESH, false), NOTHING);
        assertEquals(Optional.of(B.withRequired(MESH, false)), history.redo(NOTHING), "A has become what is there");
        assertFalse(history.canRedo());
    }

    @Test
    void ofALongDayTheLastThousandStepsAreKept() {
        for (int step = 0; step <= History.MOST_STEPS; step++) {
            history.changed(numbered(step), numbered(step + 1));
        }
        int last = History.MOST_STEPS + 1;
        assertEquals(1_000, History.MOST_STEPS);
        for (int step = last - 1; step > 0; step--) {
            assertEquals(Optional.of(numbered(step)), history.undo(numbered(step + 1)));
        }
        assertFalse(history.canUndo(), "the oldest is forgotten");
        for (int step = 2; step <= last; step++) {
            assertEquals(Optional.of(numbered(step)), history.redo(numbered(step - 1)));
        }
        assertFalse(history.canRedo());
    }

    private static Selection numbered(int step) {
        return NOTHING.withRequired(new FeatureId("feature-" + step), true);
    }

    private void type(Selection from, String... words) {
        Selection now = from;
        for (String word : words) {
            history.changed(now, now.withSearch(word));
            now = now.withSearch(word);
        }
    }
}
