package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.ui.common.FootnoteMark;
import cni.explorer.ui.common.Spoken;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.VerdictGlyph;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// One cell of the matrix: glyph, word, footnote marks. Its footnotes come as a tooltip under the mouse and, since a
/// JavaFX tooltip never comes by keyboard, also when the keyboard gets here.
final class AnswerCell extends TableCell<Integer, Cell> {
    private static final double GLYPH_GAP = 6;
    private static final double MARK_GAP = 2;
    private static final double TOOLTIP_WIDTH = 380;

    private final String feature;
    private final VerdictGlyph glyph = new VerdictGlyph();
    private final Label value = new Label();
    private final FootnoteMark mark = new FootnoteMark();
    private final HBox content;
    private final Tooltip notes = new Tooltip();

    AnswerCell(Feature feature) {
        this.feature = feature.name();
        HBox marked = new HBox(MARK_GAP, value, mark);
        marked.setAlignment(Pos.CENTER_LEFT);
        content = new HBox(GLYPH_GAP, glyph, marked);
        content.setAlignment(Pos.CENTER_LEFT);
        value.getStyleClass().add(MatrixStyle.VALUE);
        value.setMinWidth(0);
        getStyleClass().add(MatrixStyle.ANSWER_CELL);
        notes.setMaxWidth(TOOLTIP_WIDTH);
        notes.setWrapText(true);
        focusedProperty().addListener((_, _, focused) -> showNotesAtFocus(focused));
    }

    @Override
    protected void updateItem(@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        if (empty || cell == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
        } else {
            glyph.show(cell.verdict());
            value.setText(cell.value());
            mark.show(cell.footnotes());
            pseudoClassStateChanged(StyleClass.UNSTATED, muted(cell));
            notes.setText(cell.footnotes().stream().map(AnswerCell::line).collect(Collectors.joining("\n")));
            setTooltip(cell.footnotes().isEmpty() ? null : notes);
            setAccessibleText(Spoken.cell(provider(), feature, cell));
            setGraphic(content);
        }
    }

    /// A NO and what states nothing stand back; what is there stands out.
    private static boolean muted(Cell cell) {
        return cell.verdict()
                .map(verdict -> switch (verdict) {
                    case YES, CONDITIONAL -> false;
                    case NO, NOT_APPLICABLE, UNKNOWN -> true;
                })
                .orElse(false);
    }

    private static String line(Footnote footnote) {
        return footnote.mark() + "  " + footnote.text();
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
        if (focused && getTooltip() != null && getTableView().isFocusVisible()) {
            Bounds place = localToScreen(getBoundsInLocal());
            notes.show(this, place.getMinX(), place.getMaxY());
        } else {
            notes.hide();
        }
    }
}
