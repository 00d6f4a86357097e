package cni.explorer.ui.common;

import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Selection;
import cni.explorer.text.CompareText;
import cni.explorer.text.LinkText;
import cni.explorer.text.MenuText;
import cni.explorer.text.ProviderPageText;
import cni.explorer.ui.state.ExplorerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// What the menu of a provider offers wherever it stands: in the table, on a card, beside a bar.
///
/// @param page opens the page of a provider
public record ProviderMenu(ExplorerModel state, DesktopServices desktop, CellCopy copy, Consumer<ProviderId> page) {
    private static final KeyCombination PAGE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    /// Those of a provider.
    ///
    /// @param index   of the provider in the visible dataset
    /// @param picture draws its row, card or bar
    public List<MenuItem> items(int index, Supplier<Image> picture) {
        Provider provider = state.viewState().dataset().providers().get(index);
        List<MenuItem> items = new ArrayList<>();
        items.add(PopUpMenu.head(provider.name()));
        items.add(openPage(provider));
        provider.links()
                .forEach(link -> items.add(PopUpMenu.item(
                        LinkText.withHost(MenuText.open(ProviderPageText.shortLink(link)), link.address()),
                        () -> desktop.open(link.address()))));
        items.add(new SeparatorMenuItem());
        MenuItem name = PopUpMenu.item(MenuText.COPY_NAME, () -> copy.copy(index, List.of()));
        name.setAccelerator(CellCopy.KEY);
        items.addAll(List.of(
                name,
                CopyMenu.of(
                        copy,
                        desktop,
                        List.of(index),
                        state.viewState().matrix().columns(),
                        picture),
                new SeparatorMenuItem(),
                compare(provider)));
        return items;
    }

    /// The same behind what can be done with a part of it. A key that copies that part is not printed twice.
    public List<MenuItem> itemsBehind(List<MenuItem> first, int index, Supplier<Image> picture) {
        List<MenuItem> own = items(index, picture);
        if (first.isEmpty()) {
            return own;
        }
        if (first.stream().anyMatch(ProviderMenu::isForCopying)) {
            own.stream().filter(ProviderMenu::isForCopying).forEach(item -> item.setAccelerator(null));
        }
        List<MenuItem> all = new ArrayList<>(first);
        all.add(new SeparatorMenuItem());
        all.addAll(own);
        return all;
    }

    private static boolean isForCopying(MenuItem item) {
        return CellCopy.KEY.equals(item.getAccelerator());
    }

    public MenuItem openPage(Provider provider) {
        MenuItem open = PopUpMenu.item(MenuText.OPEN_PAGE, () -> page.accept(provider.id()));
        open.setAccelerator(PAGE);
        return open;
    }

    public MenuItem compare(Provider provider) {
        boolean compared = state.viewState().selection().compared().contains(provider.id());
        boolean full = !compared && state.viewState().compareOffer().isFull();
        MenuItem item = PopUpMenu.item(
                full ? CompareText.most(Selection.MOST_COMPARED) : MenuText.compare(provider, compared),
                () -> state.compare(provider.id(), !compared));
        item.setDisable(full);
        return item;
    }
}
