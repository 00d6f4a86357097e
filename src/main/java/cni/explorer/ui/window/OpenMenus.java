package cni.explorer.ui.window;

import cni.explorer.ui.grid.OpenOver;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.stage.Window;

/// Menus and bubbles that are open over the window of a scene.
final class OpenMenus {
    private OpenMenus() {}

    /// Closes them, so that the keyboard does not go on behind them.
    static void closeOver(Scene scene) {
        OpenOver.of(scene.getWindow()).forEach(Window::hide);
    }

    /// Closes the menus: what they offer is of cells that are shown no longer.
    static void closeMenusOver(Scene scene) {
        OpenOver.of(scene.getWindow()).filter(ContextMenu.class::isInstance).forEach(Window::hide);
    }
}
