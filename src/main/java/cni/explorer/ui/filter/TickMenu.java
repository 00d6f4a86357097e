package cni.explorer.ui.filter;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Importance;
import cni.explorer.query.SortKey;
import cni.explorer.text.DefinitionText;
import cni.explorer.text.FilterText;
import cni.explorer.text.MenuText;
import cni.explorer.text.RemainingText;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of a tick: how much its feature is wanted, what is copied of it, and its column.
record TickMenu(ExplorerModel state, DesktopServices desktop) {
    /// @param index of the feature in the dataset
    List<MenuItem> items(Feature feature, int index) {
        FeatureId id = feature.id();
        ViewState shown = state.viewState();
        Importance now = shown.selection().importance(id);
        List<MenuItem> items = new ArrayList<>(List.of(PopUpMenu.head(feature.shortName())));
        Stream.of(Importance.REQUIRED, Importance.PREFERRED, Importance.ANY)
                .map(one -> PopUpMenu.choice(FilterText.importance(one), one == now, () -> state.weigh(id, one)))
                .forEach(items::add);
        items.add(new SeparatorMenuItem());
        items.add(PopUpMenu.item(MenuText.COPY_ASKED, () -> copy(asked(feature, index))));
        items.add(new SeparatorMenuItem());
        items.add(PopUpMenu.item(
                MenuText.sortBy(feature.shortName()),
                () -> state.sort(List.of(new SortKey(new SortKey.Answers(id), false)))));
        items.add(column(id, shown.arrangement()));
        return items;
    }

    private MenuItem column(FeatureId id, Arrangement arrangement) {
        return arrangement.columns().contains(id)
                ? PopUpMenu.item(MenuText.HIDE_COLUMN, () -> state.arrange(arrangement.withHidden(id)))
                : PopUpMenu.item(MenuText.SHOW_COLUMN, () -> state.arrange(arrangement.withShown(id)));
    }

    private String asked(Feature feature, int index) {
        return feature.shortName() + "\n" + DefinitionText.asked(feature) + "\n\n"
                + RemainingText.spoken(state.viewState().remaining().get(index));
    }

    private void copy(String words) {
        desktop.copy(ClipboardData.of(words));
    }
}
