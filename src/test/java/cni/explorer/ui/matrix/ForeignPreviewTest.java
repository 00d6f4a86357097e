package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.diff.TwoYears;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Preview;
import cni.explorer.query.Selection;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.window.WindowTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/// While another dataset comes, the mouse may be told of already what a tick would do there; rows and columns of the
/// one that still stands are not asked of it.
class ForeignPreviewTest extends WindowTest {
    @Test
    void whatATickWouldDoInASmallerDatasetChangesNoCellOfThisOne() {
        var judged = state().viewState().dataset().features().stream()
                .filter(feature -> feature.kind().isRequirable())
                .map(feature -> feature.id())
                .toList();
        interact(() -> judged.forEach(feature -> state().require(feature, true)));
        MatrixPane pane = lookup((Node node) -> node instanceof MatrixPane).query();
        List<String> before =
                interacted(() -> words(pane.excluded().modelProperty().get()));

        Selection asked =
                judged.stream().reduce(Selection.NOTHING, (all, one) -> all.withRequired(one, true), (a, _) -> a);
        for (int feature = 0; feature < TwoYears.NOW.features().size(); feature++) {
            if (TwoYears.NOW.features().get(feature).kind().isRequirable()) {
                var id = TwoYears.NOW.features().get(feature).id();
                Preview foreign = new Evaluator(TwoYears.NOW).preview(asked.withRequired(id, true), feature);
                interact(() -> pane.show(Optional.of(foreign)));
                assertEquals(
                        before,
                        interacted(() -> words(pane.excluded().modelProperty().get())));
            }
        }
    }

    private List<String> interacted(Supplier<List<String>> asked) {
        List<List<String>> answers = new ArrayList<>();
        interact(() -> {
            answers.add(asked.get());
        });
        return answers.getFirst();
    }

    private static List<String> words(GridModel model) {
        return Stream.iterate(0, row -> row < model.rowCount(), row -> row + 1)
                .map(row -> model.cell(row, 0).toString() + new GridPosition(row, 0))
                .toList();
    }
}
