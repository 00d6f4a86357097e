package cni.explorer.ui.window;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// Pages that stand instead of the view. Esc, Alt ← and the back button of the mouse lead back, to the very place where
/// the keyboard was.
final class Pages {
    private final BorderPane window;
    private final Supplier<? extends Node> view;
    private @Nullable Node page;
    private @Nullable Node focused;

    Pages(BorderPane window, Supplier<? extends Node> view) {
        this.window = window;
        this.view = view;
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isBack =
                    event.getCode() == KeyCode.ESCAPE || (event.isAltDown() && event.getCode() == KeyCode.LEFT);
            if (isBack && page != null) {
                back();
                event.consume();
            }
        });
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.BACK && page != null) {
                back();
                event.consume();
            }
        });
    }

    void open(Node next) {
        if (page == null && window.getScene() != null) {
            focused = window.getScene().getFocusOwner();
        }
        page = next;
        window.setCenter(next);
        next.requestFocus();
    }

    /// Does nothing where no page is open.
    void back() {
        if (page == null) {
            return;
        }
        page = null;
        window.setCenter(view.get());
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        }
        focused = null;
    }

    /// Another view has taken the place.
    void forget() {
        page = null;
        focused = null;
    }
}
