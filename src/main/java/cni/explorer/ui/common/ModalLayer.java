package cni.explorer.ui.common;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Lays one pane over the whole window, which waits meanwhile. Esc or a press beside it takes it away, and the keyboard
/// goes back to where it was. Keys of the window do nothing meanwhile, but for a few.
public final class ModalLayer extends StackPane {
    private final ChangeListener<Node> holding = (_, _, focused) -> hold(focused);
    private Optional<Node> before = Optional.empty();
    private Optional<Region> shown = Optional.empty();
    private Optional<Node> first = Optional.empty();
    /// Where Tab leads while it is pressed, should it leave the pane.
    private Optional<Node> round = Optional.empty();

    /// @param working says which keys of the window work over what is shown, too
    public ModalLayer(Predicate<KeyEvent> working) {
        super();
        getStyleClass().add(StyleClass.MODAL_LAYER);
        // Not among those of the scene, which are read at the start.
        getStylesheets().add(Theme.resource("modal.css"));
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                hide();
            }
            event.consume();
        });
        // A list or a field would take it for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
            round = event.getCode() == KeyCode.TAB ? end(event.isShiftDown()) : Optional.empty();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (isOfWindow(event) && !working.test(event)) {
                event.consume();
            }
        });
    }

    private static boolean isOfWindow(KeyEvent event) {
        return event.isShortcutDown() || event.getCode().isFunctionKey();
    }

    /// Shows a pane in place of the one that may be there.
    ///
    /// @param where  in the window
    /// @param margin around it
    /// @param begin  the node in it that gets the keyboard first, and again whenever it would leave the pane
    public void show(Region pane, Pos where, Insets margin, Node begin) {
        Scene scene = getScene();
        if (shown.isEmpty()) {
            before = Optional.ofNullable(scene.getFocusOwner());
            scene.focusOwnerProperty().addListener(holding);
        }
        shown = Optional.of(pane);
        first = Optional.of(begin);
        setMargin(pane, margin);
        setAlignment(pane, where);
        getChildren().setAll(pane);
        setVisible(true);
        begin.requestFocus();
    }

    public void hide() {
        if (shown.isEmpty()) {
            return;
        }
        getScene().focusOwnerProperty().removeListener(holding);
        shown = Optional.empty();
        first = Optional.empty();
        setVisible(false);
        getChildren().clear();
        before.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    private void hold(Node focused) {
        Optional<Node> end = round;
        round = Optional.empty();
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node == this) {
                return;
            }
        }
        end.or(() -> first).ifPresent(Node::requestFocus);
    }

    /// The last or the first that takes the keyboard in what is shown.
    private Optional<Node> end(boolean last) {
        return shown.map(pane -> FocusTargets.in(pane).toList())
                .filter(targets -> !targets.isEmpty())
                .map(targets -> last ? targets.getLast() : targets.getFirst());
    }
}
