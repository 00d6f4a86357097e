package cni.explorer.ui;

import cni.explorer.ui.common.Icon;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.View;
import cni.explorer.workspace.ViewState;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Everything else, with its key.
final class MoreMenu extends MenuButton {
    MoreMenu(ExplorerModel state, Saving saving) {
        Toolbar.iconOnly(this, Icon.MORE, "More");
        MenuItem undo = item("Undo", Keys.UNDO, state::undo);
        undo.disableProperty().bind(state.canUndoProperty().not());
        MenuItem redo = item("Redo", Keys.REDO, state::redo);
        redo.disableProperty().bind(state.canRedoProperty().not());
        getItems().addAll(item("Save this comparison…", Keys.SAVE, saving::save), new SeparatorMenuItem());
        getItems().addAll(undo, redo, item("Reset", null, state::reset), new SeparatorMenuItem());
        Map<View, KeyCombination> keys =
                Map.of(View.MATRIX, Keys.MATRIX, View.COMPARE, Keys.COMPARE, View.CHARTS, Keys.CHARTS);
        for (View view : View.values()) {
            getItems().add(item(Toolbar.name(view), keys.get(view), () -> state.show(view)));
        }
        getItems().addAll(new SeparatorMenuItem(), transpose(state));
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("Quit", Keys.QUIT, () -> getScene().getWindow().hide()));
    }

    private static MenuItem transpose(ExplorerModel state) {
        CheckMenuItem item = new CheckMenuItem("Features as rows");
        item.setAccelerator(Keys.TRANSPOSE);
        item.setOnAction(_ -> state.transpose());
        state.viewStateProperty().addListener((_, _, now) -> show(item, now));
        show(item, state.viewState());
        return item;
    }

    private static void show(CheckMenuItem transpose, ViewState now) {
        transpose.setDisable(now.view() != View.MATRIX);
        transpose.setSelected(now.columns().transposed());
    }

    private static MenuItem item(String name, @Nullable KeyCombination key, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setAccelerator(key);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
