package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.TextFragment;
import cni.explorer.query.Importance;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.text.LinkText;
import cni.explorer.text.MenuText;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.CopyMenu;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.common.ProviderMenu;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.Image;

/// What the menu of a place offers: first to look, then to copy, to require, and to go on.
final class CellMenu {
    private final ExplorerModel state;
    private final DesktopServices desktop;
    private final CellCopy copy;
    private final Runnable columns;
    private final ProviderMenu providers;

    /// @param columns offers to choose the columns
    /// @param page    opens the page of a provider
    CellMenu(ExplorerModel state, DesktopServices desktop, CellCopy copy, Runnable columns, Consumer<ProviderId> page) {
        this.state = state;
        this.columns = columns;
        this.desktop = desktop;
        this.copy = copy;
        this.providers = new ProviderMenu(state, desktop, copy, page);
    }

    /// @param look    opens the detail of a cell
    /// @param picture draws the cell, the row or the column
    List<MenuItem> items(MenuPlace place, Consumer<MenuPlace.OfCell> look, Supplier<Image> picture) {
        return switch (place) {
            case MenuPlace.OfCell cell -> ofCell(cell.provider(), cell.feature(), () -> look.accept(cell), picture);
            case MenuPlace.OfName(int provider) -> providers.items(provider, picture);
            case MenuPlace.OfColumn(int feature) -> ofHead(feature, picture);
            case MenuPlace.AboveNames _ -> ofNames(picture);
            case MenuPlace.OfGroup(String group, boolean folded) -> ofGroup(group, folded);
            case MenuPlace.OfRest _ -> List.of(PopUpMenu.item(MenuText.COLUMNS, columns));
        };
    }

    private List<MenuItem> ofCell(int providerIndex, int featureIndex, Runnable look, Supplier<Image> picture) {
        Provider provider = dataset().providers().get(providerIndex);
        Feature feature = dataset().feature(featureIndex);
        List<MenuItem> items = new ArrayList<>();
        items.add(PopUpMenu.head(MenuText.cell(provider, feature)));
        items.add(PopUpMenu.item(MenuText.SHOW_DETAIL, look));
        items.add(providers.openPage(provider));
        Optional<URI> source = source(dataset().cell(providerIndex, featureIndex));
        source.ifPresent(from ->
                items.add(PopUpMenu.item(LinkText.withHost(MenuText.OPEN_SOURCE, from), () -> desktop.open(from))));
        items.add(new SeparatorMenuItem());
        MenuItem value = PopUpMenu.item(MenuText.COPY_VALUE, () -> copy.copy(providerIndex, List.of(featureIndex)));
        value.setAccelerator(CellCopy.KEY);
        items.add(value);
        items.add(CopyMenu.of(copy, desktop, List.of(providerIndex), List.of(featureIndex), picture));
        source.ifPresent(from ->
                items.add(PopUpMenu.item(MenuText.COPY_SOURCE, () -> desktop.copy(ClipboardData.of(from.toString())))));
        items.add(new SeparatorMenuItem());
        items.addAll(wishes(feature));
        items.add(new SeparatorMenuItem());
        items.add(providers.compare(provider));
        return items;
    }

    private List<MenuItem> ofHead(int index, Supplier<Image> picture) {
        Feature feature = dataset().feature(index);
        List<MenuItem> items = new ArrayList<>(List.of(PopUpMenu.head(feature.shortName())));
        items.addAll(wishes(feature));
        items.add(new SeparatorMenuItem());
        items.add(CopyMenu.of(copy, desktop, shownProviders(), List.of(index), picture));
        return items;
    }

    private List<MenuItem> ofNames(Supplier<Image> picture) {
        return List.of(
                PopUpMenu.item(
                        MenuText.sortBy("name"), () -> state.sort(List.of(new SortKey(new SortKey.Name(), false)))),
                CopyMenu.of(copy, desktop, shownProviders(), shown().matrix().columns(), picture));
    }

    private List<MenuItem> ofGroup(String group, boolean folded) {
        return List.of(
                PopUpMenu.item(
                        MenuText.fold(group, !folded),
                        () -> state.show(shown().columns().withFold(group, !folded))),
                PopUpMenu.item(MenuText.COLUMNS, columns));
    }

    private List<Integer> shownProviders() {
        return shown().matrix().rows().stream().boxed().toList();
    }

    private List<MenuItem> wishes(Feature feature) {
        FeatureId id = feature.id();
        Selection asked = shown().selection();
        List<MenuItem> items = new ArrayList<>();
        if (feature.kind().isRequirable()) {
            boolean required = asked.required().contains(id);
            boolean preferred = asked.importance(id) == Importance.PREFERRED;
            items.add(PopUpMenu.item(MenuText.require(feature, required), () -> state.require(id, !required)));
            items.add(PopUpMenu.item(
                    MenuText.prefer(feature, preferred),
                    () -> state.weigh(id, preferred ? Importance.ANY : Importance.PREFERRED)));
        }
        items.add(PopUpMenu.item(
                MenuText.sortBy(feature.shortName()),
                () -> state.sort(List.of(new SortKey(new SortKey.Answers(id), false)))));
        items.add(PopUpMenu.item(
                MenuText.EXCLUDE_COLUMN,
                () -> state.arrange(shown().arrangement().withHidden(id))));
        return items;
    }

    private Optional<URI> source(Cell cell) {
        return dataset().about().sourcesOr(cell.evidence().sources()).stream()
                .findFirst()
                .map(source -> TextFragment.address(source, cell.evidence().quotation()));
    }

    private Dataset dataset() {
        return shown().dataset();
    }

    private ViewState shown() {
        return state.viewState();
    }
}
