package cni.explorer.ui.window;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Menus and bubbles that are open over the window of a scene.
final class OpenMenus {
    private OpenMenus() {}

    /// Closes them, so that the keyboard does not go on behind them.
    static void closeOver(Scene scene) {
        close(scene, open -> open instanceof PopupControl && !(open instanceof Tooltip));
    }

    /// Closes the menus: what they offer is of cells that are shown no longer.
    static void closeMenusOver(Scene scene) {
        close(scene, ContextMenu.class::isInstance);
    }

    private static void close(Scene scene, Predicate<Window> which) {
        List.copyOf(Window.getWindows()).stream()
                .filter(which)
                .filter(open -> isOver(open, scene))
                .forEach(Window::hide);
    }

    private static boolean isOver(Window open, Scene scene) {
        @Nullable Window at = open;
        while (at instanceof PopupWindow popUp) {
            at = popUp.getOwnerWindow();
        }
        return at != null && scene.equals(at.getScene());
    }
}
