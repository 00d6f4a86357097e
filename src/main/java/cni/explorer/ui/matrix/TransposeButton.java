package cni.explorer.ui.matrix;

import cni.explorer.settings.ColumnsLook;
import cni.explorer.ui.common.Hint;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerState;
import javafx.scene.control.ToggleButton;

/// Turns the table round: pressed while features are its rows.
final class TransposeButton extends ToggleButton {
    TransposeButton(ExplorerState state) {
        super("Features as rows", Icon.ROWS.node());
        getStyleClass().addAll(StyleClass.SMALL, MatrixStyle.TRANSPOSE);
        setMinWidth(USE_PREF_SIZE);
        Hint.fixed(this, "Features as rows, providers as columns (Ctrl T)");
        setOnAction(_ -> state.transpose());
        state.columnsProperty().addListener((_, _, look) -> show(look));
        show(state.columnsProperty().get());
    }

    private void show(ColumnsLook look) {
        setSelected(look.transposed());
    }
}
