package cni.explorer.ui.matrix;

import cni.explorer.model.ProviderId;
import cni.explorer.query.SortKey;
import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.common.CopyMenu;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.DetailBubble;
import cni.explorer.ui.common.DetailPopOver;
import cni.explorer.ui.common.PopUpMenu;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridHit;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import org.jspecify.annotations.Nullable;

/// What presses and keys in the grids do: sort, fold, open the detail of a cell, tick for comparing, copy.
final class GridActions {
    private final ExplorerModel state;
    private final CellCopy copy;
    private final Runnable columns;
    private final Consumer<ProviderId> page;
    private final DetailPopOver detail = new DetailPopOver();
    private final CellMenu menu;
    private final CellDetails details;
    private @Nullable ContextMenu opened;

    /// @param columns offers to choose the columns
    /// @param page    opens the page of a provider
    GridActions(
            ExplorerModel state, DesktopServices desktop, CellCopy copy, Runnable columns, Consumer<ProviderId> page) {
        this.columns = columns;
        this.page = page;
        this.state = state;
        this.copy = copy;
        this.menu = new CellMenu(state, desktop, copy, columns, page);
        this.details = new CellDetails(state, desktop, copy);
    }

    /// Closes what was opened.
    void hide() {
        detail.hide();
        if (opened != null) {
            opened.hide();
        }
    }

    void open(FrozenGrid grid, DatasetGridModel model, GridHit hit) {
        CellPlace place = model.place(hit.position());
        if (hit.action().orElse(null) instanceof CellAction action) {
            act(action, grid, place, hit);
            return;
        }
        switch (model) {
            case MatrixGridModel matrix -> open(matrix, grid, place, hit);
            case TransposedGridModel transposed -> open(transposed, grid, place, hit);
            case ExcludedGridModel _ -> {
                if (!place.features().isEmpty()) {
                    act(new CellAction.ShowAllReasons(), grid, place, hit);
                }
            }
        }
    }

    private void open(MatrixGridModel model, FrozenGrid grid, CellPlace place, GridHit hit) {
        boolean header = hit.position().row() == GridPosition.HEADER;
        if (hit.position().column() == 0) {
            if (header) {
                sort(new SortKey.Name(), hit.extend());
            }
            return;
        }
        switch (model.features(hit.position())) {
            case MatrixColumn.Single single
            when header -> sort(new SortKey.Answers(single.feature().id()), hit.extend());
            case MatrixColumn.Single _ -> openCell(grid, place, place.features().getFirst(), hit);
            case MatrixColumn.Strip strip -> {
                // Beside its signs the mouse means none of them.
                if (header || !hit.byMouse()) {
                    fold(strip.group(), false);
                }
            }
            case MatrixColumn.More _ -> act(new CellAction.ShowColumns(), grid, place, hit);
        }
    }

    private void open(TransposedGridModel model, FrozenGrid grid, CellPlace place, GridHit hit) {
        if (hit.position().row() == GridPosition.HEADER) {
            return;
        }
        switch (model.line(hit.position().row())) {
            case TransposedRow.GroupRow heading -> fold(heading.group(), !heading.folded());
            case TransposedRow.FeatureRow _ ->
                openCell(grid, place, place.features().getFirst(), hit);
        }
    }

    private void act(CellAction action, FrozenGrid grid, CellPlace place, GridHit hit) {
        switch (action) {
            case CellAction.Compare _ -> place.provider().ifPresent(this::toggleCompared);
            case CellAction.ShowPage _ -> place.provider().ifPresent(this::openPage);
            case CellAction.OpenCell(int feature) -> openCell(grid, place, feature, hit);
            case CellAction.OpenGlyph(int sign) ->
                openCell(grid, place, place.judged(shown().dataset()).get(sign), hit);
            case CellAction.FoldGroup(String group, boolean folded) -> fold(group, folded);
            case CellAction.ShowColumns _ -> columns.run();
            case CellAction.ShowAllReasons _ ->
                place.provider().ifPresent(provider -> {
                    var all = new AllReasons(shown().outcome().reasons(provider));
                    detail.showBeside(grid, hit.place(), new DetailBubble(all, grid, detail::hide));
                });
            case CellAction.LeaveOut leaveOut -> state.leaveOut(leaveOut.requirement());
        }
    }

