package cni.explorer.ui.matrix;

import cni.explorer.query.Outcome;
import cni.explorer.ui.common.StyleClass;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The line between who is left and who is not: "4 excluded · 2 of them by one requirement only".
final class SectionLine extends HBox {
    private static final double GAP = 8;

    private final Label count = new Label();
    private final Label more = new Label();

    SectionLine() {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(MatrixStyle.SECTION_LINE);
        more.getStyleClass().add(StyleClass.MUTED);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(count, more);
    }

    void show(Outcome outcome) {
        count.setText("%,d excluded".formatted(outcome.excludedCount()));
        List<String> parts = new ArrayList<>();
        int near = outcome.requirements().size() > 1 ? outcome.nearMissesInSight() : 0;
        if (near > 0) {
            parts.add("%,d of them by one requirement only".formatted(near));
        }
        int hidden = outcome.excludedCount() - outcome.excludedInSight();
        if (hidden > 0) {
            parts.add("%,d not shown: the search does not find them".formatted(hidden));
        }
        more.setText(String.join(" · ", parts));
    }
}
