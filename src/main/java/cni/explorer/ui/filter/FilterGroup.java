package cni.explorer.ui.filter;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Importance;
import cni.explorer.query.Selection;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.Spacer;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The rows of one group of features. Folded, it shows only what is asked for.
final class FilterGroup extends VBox {
    private static final double GAP = 6;

    private final Button head = new Button();
    private final Label size = new Label();
    private final Map<FeatureId, Node> rows = new LinkedHashMap<>();
    private Selection selection = Selection.NOTHING;
    private boolean folded;

    /// @param isFolded whether it begins folded
    FilterGroup(String name, boolean isFolded) {
        folded = isFolded;
        HBox line = new HBox(GAP, head, new Spacer(), size);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(FilterStyle.GROUP);
        head.setMnemonicParsing(false);
        head.setText(name);
        head.getStyleClass().add(FilterStyle.GROUP_HEAD);
        head.setOnAction(_ -> {
            folded = !folded;
            showFold();
            show();
        });
        getChildren().add(line);
        showFold();
    }

    void add(FeatureId feature, Node row) {
        rows.put(feature, row);
        getChildren().add(row);
    }

    boolean isFolded() {
        return folded;
    }

    void show(Selection changed) {
        selection = changed;
        show();
    }

    private void show() {
        rows.forEach((feature, row) -> {
            boolean isAsked = selection.wish(feature) != Importance.ANY
                    || selection.accepted().containsKey(feature);
            row.setVisible(!folded || isAsked);
            row.setManaged(!folded || isAsked);
        });
    }

    private void showFold() {
        head.setGraphic((folded ? Icon.CHEVRON_RIGHT : Icon.CHEVRON_DOWN).node());
        head.setAccessibleText(head.getText() + (folded ? ", folded" : ", unfolded"));
        size.setText(folded ? Integer.toString(rows.size()) : "");
    }
}
