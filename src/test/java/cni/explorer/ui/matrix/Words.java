package cni.explorer.ui.matrix;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a person reads in a part of the window, also before it has been drawn.
final class Words {
    private Words() {}

    /// The texts from top to bottom, each label and each flowing text as one; what is invisible or empty is left out.
    static List<String> in(Node node) {
        return all(node).filter(words -> !words.isEmpty()).toList();
    }

    private static Stream<String> all(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        return switch (node) {
            case Text text -> Stream.of(text.getText());
            case TextFlow flow ->
                Stream.of(String.join(
                        "", flow.getChildren().stream().flatMap(Words::all).toList()));
            case Labeled labeled -> Stream.of(labeled.getText());
            case ScrollPane scroll -> all(scroll.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Words::all);
            default -> Stream.of();
        };
    }
}
