package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Footnote;
import cni.explorer.text.FootnoteText;
import cni.explorer.ui.common.CellEmphasis;
import cni.explorer.ui.common.DisputedMark;
import cni.explorer.ui.common.FootnoteMark;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.VerdictGlyph;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// What a cell of a table shows: glyph, value, footnote marks. Only the value gives way where there is no room.
final class AnswerLine extends HBox {
    private static final double GLYPH_GAP = 6;
    private static final double MARK_GAP = 2;

    private final VerdictGlyph glyph = new VerdictGlyph();
    private final Label value = new Label();
    private final FootnoteMark mark = new FootnoteMark();
    private final DisputedMark disputed = new DisputedMark();
    private final HBox marked = new HBox(MARK_GAP, value);

    AnswerLine() {
        super(GLYPH_GAP);
        setAlignment(Pos.CENTER_LEFT);
        marked.setAlignment(Pos.CENTER_LEFT);
        value.getStyleClass().add(StyleClass.VALUE);
        value.setMinWidth(0);
        disputed.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(glyph, marked);
    }

    /// @param footnotes those that carry their mark
    void show(Cell cell, List<Footnote> footnotes) {
        glyph.show(cell.verdict());
        value.setText(cell.value());
        mark.show(footnotes);
        disputed.show(cell);
        // Few cells have marks, and what is not there costs the style sheet nothing.
        if (mark.isVisible() && mark.getParent() == null) {
            marked.getChildren().add(1, mark);
        }
        if (disputed.isVisible() && disputed.getParent() == null) {
            marked.getChildren().add(disputed);
        }
    }

    /// Whether there is no room for all of the value.
    ObservableBooleanValue cutOff() {
        return value.textTruncatedProperty();
    }

    /// A NO and what states nothing stand back; what is there stands out.
    static boolean isMuted(Cell cell) {
        return CellEmphasis.isMuted(cell);
    }

    /// The footnotes and the other source, as lines; empty if there is nothing to say.
    static String notes(Cell cell) {
        return FootnoteText.lines(cell);
    }
}
