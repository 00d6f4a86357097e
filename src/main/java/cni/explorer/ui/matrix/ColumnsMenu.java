package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.ColumnPreset;
import cni.explorer.text.BoundText;
import cni.explorer.text.ColumnsText;
import cni.explorer.ui.common.Icon;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.TickItem;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Which columns are shown, one by one and by presets, and which groups fold. Stays open while columns are ticked. In
/// the transposed table they are rows, and are called so.
final class ColumnsMenu extends LazyMenuButton {
    private final ExplorerModel state;

    ColumnsMenu(ExplorerModel state) {
        super("");
        setGraphic(Icon.COLUMNS.node());
        this.state = state;
        getStyleClass().addAll(StyleClass.SMALL, MatrixStyle.SQUARE);
        LazyTooltip.on(this, this::getAccessibleText);
        show(state.viewState());
    }

    void show(ViewState shown) {
        int all = shown.dataset().features().size();
        int some = (int)
                shown.matrix().columns().stream().filter(column -> column < all).count();
        setAccessibleText(ColumnsText.shown(isTransposed(), some, all));
    }

    private boolean isTransposed() {
        return state.viewState().columns().transposed();
    }

    @Override
    public List<MenuItem> items() {
        ViewState shown = state.viewState();
        List<String> groups = ColumnPreset.groups(shown.outcome());
        List<MenuItem> items = new ArrayList<>(ticks(shown, ""));
        groups.forEach(group -> items.add(group(shown, group)));
        if (!shown.dataset().measured().isEmpty()) {
            Menu figures = new Menu(BoundText.FIGURES);
            figures.setMnemonicParsing(false);
            shown.dataset().measured().forEach(metric -> figures.getItems().add(tick(shown, metric)));
            items.add(figures);
        }
        items.add(new SeparatorMenuItem());
        ColumnPreset.of(shown.outcome()).stream()
                .filter(preset -> !(preset instanceof ColumnPreset.Group))
                .forEach(preset -> items.add(preset(shown, preset)));
        if (!groups.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(folds(groups));
        }
        return items;
    }

    private Menu group(ViewState shown, String group) {
        Menu menu = new Menu(group);
        menu.setMnemonicParsing(false);
        menu.getItems().addAll(preset(shown, new ColumnPreset.Group(group)), new SeparatorMenuItem());
        menu.getItems().addAll(ticks(shown, group));
        return menu;
    }

    private List<MenuItem> ticks(ViewState shown, String group) {
        List<MenuItem> ticks = new ArrayList<>();
        for (Feature feature : shown.dataset().features()) {
            if (feature.group().equals(group)) {
                ticks.add(tick(shown, feature));
            }
        }
        return ticks;
    }

    private MenuItem tick(ViewState shown, Feature feature) {
        return new TickItem(
                feature.shortName(),
                feature.shortName(),
                shown.arrangement().columns().contains(feature.id()),
                ticked -> show(feature.id(), ticked));
    }

    /// Disabled where it would show nothing.
    private MenuItem preset(ViewState shown, ColumnPreset preset) {
        List<FeatureId> columns = preset.columns(shown.outcome());
        String name = switch (preset) {
            case ColumnPreset.All _ -> ColumnsText.all(isTransposed());
            case ColumnPreset.Required _ -> ColumnsText.REQUIRED;
            case ColumnPreset.Differing _ -> ColumnsText.DIFFERING;
            case ColumnPreset.Group group -> ColumnsText.only(group.name());
        };
        MenuItem item = PopUpMenu.item(name, () -> state.showColumns(columns));
        item.setDisable(columns.isEmpty());
        return item;
    }

    private List<MenuItem> folds(List<String> groups) {
        return List.of(
                fold(ColumnsText.FOLD_ALL, look -> look.withFolds(all(groups, true))),
                fold(ColumnsText.UNFOLD_ALL, look -> look.withFolds(all(groups, false))),
                fold(ColumnsText.FOLD_AS_ROOM, look -> look.withFolds(Map.of())));
    }

    private MenuItem fold(String name, Function<ColumnSettings, ColumnSettings> change) {
        return PopUpMenu.item(
                name, () -> state.show(change.apply(state.viewState().columns())));
    }

    private static Map<String, Boolean> all(List<String> groups, boolean folded) {
        return groups.stream().collect(Collectors.toMap(group -> group, _ -> folded));
    }

    private void show(FeatureId feature, boolean visible) {
        List<FeatureId> columns =
                new ArrayList<>(state.viewState().arrangement().columns());
        if (visible) {
            columns.add(place(feature, columns), feature);
        } else {
            columns.remove(feature);
        }
        state.showColumns(columns);
    }

    /// Behind the nearest shown column that stands before it in the dataset; a metric behind all others.
    private int place(FeatureId feature, List<FeatureId> columns) {
        if (feature.metric().isPresent()) {
            return columns.size();
        }
        int place = 0;
        for (Feature other : state.viewState().dataset().features()) {
            if (other.id().equals(feature)) {
                return place;
            }
            place = Math.max(place, columns.indexOf(other.id()) + 1);
        }
        return place;
    }
}
