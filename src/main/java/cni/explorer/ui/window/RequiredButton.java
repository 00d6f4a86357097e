package cni.explorer.ui.window;

import cni.explorer.query.Selection;
import cni.explorer.ui.common.FixedWidth;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// Stands for the column of ticks where a window is too narrow for it: tells how much is required and in which reading.
final class RequiredButton extends Button {

    private static final double WIDTH = 112;
    /// Where a view shows its sign alone, since its answer needs the room.
    private static final double SIGN = 36;

    /// @param narrow whether it is needed
    RequiredButton(ExplorerModel state, ObservableBooleanValue narrow) {
        super("", Icon.FILTER.node());
        getStyleClass().add(StyleClass.SMALL);
        contentDisplayProperty()
                .subscribe(shown -> FixedWidth.of(this, shown == ContentDisplay.GRAPHIC_ONLY ? SIGN : WIDTH));
        LazyTooltip.on(this, () -> getContentDisplay() == ContentDisplay.GRAPHIC_ONLY ? getAccessibleText() : "");
        visibleProperty().bind(narrow);
        managedProperty().bind(narrow);
        state.viewStateProperty().addListener((_, before, shown) -> {
            if (!shown.shares(before, ViewState::outcome)) {
                show(shown);
            }
        });
        show(state.viewState());
    }

    private void show(ViewState shown) {
        Selection selection = shown.selection();
        int count = shown.outcome().requirements().size();
        setText(count == 0 ? "Required" : "Required " + count);
        setAccessibleText(
                "Requirements, " + count + " chosen, " + selection.reading().word() + " reading");
    }
}
