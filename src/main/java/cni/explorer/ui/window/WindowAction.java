package cni.explorer.ui.window;

import cni.explorer.ui.common.PopUpMenu;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/// Something that a person can do from a menu and, if it has a key, from anywhere in the window.
///
/// @param name     what the menu calls it
/// @param key      its key, if it has one
/// @param possible whether it can be done now
/// @param action   does it; called only if it is possible
record WindowAction(String name, Optional<KeyCombination> key, BooleanSupplier possible, Runnable action) {

    static WindowAction of(String name, Runnable action) {
        return new WindowAction(name, Optional.empty(), () -> true, action);
    }

    static WindowAction of(String name, KeyCombination key, Runnable action) {
        return new WindowAction(name, Optional.of(key), () -> true, action);
    }

    /// The same where its menu is not in sight: "Export: Table as CSV…".
    WindowAction of(String menu) {
        return new WindowAction(menu + ": " + name, key, possible, action);
    }

    WindowAction onlyIf(BooleanSupplier condition) {
        return new WindowAction(name, key, condition, action);
    }

    /// Does it, if that is possible now.
    void run() {
        if (possible.getAsBoolean()) {
            action.run();
        }
    }

    /// An item for a menu that opens now.
    MenuItem item() {
        MenuItem item = PopUpMenu.item(name, this::run);
        dress(item);
        return item;
    }

    /// Makes an item of another kind do it.
    void dress(MenuItem item) {
        key.ifPresent(item::setAccelerator);
        item.setDisable(!possible.getAsBoolean());
        item.setOnAction(_ -> run());
    }
}
