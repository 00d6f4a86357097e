package cni.explorer.ui.window;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/// The words of a part of a page, in lower case, to be searched.
final class SearchedText {
    private SearchedText() {}

    /// What is said of a node, or else what stands in it.
    static String of(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isEmpty()) {
            return node.getAccessibleText().toLowerCase(Locale.ROOT);
        }
        return switch (node) {
            case Label label -> label.getText().toLowerCase(Locale.ROOT);
            case Parent parent ->
                parent.getChildrenUnmodifiable().stream().map(SearchedText::of).collect(Collectors.joining(" "));
            default -> "";
        };
    }
}
