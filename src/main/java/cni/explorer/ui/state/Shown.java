package cni.explorer.ui.state;

import cni.explorer.model.Dataset;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Matrix;
import cni.explorer.query.Outcome;
import cni.explorer.query.Remaining;
import cni.explorer.query.Selection;
import cni.explorer.text.AnswerText;
import java.util.List;

/// Everything that is on screen at one moment. As one value, so that no view ever sees half of a change.
///
/// @param comparison  what is compared
/// @param selection   what is asked for
/// @param arrangement how the matrix is laid out
/// @param matrix      rows and columns in sight
/// @param answer      the answer in words
/// @param remaining   for each feature, who would remain if it were ticked too
public record Shown(
        Comparison comparison,
        Selection selection,
        Arrangement arrangement,
        Matrix matrix,
        AnswerText answer,
        List<Remaining> remaining) {

    static Shown of(Comparison comparison, Selection selection, Arrangement arrangement) {
        Outcome outcome = comparison.narrowing().outcome(selection);
        return new Shown(
                comparison,
                selection,
                arrangement,
                Matrix.of(outcome, arrangement, comparison.ordering()),
                AnswerText.of(outcome),
                comparison.narrowing().remaining(selection));
    }

    public Dataset dataset() {
        return comparison.dataset();
    }

    public Outcome outcome() {
        return matrix.outcome();
    }
}
