package cni.explorer.ui.filter;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Importance;
import cni.explorer.query.Selection;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.Spacer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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
    private final Map<FeatureId, Supplier<Node>> unmade = new LinkedHashMap<>();
    private Selection selection = Selection.NOTHING;
    private boolean folded;

    /// @param isFolded whether it begins folded
    FilterGroup(String name, boolean isFolded) {
        folded = isFolded;
        HBox line = new HBox(GAP, head, new Spacer(), size);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add(FilterStyle.GROUP);
        head.setMnemonicParsing(false);
        head.setText(LabelText.of(name));
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

    /// Adds a row that is made when it, or one beside it, is first seen.
    void addLater(FeatureId feature, Supplier<Node> row) {
        unmade.put(feature, row);
        showFold();
    }

    boolean isFolded() {
        return folded;
    }

    void show(Selection changed) {
        selection = changed;
        show();
    }

    private void show() {
        if (unmade.keySet().stream().anyMatch(this::isSeen)) {
            unmade.forEach((feature, row) -> add(feature, row.get()));
            unmade.clear();
        }
        rows.forEach((feature, row) -> {
            Presence.put(row, isSeen(feature));
        });
    }

    private boolean isSeen(FeatureId feature) {
        return !folded
                || selection.importance(feature) != Importance.ANY
                || selection.accepted().containsKey(feature)
                || selection.bounds().containsKey(feature);
    }

    private void showFold() {
        head.setGraphic((folded ? Icon.CHEVRON_RIGHT : Icon.CHEVRON_DOWN).node());
        head.setAccessibleText(head.getText() + (folded ? ", folded" : ", unfolded"));
        size.setText(folded ? Integer.toString(rows.size() + unmade.size()) : "");
    }
}
