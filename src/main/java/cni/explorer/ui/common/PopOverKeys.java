package cni.explorer.ui.common;

import java.util.Optional;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.PopOver;

/// The keyboard while a pop-over is open. JavaFX hands the keys that nothing in it takes to the window behind it, where
/// rows and the focus would go on unseen: they scroll it, or do nothing. The keys of the window itself still work.
record PopOverKeys(PopOver popOver) {
    static void stayIn(PopOver popOver) {
        PopOverKeys keys = new PopOverKeys(popOver);
        popOver.addEventFilter(KeyEvent.KEY_PRESSED, keys::scrollFirst);
        popOver.addEventHandler(KeyEvent.ANY, keys::keep);
    }

    /// Else the arrows go from link to link, past the words between them.
    private void scrollFirst(KeyEvent event) {
        if (isRead(event.getTarget())) {
            scroll(event);
        }
    }

    private boolean isRead(EventTarget target) {
        return target.equals(popOver.getRoot()) || target instanceof Hyperlink || target instanceof IconButton;
    }

    private void keep(KeyEvent event) {
        if (isOfTheWindow(event)) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            if (event.getCode() == KeyCode.ESCAPE) {
                popOver.hide();
            } else {
                scroll(event);
            }
        }
        event.consume();
    }

    /// Whether a key is one of the window itself, which closes what is open where it leads elsewhere.
    static boolean isOfTheWindow(KeyEvent event) {
        KeyCode code = event.getCode();
        return code.isFunctionKey()
                ? code != KeyCode.F10
                : event.isShortcutDown() && !code.isNavigationKey() && !code.isWhitespaceKey();
    }

    private void scroll(KeyEvent event) {
        if (scrolling(popOver.getContentNode())
                .filter(pane -> pane.scroll(event.getCode()))
                .isPresent()) {
            event.consume();
        }
    }

    private static Optional<PlainScroll> scrolling(Node node) {
        if (node instanceof PlainScroll pane) {
            return Optional.of(pane);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> scrolling(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
