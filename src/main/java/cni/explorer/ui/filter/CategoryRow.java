package cni.explorer.ui.filter;

import cni.explorer.model.Feature;
import cni.explorer.query.Categories;
import cni.explorer.query.Remaining;
import cni.explorer.text.English;
import cni.explorer.text.RemainingText;
import cni.explorer.ui.common.TickItem;
import cni.explorer.ui.state.ExplorerState;
import cni.explorer.ui.state.Shown;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One category, with a menu of the values to accept. The menu stays open while values are ticked.
final class CategoryRow extends HBox {
    private static final double BUTTON_WIDTH = 110;

    private final ExplorerState state;
    private final Feature feature;
    private final int index;
    private final MenuButton accepted = new MenuButton();

    CategoryRow(Feature feature, int index, ExplorerState state) {
        this.state = state;
        this.feature = feature;
        this.index = index;
        Label name = new Label(feature.name());
        name.setLabelFor(accepted);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        accepted.setPrefWidth(BUTTON_WIDTH);
        accepted.setMinWidth(BUTTON_WIDTH);
        // The values are counted when the menu opens; until then it only needs something to open.
        accepted.getItems().add(new MenuItem());
        accepted.setOnShowing(_ -> build(state.shown()));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add(FilterStyle.CATEGORY_ROW);
        getChildren().addAll(name, accepted);
    }

    void show(Shown shown) {
        List<String> values = accepted(shown).stream().sorted().toList();
        accepted.setText(values.isEmpty() ? "any" : English.or(values));
        accepted.setAccessibleText(feature.name() + ", accepted: " + accepted.getText());
    }

    private void build(Shown shown) {
        MenuItem any = new MenuItem("any");
        any.setOnAction(_ -> state.accept(feature.id(), Set.of()));
        accepted.getItems().setAll(any, new SeparatorMenuItem());
        for (String value : Categories.of(shown.dataset(), index)) {
            accepted.getItems().add(item(shown, value));
        }
    }

    private MenuItem item(Shown shown, String value) {
        Remaining remaining = shown.comparison().narrowing().remaining(shown.selection(), index, value);
        return new TickItem(
                value + "   " + RemainingText.numbers(remaining),
                value + ", " + RemainingText.spoken(remaining),
                accepted(shown).contains(value),
                ticked -> accept(value, ticked));
    }

    private void accept(String value, boolean accepts) {
        Set<String> values = new HashSet<>(accepted(state.shown()));
        if (accepts) {
            values.add(value);
        } else {
            values.remove(value);
        }
        state.accept(feature.id(), values);
    }

    private Set<String> accepted(Shown shown) {
        return shown.selection().accepted().getOrDefault(feature.id(), Set.of());
    }
}
