package cni.explorer.ui.matrix;

import cni.explorer.query.Reason;
import cni.explorer.text.ReasonText;
import cni.explorer.ui.common.FootnoteMark;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.VerdictGlyph;
import cni.explorer.ui.grid.DrawnText;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// All reasons of an excluded provider, one below the other.
final class AllReasons extends VBox {
    private static final double GLYPH_GAP = 6;
    private static final double MARK_GAP = 1;

    AllReasons(List<Reason> reasons) {
        super(GLYPH_GAP);
        getStyleClass().add(StyleClass.CELL_DETAIL);
        reasons.forEach(reason -> getChildren().add(line(reason)));
    }

    private static Node line(Reason reason) {
        VerdictGlyph glyph = new VerdictGlyph();
        glyph.asReason(true);
        glyph.show(Optional.of(reason.verdict()));
        Label feature = StyledLabel.of(
                DrawnText.onOneLine(reason.requirement().feature().shortName() + ":"), StyleClass.CAPTION);
        Label value = new Label(DrawnText.onOneLine(" " + reason.cell().value()));
        Label remark = StyledLabel.of(DrawnText.onOneLine(ReasonText.remark(reason)), StyleClass.MUTED);
        HBox words = new HBox(feature, value, new FootnoteMark(reason.cell().footnotes()), remark);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setSpacing(MARK_GAP);
        HBox line = new HBox(GLYPH_GAP, glyph, words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
