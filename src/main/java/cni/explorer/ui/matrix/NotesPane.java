package cni.explorer.ui.matrix;

import cni.explorer.model.Footnote;
import cni.explorer.model.Verdict;
import cni.explorer.query.FootnoteMarks;
import cni.explorer.query.Matrix;
import cni.explorer.text.ConditionText;
import cni.explorer.text.DecisiveCellsText;
import cni.explorer.text.English;
import cni.explorer.text.FootnoteText;
import cni.explorer.ui.common.FootnoteMark;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.VerdictGlyph;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The footnotes of what is visible, as text under the table, and above them what the answer hangs on.
///
/// Where the window is low they fold to one line, which opens them on a click.
final class NotesPane extends VBox {
    private static final double MARK_WIDTH = 20;
    private static final double GAP = 12;
    private static final double TEXT_WIDTH = 960;
    private static final int LISTED_AT_MOST = 8;

    private final BooleanProperty folded = new SimpleBooleanProperty();

    private final Consumer<Node> hinges;

    /// @param hinges shows, under a node, what the answer hangs on
    NotesPane(Consumer<Node> hinges) {
        this.hinges = hinges;
        getStyleClass().add(MatrixStyle.NOTES_PANE);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    BooleanProperty foldedProperty() {
        return folded;
    }

    /// @param reading the provider whose row has the focus: where there are too many footnotes to list, only those of
    ///                its conditions are
    void show(ViewState shown, OptionalInt reading) {
        if (FootnoteMarks.areSparing(shown.dataset()) && !folded.get()) {
            showOne(shown.matrix(), reading);
        } else {
            showAll(shown.matrix(), shown.footnotes());
        }
    }

    private void showOne(Matrix matrix, OptionalInt reading) {
        setVisible(true);
        setManaged(true);
        getChildren().clear();
        String condition = condition(matrix);
        if (!condition.isEmpty()) {
            getChildren().add(hanging(condition));
        }
        getChildren().add(new ConditionsOf(matrix, reading));
    }

    private void showAll(Matrix matrix, List<Footnote> footnotes) {
        String condition = condition(matrix);
        boolean some = !footnotes.isEmpty() || !condition.isEmpty();
        setVisible(some);
        setManaged(some);
        getChildren().clear();
        if (folded.get() || footnotes.size() > LISTED_AT_MOST) {
            getChildren().add(summary(condition, footnotes));
        } else {
            if (!condition.isEmpty()) {
                getChildren().add(hanging(condition));
            }
            footnotes.forEach(
                    note -> getChildren().add(line(new FootnoteMark(List.of(note)), note.text(), remark(note))));
        }
    }

    /// Who is left on a condition; where nothing is asked, nothing hangs on anything.
    private static String condition(Matrix matrix) {
        String sentence = ConditionText.sentence(matrix);
        boolean asked = !matrix.outcome().requirements().isEmpty();
        return sentence.isEmpty() && asked ? "Nobody is left on a condition." : sentence;
    }

    private Node hanging(String condition) {
        Hyperlink link = new Hyperlink(DecisiveCellsText.HEADING);
        link.getStyleClass().add(StyleClass.LINK);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(_ -> hinges.accept(link));
        HBox line = new HBox(GAP, line(VerdictGlyph.of(Verdict.CONDITIONAL), condition, ""), link);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Node summary(String condition, List<Footnote> footnotes) {
        HBox line = new HBox(6, Icon.CHEVRON_RIGHT.node());
        line.setAlignment(Pos.CENTER_LEFT);
        if (!condition.isEmpty()) {
            line.getChildren().addAll(VerdictGlyph.of(Verdict.CONDITIONAL), new Label(condition));
        }
        Label marks = new Label(marks(footnotes));
        marks.getStyleClass().add(StyleClass.MUTED);
        line.getChildren().add(marks);
        line.setOnMouseClicked(_ -> folded.set(false));
        return line;
    }

    private static String marks(List<Footnote> footnotes) {
        if (footnotes.size() > LISTED_AT_MOST) {
            return English.count(footnotes.size(), "footnote") + ", shown with their cells";
        }
        return FootnoteText.named(footnotes.stream().map(Footnote::mark).toList());
    }

    static Node line(Node mark, String words, String remark) {
        StackPane place = new StackPane(mark);
        place.setAlignment(Pos.TOP_LEFT);
        place.setMinWidth(MARK_WIDTH);
        Text said = new Text(words);
        Text added = new Text(remark);
        said.getStyleClass().add(StyleClass.STRESSED);
        added.getStyleClass().add(StyleClass.MUTED);
        TextFlow text = new TextFlow(said, added);
        text.setMaxWidth(TEXT_WIDTH);
        text.getStyleClass().add(StyleClass.SENTENCE);
        HBox line = new HBox(place, text);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    /// An editor's reading stands behind the quotation and apart from it.
    private static String remark(Footnote note) {
        return note.note()
                .map(reading -> "   " + FootnoteText.editorsNote(reading))
                .orElse("");
    }
}
