package cni.explorer.ui.filter;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Categories;
import cni.explorer.query.Remaining;
import cni.explorer.text.RemainingText;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.common.TickItem;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The values of a category, each to be accepted or not, counted when the menu opens. It stays open while values are
/// ticked.
final class AcceptedMenu extends LazyMenuButton {
    private final Feature feature;
    private final int index;
    private final ExplorerModel state;

    /// @param index of the feature in the dataset
    AcceptedMenu(Feature feature, int index, ExplorerModel state) {
        super("any");
        this.feature = feature;
        this.index = index;
        this.state = state;
        showArrow();
    }

    /// The values that are accepted; none means all.
    static Set<String> accepted(ViewState shown, FeatureId category) {
        return shown.selection().accepted().getOrDefault(category, Set.of());
    }

    @Override
    public List<MenuItem> items() {
        ViewState shown = state.viewState();
        MenuItem any = PopUpMenu.item("any", () -> state.accept(feature.id(), Set.of()));
        List<MenuItem> items = new ArrayList<>(List.of(any, new SeparatorMenuItem()));
        Categories.of(shown.dataset(), index).forEach(value -> items.add(item(shown, value)));
        return items;
    }

    private MenuItem item(ViewState shown, String value) {
        Remaining remaining = shown.indexedDataset().evaluator().remaining(shown.selection(), index, value);
        return new TickItem(
                value + "   " + RemainingText.numbers(remaining),
                value + ", " + RemainingText.spoken(remaining),
                accepted(shown, feature.id()).contains(value),
                ticked -> accept(value, ticked));
    }

    private void accept(String value, boolean accepts) {
        Set<String> values = new HashSet<>(accepted(state.viewState(), feature.id()));
        if (accepts) {
            values.add(value);
        } else {
            values.remove(value);
        }
        state.accept(feature.id(), values);
    }
}
