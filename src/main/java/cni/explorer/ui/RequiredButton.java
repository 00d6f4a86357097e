package cni.explorer.ui;

import cni.explorer.query.Selection;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerState;
import cni.explorer.ui.state.Shown;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;

/// Stands for the column of ticks where a window is too narrow for it: tells how much is required and in which reading.
final class RequiredButton extends Button {

    /// @param narrow whether it is needed
    RequiredButton(ExplorerState state, ObservableBooleanValue narrow) {
        super("", Icon.FILTER.node());
        getStyleClass().add(StyleClass.SMALL);
        setMinWidth(USE_PREF_SIZE);
        visibleProperty().bind(narrow);
        managedProperty().bind(narrow);
        state.shownProperty().addListener((_, _, shown) -> show(shown));
        show(state.shown());
    }

    private void show(Shown shown) {
        Selection selection = shown.selection();
        int count = shown.outcome().requirements().size();
        setText((count == 0 ? "Required" : "Required " + count) + " · "
                + selection.reading().word());
        setAccessibleText(
                "Requirements, " + count + " chosen, " + selection.reading().word() + " reading");
    }
}
