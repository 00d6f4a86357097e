package cni.explorer.ui.common;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What Tab goes through.
public final class FocusTargets {
    private FocusTargets() {}

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
