package cni.explorer.ui.compare;

import cni.explorer.text.English;
import cni.explorer.ui.common.Icon;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A row that stands for others, names them, and opens and closes them.
final class FoldRow extends CardRow {
    private final Fold fold;
    private final String named;
    private final String counted;
    private final Button button;
    private final Label words;
    private boolean isOpen;

    /// @param named   what it stands for while it is folded
    /// @param counted the same, shorter, while it is open
    /// @param toggle  called by mouse and keyboard alike
    static FoldRow of(Fold fold, String named, String counted, Consumer<Fold> toggle) {
        return new FoldRow(fold, named, counted, toggle, new Button(fold.title()), new Label());
    }

    private FoldRow(Fold fold, String named, String counted, Consumer<Fold> toggle, Button button, Label words) {
        super(box(button, CompareStyle.ROW_LABEL), List.of(box(words, CompareStyle.CELL)));
        this.fold = fold;
        this.named = named;
        this.counted = counted;
        this.button = button;
        this.words = words;
        words.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> toggle.accept(fold));
        parts().getFirst().setOnMouseClicked(_ -> toggle.accept(fold));
    }

    boolean isOpen() {
        return isOpen;
    }

    void show(Set<Fold> open) {
        isOpen = open.contains(fold);
        endGroup(!isOpen);
        words.setText(isOpen ? counted : named);
        button.setGraphic((isOpen ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT).node());
        button.setAccessibleText(English.format("%s: %s, %s", fold.title(), named, isOpen ? "open" : "folded"));
    }

    private static HBox box(Node content, String style) {
        HBox box = new HBox(content);
        box.getStyleClass().addAll(style, CompareStyle.FOLD);
        return box;
    }
}
