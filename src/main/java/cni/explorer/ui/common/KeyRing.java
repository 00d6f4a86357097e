package cni.explorer.ui.common;

import java.util.function.Consumer;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// The ring around what the keyboard is at. JavaFX knows only of those that Tab leads to (`focusVisible`); this is the
/// ring that is drawn.
public final class KeyRing {
    private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");

    private KeyRing() {}

    public static boolean isAround(Node node) {
        return node.getPseudoClassStates().contains(RING);
    }

    /// Draws it or takes it away.
    public static void put(Node node, boolean isThere) {
        node.pseudoClassStateChanged(RING, isThere);
    }

    /// Tells from now on of its coming and going.
    ///
    /// @param told whether it is there, when it comes and when it goes
    public static void follow(Node node, Consumer<Boolean> told) {
        ObservableSet<PseudoClass> states = node.getPseudoClassStates();
        states.addListener((SetChangeListener<PseudoClass>) change -> {
            if (RING.equals(change.getElementAdded()) || RING.equals(change.getElementRemoved())) {
                told.accept(change.wasAdded());
            }
        });
        // Each call gives another view of the states, which nothing else holds.
        node.getProperties().put(KeyRing.class, states);
    }
}
