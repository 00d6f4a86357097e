package cni.explorer.ui.matrix;

import cni.explorer.query.Outcome;
import cni.explorer.text.ExclusionText;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The line between who is left and who is not: "4 excluded · 2 of them by one requirement only".
final class SectionLine extends HBox {
    private static final double GAP = 8;

    private final Label count = new Label();
    private final Label more = StyledLabel.of("", StyleClass.MUTED);

    SectionLine() {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(MatrixStyle.SECTION_LINE);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(count, more);
    }

    void show(Outcome outcome) {
        count.setText(ExclusionText.count(outcome));
        more.setText(ExclusionText.remarks(outcome));
    }
}
