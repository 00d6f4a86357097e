package cni.explorer.ui.matrix;

import cni.explorer.model.Verdict;
import cni.explorer.query.Matrix;
import cni.explorer.text.ConditionText;
import cni.explorer.text.English;
import cni.explorer.ui.common.FittingLabel;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.VerdictGlyph;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The notes in one line, of a low window. It is made once, so that the keyboard stays on the button that unfolds them.
final class FoldedNotes {
    private final Button unfold = new Button();
    private final Node glyph = VerdictGlyph.of(Verdict.CONDITIONAL);
    private final Node opened = Icon.CHEVRON_DOWN.node();
    private final Node closed = Icon.CHEVRON_RIGHT.node();
    private final FittingLabel who = new FittingLabel();
    private final Label many = StyledLabel.of("", StyleClass.MUTED);
    private final HangingLine line;
    private final double height;

    /// @param turn unfolds the notes or folds them
    FoldedNotes(NotesPane.Links links, double height, Runnable turn) {
        this.height = height;
        unfold.getStyleClass().addAll(StyleClass.FLAT, MatrixStyle.UNFOLD);
        unfold.setOnAction(_ -> turn.run());
        many.setMinWidth(Region.USE_PREF_SIZE);
        line = new HangingLine(links, height, unfold, glyph, who, many);
    }

    /// @param notes how many there are to unfold; where there are none its sentence stands alone
    Node show(Matrix matrix, int notes, boolean unfolded) {
        boolean hangs = matrix.outcome().hanging().size() > 0;
        Presence.put(glyph, hangs);
        Presence.put(who, hangs || notes == 0);
        Presence.put(unfold, notes > 0);
        Presence.put(many, notes > 0);
        String names = hangs ? ConditionText.names(matrix) : ConditionText.NONE_COUNTS;
        who.show(names, hangs ? ConditionText.briefly(matrix) : names);
        line.lead(matrix.outcome().matchingCount() > 0);
        many.setText(English.count(notes, "note"));
        VBox.setVgrow(line, unfolded ? Priority.NEVER : Priority.ALWAYS);
        line.setMaxHeight(unfolded ? height : Double.MAX_VALUE);
        unfold.setGraphic(unfolded ? opened : closed);
        unfold.setAccessibleText(names + ", " + many.getText() + (unfolded ? ", unfolded" : ", folded"));
        return line;
    }
}