    private void openCell(FrozenGrid grid, CellPlace place, int feature, GridHit hit) {
        place.provider().ifPresent(provider -> detail.showBeside(grid, hit.place(), bubble(grid, provider, feature)));
    }

    /// Shows a cell beside its place in a grid.
    void show(FrozenGrid grid, GridPosition position, int provider, int feature) {
        grid.bounds(position).ifPresent(place -> detail.showBeside(grid, place, bubble(grid, provider, feature)));
    }

    /// Shows a cell over a link that leads to it.
    void showOver(Node link, int provider, int feature) {
        detail.showOver(link, bubble(link, provider, feature));
    }

    private DetailBubble bubble(Node owner, int provider, int feature) {
        return new DetailBubble(details.of(provider, feature), owner, detail::hide);
    }

    private void openPage(int index) {
        page.accept(shown().dataset().providers().get(index).id());
    }

    private void toggleCompared(int index) {
        ProviderId provider = shown().dataset().providers().get(index).id();
        state.compare(provider, !shown().selection().compared().contains(provider));
    }

    private void sort(SortKey.By by, boolean extend) {
        var arrangement = shown().arrangement();
        state.arrange(arrangement.withSort(HeaderSort.pressed(arrangement.sort(), by, extend)));
    }

    private void fold(String group, boolean folded) {
        look(look().withFold(group, folded));
    }

    void menu(FrozenGrid grid, DatasetGridModel model, GridHit hit) {
        MenuPlace.of(model, hit, shown().dataset())
                .ifPresent(place -> opened = PopUpMenu.show(
                        menu.items(
                                place,
                                cell -> openCell(grid, CellPlace.of(cell.provider(), List.of()), cell.feature(), hit),
                                () -> CopyMenu.picture(grid, pictured(grid, hit, place))),
                        grid,
                        hit.place()));
    }

    /// The cell, the row of a name, the column under a head, or all.
    private static Bounds pictured(FrozenGrid grid, GridHit hit, MenuPlace place) {
        Bounds cell = grid.bounds(hit.position()).orElseGet(hit::place);
        Bounds all = grid.getLayoutBounds();
        return switch (place) {
            case MenuPlace.OfCell _ -> cell;
            case MenuPlace.OfName _ -> new BoundingBox(0, cell.getMinY(), all.getWidth(), cell.getHeight());
            case MenuPlace.OfColumn _ -> new BoundingBox(cell.getMinX(), 0, cell.getWidth(), all.getHeight());
            case MenuPlace.AboveNames _, MenuPlace.OfGroup _, MenuPlace.OfRest _ -> all;
        };
    }

    void copy(DatasetGridModel model, GridHit hit) {
        CellPlace place = model.place(hit.position());
        place.provider().ifPresent(provider -> copy.copy(provider, place.features()));
    }

    void resize(Object column, double width) {
        switch (column) {
            case ColumnKey.OfFeature single -> look(look().withWidth(single.feature(), width));
            case ColumnKey.Names _ -> look(look().withProviderWidth(width));
            default -> {
                // Strips are as wide as their signs.
            }
        }
    }

    void move(DatasetGridModel model, Object column, int to) {
        if (model instanceof MatrixGridModel matrix) {
            state.arrange(shown().arrangement().withColumns(matrix.moved(column, to)));
        }
    }

    private ViewState shown() {
        return state.viewState();
    }

    private ColumnSettings look() {
        return state.viewState().columns();
    }

    private void look(ColumnSettings changed) {
        state.show(changed);
    }
}
