package cni.explorer.ui.matrix;

import cni.explorer.text.MatrixText;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import javafx.scene.control.ToggleButton;

/// Turns the table round: pressed while features are its rows.
final class TransposeButton extends ToggleButton {
    TransposeButton(ExplorerModel state) {
        super("", Icon.ROWS.node());
        getStyleClass().addAll(StyleClass.SMALL, MatrixStyle.SQUARE, MatrixStyle.TRANSPOSE);
        setAccessibleText(MatrixText.FEATURES_AS_ROWS);
        LazyTooltip.fixed(this, MatrixText.TRANSPOSE);
        setOnAction(_ -> state.transpose());
        state.viewStateProperty().addListener((_, _, now) -> show(now));
        show(state.viewState());
    }

    private void show(ViewState now) {
        setSelected(now.columns().transposed());
    }
}
