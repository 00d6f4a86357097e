package cni.explorer.ui.common;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What Tab goes through.
public final class FocusTargets {
    private FocusTargets() {}

    /// Hands the keyboard on from a part that is about to go, if it is there, to what Tab would lead to from its end;
    /// JavaFX would go to the start of the window.
    public static void leave(Node part) {
        if (part.isFocusWithin()) {
            List<Node> all = in(part.getScene().getRoot()).toList();
            in(part).map(all::indexOf)
                    .reduce((_, last) -> last)
                    .filter(last -> last + 1 < all.size())
                    .ifPresent(last -> all.get(last + 1).requestFocus());
        }
    }

    /// A node, if it can take the keyboard, and those in it that can, in the order of Tab.
    public static Stream<Node> in(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> within = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(FocusTargets::in)
                : Stream.empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), within) : within;
    }
}
