package cni.explorer.ui.compare;

import cni.explorer.model.Link;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.common.AnswerMenu;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.CellDetail;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.CopyMenu;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.DetailBubble;
import cni.explorer.ui.common.DetailPopOver;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.common.ProviderMenu;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridHit;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.state.ExplorerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.MenuItem;

/// What presses and keys on the cards do beyond them: open the detail of a cell, follow a link, take a card away, copy.
final class CardActions {
    private final ExplorerModel state;
    private final DesktopServices desktop;
    private final CellCopy copy;
    private final Consumer<ProviderId> page;
    private final ProviderMenu menu;
    private final AnswerMenu answers;
    private final DetailPopOver detail = new DetailPopOver();

    CardActions(ExplorerModel state, DesktopServices desktop, CellCopy copy, Consumer<ProviderId> page) {
        this.page = page;
        this.state = state;
        this.desktop = desktop;
        this.copy = copy;
        this.menu = new ProviderMenu(state, desktop, copy, page);
        this.answers = new AnswerMenu(state, desktop, copy);
    }

    /// Opens the menu of a card, first with what can be done with the answer there.
    void menu(FrozenGrid grid, CompareGridModel model, GridHit hit) {
        OptionalInt provider = model.provider(hit.position())
                .map(one -> state.viewState().dataset().indexOf(one.id()))
                .orElse(OptionalInt.empty());
        if (provider.isEmpty()) {
            return;
        }
        List<MenuItem> items = new ArrayList<>();
        if (model.action(hit.position()).orElse(null) instanceof CardAction.OpenAnswer(int owner, int feature)) {
            items.addAll(answers.items(
                    owner,
                    feature,
                    () -> open(grid, hit.place(), owner, feature),
                    List.of(),
                    () -> CopyMenu.picture(grid, grid.bounds(hit.position()).orElseGet(hit::place))));
        }
        PopUpMenu.show(
                menu.itemsBehind(items, provider.getAsInt(), () -> CopyMenu.picture(grid, card(grid, hit))),
                grid,
                hit.place());
    }

    private static Bounds card(FrozenGrid grid, GridHit hit) {
        Bounds part = hit.place();
        Bounds cell = grid.bounds(hit.position()).orElse(part);
        return new BoundingBox(cell.getMinX(), 0, cell.getWidth(), grid.getHeight());
    }

    /// Closes what was opened.
    void hide() {
        detail.hide();
    }

    /// Shows everything that is known of a cell.
    ///
    /// @param place where it is, in the coordinates of the grid
    void open(FrozenGrid grid, Bounds place, int provider, int feature) {
        CellDetail known = CellDetail.of(state.viewState(), provider, feature, desktop);
        detail.showBeside(grid, place, new DetailBubble(known, grid, detail::hide));
    }

    void follow(Link link) {
        desktop.open(link.address());
    }

    void openPage(ProviderId provider) {
        page.accept(provider);
    }

    void remove(ProviderId provider) {
        state.compare(provider, false);
    }

    /// An answer goes with its footnotes, as from the matrix; of all else goes what is said of it.
    void copy(CompareGridModel model, GridPosition at) {
        switch (model.action(at).orElse(null)) {
            case CardAction.OpenAnswer(int provider, int feature) -> copy.copy(provider, List.of(feature));
            case CardAction.OpenPage(ProviderId provider) ->
                state.viewState().dataset().indexOf(provider).ifPresent(index -> copy.copy(index, List.of()));
            case null, default -> desktop.copy(ClipboardData.of(model.spoken(at.row(), at.column())));
        }
    }
}
