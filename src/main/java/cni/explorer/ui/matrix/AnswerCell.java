package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.query.FootnoteMarks;
import cni.explorer.text.AccessibleText;
import cni.explorer.ui.common.Hint;
import cni.explorer.ui.common.StyleClass;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// One cell of the matrix: glyph, word, footnote marks. Its footnotes come as a tooltip under the mouse and, since a
/// JavaFX tooltip never comes by keyboard, also when the keyboard gets here.
final class AnswerCell extends TableCell<Integer, Cell> {
    private final String feature;
    private final AnswerLine content = new AnswerLine();
    private final Hint notes = Hint.on(this, () -> isEmpty() ? "" : AnswerLine.notes(getItem()));

    AnswerCell(Feature feature) {
        this.feature = feature.name();
        getStyleClass().add(MatrixStyle.ANSWER_CELL);
        content.setVisible(false);
        setGraphic(content);
        focusedProperty().addListener((_, _, focused) -> showNotesAtFocus(focused));
    }

    @Override
    protected void updateItem(@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        // It stays where it is: taken out and put back, it would look for its styles again.
        content.setVisible(!empty && cell != null);
        if (empty || cell == null) {
            setAccessibleText(null);
        } else {
            content.show(
                    cell,
                    getTableView() instanceof MatrixTable table
                            ? FootnoteMarks.of(table.shown().dataset(), cell)
                            : cell.footnotes());
            pseudoClassStateChanged(StyleClass.UNSTATED, AnswerLine.isMuted(cell));
            setAccessibleText(AccessibleText.cell(provider(), feature, cell));
        }
        notes.refresh();
    }

    private String provider() {
        Integer provider = getTableRow() == null ? null : getTableRow().getItem();
        return provider != null && getTableView() instanceof MatrixTable table
                ? table.provider(provider).name()
                : "";
    }

    /// Takes the tooltip away, which would else swallow the Esc that is meant for what is opened over it.
    void hideNotes() {
        notes.hide();
    }

    private void showNotesAtFocus(boolean focused) {
        if (focused && getTableView().isFocusVisible()) {
            notes.showBelow();
        } else {
            notes.hide();
        }
    }
}
