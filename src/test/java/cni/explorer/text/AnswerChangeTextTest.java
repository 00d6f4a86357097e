package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Grid;
import cni.explorer.query.Importance;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reading;
import cni.explorer.query.SavedAnswer;
import cni.explorer.query.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerChangeTextTest {
    @Test
    void whereNothingHasMovedThereIsNothingToSay() {
        assertEquals(List.of(), moved(Grid.of("yy", "yn", "cu", "-nn"), Grid.of("yy", "yn", "cu", "-yy"), 2));
    }

    @Test
    void whoLeftAndWhoCameIsToldWithTheReasons() {
        assertEquals(
                List.of(
                        "P0 was left, and is excluded: F1, n.",
                        "P1 is left now; it was excluded for F0 and F1.",
                        "P2 is still excluded, for other reasons: it was F0, and is F1 now."),
                moved(Grid.of("yy", "nn", "ny"), Grid.of("yn", "yy", "yn"), 2));
    }

    @Test
    void whoIsNewAndWhoIsGoneIsTold() {
        assertEquals(
                List.of(
                        "P1 is new in the dataset, and left on a condition.",
                        "P2 is new in the dataset, and excluded: F0, a, does not apply."),
                moved(Grid.of("y"), Grid.of("y", "c", "a"), 1));
        assertEquals(
                List.of("P1 is no longer in the dataset; it was excluded."), moved(Grid.of("y", "n"), Grid.of("y"), 1));
        assertEquals(
                List.of("P1 is no longer in the dataset; it was left."),
                moved(Grid.of("y", "y"), Grid.of("y", "-y"), 1));
    }

    @Test
    void aRequirementThatIsGoneIsNamed() {
        Outcome then = Grid.of("yy", "yn").outcome(2, Reading.LENIENT, false);
        Selection asked = then.selection().with(new FeatureId("f7"), Importance.PREFERRED);
        Outcome now = new Evaluator(Grid.of("y", "y").dataset()).outcome(asked);
        assertEquals(
                List.of(
                        "“f1” cannot be asked of the dataset any more; the question goes without it.",
                        "“f7” cannot be asked of the dataset any more; the question goes without it.",
                        "P1 is left now; it was excluded for f1."),
                AnswerChangeText.sentences(SavedAnswer.of(then), now));
    }

    private static List<String> moved(Grid then, Grid now, int required) {
        return AnswerChangeText.sentences(
                SavedAnswer.of(then.outcome(required, Reading.LENIENT, false)),
                now.outcome(required, Reading.LENIENT, false));
    }
}
