package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Verdict;
import cni.explorer.query.Matrix;
import cni.explorer.query.Requirement;
import cni.explorer.text.English;
import cni.explorer.ui.common.FootnoteMark;
import cni.explorer.ui.common.StyleClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
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
        List<Footnote> notes = notes(matrix, provider.getAsInt());
        String rest = notes.size() > LINES
                ? English.format(
                        ": %s of %s, the others in the detail of their cells",
                        English.spelled(LINES), English.spelled(notes.size()))
                : "";
        head((notes.isEmpty() ? "Nothing in sight is on a condition for " : "Conditions of ") + name + rest);
        notes.stream()
                .limit(LINES)
                .forEach(note -> getChildren().add(NotesPane.line(new FootnoteMark(List.of(note)), note.text(), "")));
    }

    private void head(String words) {
        Label head = new Label(words);
        head.getStyleClass().add(StyleClass.CAPTION);
        getChildren().add(head);
    }

    private static List<Footnote> notes(Matrix matrix, int provider) {
        Set<Footnote> notes = new LinkedHashSet<>();
        Stream.concat(matrix.outcome().requirements().stream().map(Requirement::feature), matrix.features().stream())
                .map((Feature feature) -> matrix.dataset().indexOf(feature.id()).orElseThrow())
                .map(feature -> matrix.dataset().cell(provider, feature))
                .filter((Cell cell) -> cell.verdict().equals(Optional.of(Verdict.CONDITIONAL)))
                .forEach(cell -> notes.addAll(cell.footnotes()));
        return List.copyOf(notes);
    }
}
