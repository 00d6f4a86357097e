package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.query.Importance;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.text.MenuText;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What the menu of a place offers: first to look, then to copy, to require, and to go on.
final class CellMenu {
    private final ExplorerModel state;
    private final DesktopServices prompts;
    private final CellCopy copy;

    CellMenu(ExplorerModel state, DesktopServices prompts, CellCopy copy) {
        this.state = state;
        this.prompts = prompts;
        this.copy = copy;
    }

    /// @param provider its index in the dataset; empty for the head of a column
    /// @param feature  its index; empty for the name of a provider and the head above the names
    /// @param look     opens the detail of the cell
    List<MenuItem> items(OptionalInt provider, OptionalInt feature, Runnable look) {
        if (provider.isPresent() && feature.isPresent()) {
            return ofCell(provider.getAsInt(), feature.getAsInt(), look);
        }
        if (provider.isPresent()) {
            return ofName(provider.getAsInt());
        }
        return feature.isPresent() ? ofHead(dataset().features().get(feature.getAsInt())) : ofNames();
    }

    private List<MenuItem> ofCell(int providerIndex, int featureIndex, Runnable look) {
        Provider provider = dataset().providers().get(providerIndex);
        Feature feature = dataset().features().get(featureIndex);
        List<MenuItem> items = new ArrayList<>();
        items.add(PopUpMenu.head(MenuText.cell(provider, feature)));
        items.add(PopUpMenu.item(MenuText.SHOW_DETAIL, look));
        Optional<Source> source = source(dataset().cell(providerIndex, featureIndex));
        source.ifPresent(from -> items.add(PopUpMenu.item(MenuText.OPEN_SOURCE, () -> prompts.open(from.address()))));
        items.add(new SeparatorMenuItem());
        MenuItem value = PopUpMenu.item(MenuText.COPY_VALUE, () -> copy.copy(providerIndex, List.of(featureIndex)));
        value.setAccelerator(CellCopy.KEY);
        items.add(value);
        source.ifPresent(from -> items.add(PopUpMenu.item(
                MenuText.COPY_SOURCE,
                () -> prompts.copy(ClipboardData.of(from.address().toString())))));
        items.add(new SeparatorMenuItem());
        items.addAll(wishes(feature));
        items.add(new SeparatorMenuItem());
        items.add(compare(provider));
        return items;
    }

    private List<MenuItem> ofName(int index) {
        Provider provider = dataset().providers().get(index);
        List<MenuItem> items = new ArrayList<>();
        items.add(PopUpMenu.head(provider.name()));
        provider.links()
                .forEach(link ->
                        items.add(PopUpMenu.item(MenuText.open(link.label()), () -> prompts.open(link.address()))));
        items.add(new SeparatorMenuItem());
        MenuItem name = PopUpMenu.item(MenuText.COPY_NAME, () -> copy.copy(index, List.of()));
        name.setAccelerator(CellCopy.KEY);
        items.addAll(List.of(name, new SeparatorMenuItem(), compare(provider)));
        return items;
    }

    private List<MenuItem> ofHead(Feature feature) {
        return Stream.concat(Stream.of(PopUpMenu.head(feature.shortName())), wishes(feature).stream())
                .toList();
    }

    private List<MenuItem> ofNames() {
        return List.of(PopUpMenu.item(
                MenuText.sortBy("name"), () -> state.sort(List.of(new SortKey(new SortKey.Name(), false)))));
    }

    private List<MenuItem> wishes(Feature feature) {
        FeatureId id = feature.id();
        Selection asked = shown().selection();
        List<MenuItem> items = new ArrayList<>();
        if (feature.kind().isRequirable()) {
            boolean required = asked.required().contains(id);
            boolean preferred = asked.wish(id) == Importance.PREFERRED;
            items.add(PopUpMenu.item(MenuText.require(feature, required), () -> state.require(id, !required)));
            items.add(PopUpMenu.item(
                    MenuText.prefer(feature, preferred),
                    () -> state.want(id, preferred ? Importance.ANY : Importance.PREFERRED)));
        }
        items.add(PopUpMenu.item(
                MenuText.sortBy(feature.shortName()),
                () -> state.sort(List.of(new SortKey(new SortKey.Answers(id), false)))));
        items.add(PopUpMenu.item(
                MenuText.EXCLUDE_COLUMN,
                () -> state.showColumns(shown().arrangement().columns().stream()
                        .filter(column -> !column.equals(id))
                        .toList())));
        return items;
    }

    private MenuItem compare(Provider provider) {
        boolean compared = shown().selection().compared().contains(provider.id());
        return PopUpMenu.item(MenuText.compare(provider, compared), () -> state.compare(provider.id(), !compared));
    }

    private Optional<Source> source(Cell cell) {
        return cell.evidence().sources().stream()
                .findFirst()
                .or(() -> dataset().about().source());
    }

    private Dataset dataset() {
        return shown().dataset();
    }

    private ViewState shown() {
        return state.viewState();
    }
}
