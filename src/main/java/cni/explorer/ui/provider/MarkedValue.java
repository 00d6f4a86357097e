package cni.explorer.ui.provider;

import cni.explorer.model.Cell;
import cni.explorer.ui.common.DisputedMark;
import cni.explorer.ui.common.FootnoteMark;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.MovedMark;
import cni.explorer.ui.common.VerdictGlyph;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The value of a cell behind its sign; the numbers of its notes follow its last word, however it wraps.
final class MarkedValue extends HBox {
    private static final double GLYPH_GAP = 6;
    /// On the line of the words.
    private static final double GLYPH_DOWN = 2;

    MarkedValue(VerdictGlyph glyph, Cell cell, boolean isMoved) {
        super(GLYPH_GAP);
        TextFlow words = new TextFlow(new Text(LabelText.of(cell.value())), new FootnoteMark(cell.footnotes()));
        if (cell.disputed()) {
            words.getChildren().add(apart(new DisputedMark()));
        }
        if (isMoved) {
            words.getChildren().add(apart(new MovedMark()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        setAlignment(Pos.TOP_LEFT);
        setMinWidth(0);
        getStyleClass().add(ProviderStyle.VALUE);
        HBox.setMargin(glyph, new Insets(GLYPH_DOWN, 0, 0, 0));
        getChildren().addAll(glyph, words);
    }

    private static Node apart(Node mark) {
        StackPane room = new StackPane(mark);
        room.setPadding(new Insets(0, 0, 0, GLYPH_GAP));
        return room;
    }
}
