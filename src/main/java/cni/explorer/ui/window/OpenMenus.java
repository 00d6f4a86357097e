package cni.explorer.ui.window;

import java.util.List;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Menus and bubbles that are open over a window.
final class OpenMenus {
    private OpenMenus() {}

    /// Closes them, so that the keyboard does not go on behind them.
    static void closeOver(Window window) {
        List.copyOf(Window.getWindows()).stream()
                .filter(open -> open instanceof PopupControl && !(open instanceof Tooltip))
                .map(PopupWindow.class::cast)
                .filter(open -> isOver(open, window))
                .forEach(PopupWindow::hide);
    }

    private static boolean isOver(PopupWindow open, Window window) {
        @Nullable Window at = open;
        while (at instanceof PopupWindow popUp) {
            at = popUp.getOwnerWindow();
        }
        return window.equals(at);
    }
}
