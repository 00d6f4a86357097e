package cni.explorer.ui.matrix;

import cni.explorer.model.Footnote;
import cni.explorer.query.Matrix;
import cni.explorer.text.English;
import cni.explorer.ui.common.FootnoteMark;
import cni.explorer.ui.common.StyleClass;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The conditions of the row that has the focus, what is required first. Always of one height, so that nothing jumps
/// while the focus moves.
final class ConditionsOf extends VBox {
    private static final int LINES = 2;
    private static final double GAP = 3;
    private static final double HEIGHT = 56;

    ConditionsOf(Matrix matrix, OptionalInt provider) {
        super(GAP);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        if (provider.isEmpty()) {
            head(English.format(
                    "%s. Choose a cell: the conditions of its provider stand here, all else in its detail.",
                    English.count(matrix.dataset().footnotes().size(), "footnote")));
            return;
        }
        String name = matrix.dataset().providers().get(provider.getAsInt()).name();
        List<Footnote> notes = matrix.conditions(provider.getAsInt());
        String rest = notes.size() > LINES
                ? English.format(
                        ": %s of %s, the others in the detail of their cells",
                        English.spelled(LINES), English.spelled(notes.size()))
                : "";
        head((notes.isEmpty() ? "Nothing visible is on a condition for " : "Conditions of ") + name + rest);
        notes.stream()
                .limit(LINES)
                .forEach(note -> getChildren().add(NotesPane.line(new FootnoteMark(List.of(note)), note.text(), "")));
    }

    private void head(String words) {
        Label head = new Label(words);
        head.getStyleClass().add(StyleClass.CAPTION);
        getChildren().add(head);
    }
}
