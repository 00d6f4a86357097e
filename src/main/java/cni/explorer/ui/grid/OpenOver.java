package cni.explorer.ui.grid;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// What is open over a window: menus and bubbles, and the tooltips, which give way to them.
public final class OpenOver {
    private OpenOver() {}

    /// The menus and bubbles over a window, and those over these.
    public static Stream<Window> of(@Nullable Window window) {
        return over(window).filter(open -> open instanceof PopupControl && !(open instanceof Tooltip));
    }

    /// Takes away the tooltips over a window: what opens now would lie under them.
    public static void endTooltips(@Nullable Window window) {
        over(window).filter(Tooltip.class::isInstance).forEach(Window::hide);
    }

    private static Stream<Window> over(@Nullable Window window) {
        return List.copyOf(Window.getWindows()).stream().filter(open -> isOver(open, window));
    }

    private static boolean isOver(Window open, @Nullable Window window) {
        @Nullable Window at = open;
        while (at instanceof PopupWindow popUp) {
            at = popUp.getOwnerWindow();
            if (at != null && at.equals(window)) {
                return true;
            }
        }
        return false;
    }
}
