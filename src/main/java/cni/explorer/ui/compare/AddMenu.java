package cni.explorer.ui.compare;

import cni.explorer.model.Provider;
import cni.explorer.query.Selection;
import cni.explorer.text.CompareText;
import cni.explorer.ui.common.LazyMenuButton;
import cni.explorer.ui.common.ProviderName;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The providers that are not among the cards: first those that are left, then the others.
final class AddMenu extends LazyMenuButton {
    private static final int LISTED_AT_MOST = 40;

    private final ExplorerModel state;

    AddMenu(ExplorerModel state) {
        super(CompareText.ADD);
        this.state = state;
        getStyleClass().add(StyleClass.SMALL);
        setMinWidth(USE_PREF_SIZE);
        showArrow();
    }

    void show(ViewState shown) {
        int chosen = Cards.of(shown).providers().size();
        setDisable(chosen >= Selection.MOST_COMPARED
                || chosen >= shown.dataset().providers().size());
        setAccessibleHelp(CompareText.most(Selection.MOST_COMPARED));
    }

    @Override
    public List<MenuItem> items() {
        ViewState shown = state.viewState();
        List<MenuItem> left = items(shown, true);
        List<MenuItem> others = items(shown, false);
        List<MenuItem> all = new ArrayList<>(left);
        if (!left.isEmpty() && !others.isEmpty()) {
            all.add(new SeparatorMenuItem());
        }
        all.addAll(others);
        return all;
    }

    private List<MenuItem> items(ViewState shown, boolean left) {
        List<Provider> providers = shown.dataset().providers();
        List<MenuItem> items = new ArrayList<>();
        IntStream.range(0, providers.size())
                .filter(index -> shown.outcome().matches(index) == left)
                .mapToObj(providers::get)
                .filter(provider -> !shown.selection().compared().contains(provider.id()))
                .limit(LISTED_AT_MOST + 1L)
                .forEach(provider -> items.add(item(provider)));
        if (items.size() > LISTED_AT_MOST) {
            MenuItem more = new MenuItem(CompareText.MORE_TO_ADD);
            more.setDisable(true);
            items.set(LISTED_AT_MOST, more);
        }
        return items;
    }

    private MenuItem item(Provider provider) {
        MenuItem item = new MenuItem("", new ProviderName(provider));
        item.setOnAction(_ -> state.compare(provider.id(), true));
        return item;
    }
}
