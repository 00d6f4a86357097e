package cni.explorer.ui.window;

import cni.explorer.ui.common.KeyRing;
import cni.explorer.ui.common.LazyTooltip;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// What gets the keyboard by a key has the ring that says so, and what the mouse would be told there is told after a
/// rest. JavaFX gives the ring only to what Tab leads to, so that after F6, or after a pane that Esc closed, nobody
/// would see where the keyboard is; and tooltips only to the mouse.
final class KeyFocus {
    /// Before words come, as under the mouse.
    static final Duration REST = Duration.millis(600);

    private final PauseTransition rest = new PauseTransition(REST);
    /// Whether the last thing that was done was a key.
    private boolean keyed;
    private Optional<Node> ringed = Optional.empty();
    private Optional<LazyTooltip> told = Optional.empty();

    private KeyFocus() {}

    static void follow(Scene scene) {
        KeyFocus follower = new KeyFocus();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> {
            follower.keyed = true;
            follower.hush();
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            follower.keyed = false;
            follower.release();
        });
        scene.focusOwnerProperty().addListener((_, _, owner) -> follower.move(Optional.ofNullable(owner)));
    }

    private void move(Optional<Node> owner) {
        release();
        ringed = owner.filter(_ -> keyed);
        ringed.ifPresent(node -> KeyRing.put(node, true));
        told = ringed.flatMap(LazyTooltip::of);
        told.ifPresent(words -> {
            rest.setOnFinished(_ -> words.showNear());
            rest.playFromStart();
        });
    }

    /// JavaFX's own ring stays, which it takes away itself.
    private void release() {
        hush();
        ringed.ifPresent(node -> KeyRing.put(node, node.isFocusVisible()));
        ringed = Optional.empty();
    }

    private void hush() {
        rest.stop();
        told.ifPresent(LazyTooltip::hide);
    }
}
