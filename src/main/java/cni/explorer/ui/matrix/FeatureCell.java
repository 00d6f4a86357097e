package cni.explorer.ui.matrix;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The cell of a feature's or group's name. It holds the place, the focus and the spoken text; what is seen is drawn by
/// [LineRow].
final class FeatureCell extends TableCell<Line, Line> {
    FeatureCell() {
        focusedProperty().addListener((_, _, focused) -> {
            if (getTableRow() instanceof PinnedRow<?> row) {
                row.showFocus(focused);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setAccessibleText(
                switch (empty ? null : line) {
                    case Line.Heading heading -> heading.group() + (heading.folded() ? ", folded" : ", unfolded");
                    case Line.Answers answers -> answers.feature().name() + (answers.required() ? ", required" : "");
                    case null -> null;
                });
    }
}
