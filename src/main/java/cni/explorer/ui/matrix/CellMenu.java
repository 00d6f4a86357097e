package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.SortKey;
import cni.explorer.text.MenuText;
import cni.explorer.ui.common.AnswerMenu;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.CopyMenu;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.common.ProviderMenu;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
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
    private final AnswerMenu answers;

    /// @param columns offers to choose the columns
    /// @param page    opens the page of a provider
    CellMenu(ExplorerModel state, DesktopServices desktop, CellCopy copy, Runnable columns, Consumer<ProviderId> page) {
        this.state = state;
        this.columns = columns;
        this.desktop = desktop;
        this.copy = copy;
        this.providers = new ProviderMenu(state, desktop, copy, page);
        this.answers = new AnswerMenu(state, desktop, copy);
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
        List<MenuItem> items = new ArrayList<>(
                answers.items(providerIndex, featureIndex, look, List.of(providers.openPage(provider)), picture));
        items.addAll(arranged(dataset().feature(featureIndex)));
        items.add(new SeparatorMenuItem());
        items.add(providers.compare(provider));
        return items;
    }

    private List<MenuItem> ofHead(int index, Supplier<Image> picture) {
        Feature feature = dataset().feature(index);
        List<MenuItem> items = new ArrayList<>(List.of(PopUpMenu.head(feature.shortName())));
        items.addAll(answers.importance(feature));
        items.addAll(arranged(feature));
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

    private List<MenuItem> arranged(Feature feature) {
        FeatureId id = feature.id();
        return List.of(
                PopUpMenu.item(
                        MenuText.sortBy(feature.shortName()),
                        () -> state.sort(List.of(new SortKey(new SortKey.Answers(id), false)))),
                PopUpMenu.item(
                        MenuText.hide(feature.shortName()),
                        () -> state.arrange(shown().arrangement().withHidden(id))));
    }

    private Dataset dataset() {
        return shown().dataset();
    }

    private ViewState shown() {
        return state.viewState();
    }
}
