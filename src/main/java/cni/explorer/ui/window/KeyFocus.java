package cni.explorer.ui.window;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// What gets the keyboard by a key has the ring that says so. JavaFX gives it only to what Tab leads to, so that
/// after F6, or after a pane that Esc closed, nobody would see where the keyboard is.
final class KeyFocus {
    private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");

    /// Whether the last thing that was done was a key.
    private boolean keyed;
    private Optional<Node> ringed = Optional.empty();

    private KeyFocus() {}

    static void follow(Scene scene) {
        KeyFocus follower = new KeyFocus();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> follower.keyed = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            follower.keyed = false;
            follower.release();
        });
        scene.focusOwnerProperty().addListener((_, _, owner) -> follower.move(Optional.ofNullable(owner)));
    }

    private void move(Optional<Node> owner) {
        release();
        ringed = owner.filter(_ -> keyed);
        ringed.ifPresent(node -> node.pseudoClassStateChanged(RING, true));
    }

    /// JavaFX's own ring stays, which it takes away itself.
    private void release() {
        ringed.ifPresent(node -> node.pseudoClassStateChanged(RING, node.isFocusVisible()));
        ringed = Optional.empty();
    }
}
