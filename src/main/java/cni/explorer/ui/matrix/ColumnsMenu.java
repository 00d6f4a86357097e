package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.TickItem;
import cni.explorer.ui.state.ExplorerState;
import cni.explorer.ui.state.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Which columns are shown. Stays open while columns are ticked.
final class ColumnsMenu extends MenuButton {
    private final ExplorerState state;

    ColumnsMenu(ExplorerState state) {
        super("Columns", Icon.COLUMNS.node());
        this.state = state;
        getStyleClass().add(StyleClass.SMALL);
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> build(state.shown()));
        show(state.shown());
    }

    void show(Shown shown) {
        int all = shown.dataset().features().size();
        int some = shown.matrix().columns().size();
        setText(some == all ? "Columns" : "Columns %d of %d".formatted(some, all));
        if (!isShowing()) {
            build(shown);
        }
    }

    private void build(Shown shown) {
        List<MenuItem> items = new ArrayList<>();
        Set<FeatureId> visible = Set.copyOf(shown.arrangement().columns());
        for (Feature feature : shown.dataset().features()) {
            items.add(new TickItem(
                    feature.name(),
                    feature.name(),
                    visible.contains(feature.id()),
                    ticked -> show(feature.id(), ticked)));
        }
        MenuItem all = new MenuItem("All columns, original order");
        all.setOnAction(_ -> state.arrange(shown.arrangement()
                .withColumns(
                        shown.dataset().features().stream().map(Feature::id).toList())
                .withSort(List.of())));
        items.add(new SeparatorMenuItem());
        items.add(all);
        getItems().setAll(items);
    }

    private void show(FeatureId feature, boolean visible) {
        List<FeatureId> columns = new ArrayList<>(state.shown().arrangement().columns());
        if (visible) {
            columns.add(place(feature, columns), feature);
        } else {
            columns.remove(feature);
        }
        state.arrange(state.shown().arrangement().withColumns(columns));
    }

    /// Behind the nearest shown column that stands before it in the dataset.
    private int place(FeatureId feature, List<FeatureId> columns) {
        int place = 0;
        for (Feature other : state.shown().dataset().features()) {
            if (other.id().equals(feature)) {
                return place;
            }
            place = Math.max(place, columns.indexOf(other.id()) + 1);
        }
        return place;
    }
}
