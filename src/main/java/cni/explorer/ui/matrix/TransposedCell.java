package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.query.FootnoteMarks;
import cni.explorer.text.AccessibleText;
import cni.explorer.ui.common.Hint;
import cni.explorer.ui.common.StyleClass;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What one provider says to a feature, or, beside the name of a folded group, the glyphs of what is folded. Footnotes,
/// and a value that is cut off, come as a tooltip under the mouse and at keyboard focus.
final class TransposedCell extends TableCell<Line, Line> {
    private static final double TOOLTIP_WIDTH = 420;

    private final TransposedTable table;
    private final int provider;
    private final AnswerLine answer = new AnswerLine();
    private final GlyphStrip glyphs = new GlyphStrip();
    private final Hint words;

    /// @param provider its index in the dataset
    TransposedCell(TransposedTable table, int provider) {
        this.table = table;
        this.provider = provider;
        getStyleClass().add(MatrixStyle.ANSWER_CELL);
        words = Hint.on(this, TOOLTIP_WIDTH, this::words);
        answer.cutOff().addListener(_ -> words.refresh());
        focusedProperty().addListener((_, _, focused) -> showWordsAtFocus(focused));
        setOnMouseClicked(this::clicked);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        Dataset dataset = table.shown().dataset();
        pseudoClassStateChanged(StyleClass.UNSTATED, false);
        switch (empty ? null : line) {
            case Line.Answers answers -> {
                Cell cell = cell(answers);
                answer.show(cell, FootnoteMarks.of(dataset, cell));
                pseudoClassStateChanged(StyleClass.UNSTATED, AnswerLine.isMuted(cell));
                setAccessibleText(AccessibleText.cell(
                        dataset.providers().get(provider).name(),
                        answers.feature().name(),
                        cell));
                setGraphic(answer);
            }
            case Line.Heading heading -> {
                glyphs.show(dataset, provider, heading.hidden());
                setAccessibleText(
                        heading.hidden().isEmpty()
                                ? heading.group()
                                : GlyphStrip.spoken(dataset, provider, heading.hidden()));
                setGraphic(glyphs);
            }
            case null -> {
                setAccessibleText(null);
                setGraphic(null);
            }
        }
        words.refresh();
    }

    /// Opens the detail of what is here, or folds the group.
    void act() {
        act(this);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            act(event.getPickResult().getIntersectedNode());
            event.consume();
        }
    }

    private void act(Node at) {
        words.hide();
        switch (isEmpty() ? null : getItem()) {
            case Line.Answers answers -> table.open(this, provider, answers.feature());
            case Line.Heading heading ->
                Stream.iterate(at, node -> node != null && node != this, Node::getParent)
                        .flatMap(node -> glyphs.at(node).stream())
                        .findFirst()
                        .ifPresentOrElse(
                                feature -> table.open(glyphs.glyph(feature).orElse(this), provider, feature),
                                () -> table.fold(heading));
            case null -> {}
        }
    }

    private Cell cell(Line.Answers answers) {
        Dataset dataset = table.shown().dataset();
        return dataset.cell(provider, dataset.indexOf(answers.feature().id()).orElseThrow());
    }

    private String words() {
        return switch (isEmpty() ? null : getItem()) {
            case Line.Answers answers -> words(cell(answers));
            case Line.Heading heading -> GlyphStrip.words(table.shown().dataset(), provider, heading.hidden());
            case null -> "";
        };
    }

    private String words(Cell cell) {
        return Stream.of(answer.cutOff().get() ? cell.value() : "", AnswerLine.notes(cell))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private void showWordsAtFocus(boolean focused) {
        if (focused && table.isFocusVisible()) {
            words.showBelow();
        } else {
            words.hide();
        }
    }
}
