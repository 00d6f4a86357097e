package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.query.SortKey;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;

/// The table of the providers that are left.
///
/// Rows are the indices of providers, columns are features; both come ready from the state, which also sorts: the table
/// only tells it by what. The provider's column stays in sight when the table scrolls sideways.
final class MatrixTable extends PinnedTable<Integer> {
    private final ExplorerModel state;
    private final RowList rows;
    private final TableColumn<Integer, String> providerColumn = new TableColumn<>("Provider");
    private final ColumnWidths widths;
    private final MatrixColumns columns;
    private final ReadOnlyObjectWrapper<ViewState> look;
    private ViewState shown;
    private boolean arranging;

    MatrixTable(ExplorerModel state) {
        this.state = state;
        this.shown = state.viewState();
        this.look = new ReadOnlyObjectWrapper<>(shown);
        this.rows = new RowList(shown.rows());
        this.widths = new ColumnWidths(this, state);
        this.columns = new MatrixColumns(this, state, widths);
        getStyleClass().add(MatrixStyle.MATRIX_TABLE);
        setAccessibleText("Providers that are left");
        getSelectionModel().setCellSelectionEnabled(true);
        setTableMenuButtonVisible(false);
        setPlaceholder(new Label());
        providerColumn.setReorderable(false);
        providerColumn.getStyleClass().add(MatrixStyle.PROVIDER_COLUMN);
        providerColumn.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(provider(row.getValue()).name()));
        providerColumn.setCellFactory(_ -> new ProviderCell());
        setRowFactory(_ -> new ProviderRow(this, state));
        setSortPolicy(_ -> sort(state));
        setItems(rows);
        widths.watch(providerColumn);
        widthProperty().addListener(_ -> arrangeColumns());
        focusedProperty().addListener((_, _, focused) -> focusSomewhere(focused));
        buildColumns();
        getColumns().addListener((ListChangeListener<TableColumn<Integer, ?>>) _ -> columnsMoved());
    }

    /// Shows what the state holds now.
    void show(ViewState changed) {
        boolean other = !changed.indexedDataset().hasCellsOf(shown.indexedDataset());
        OptionalInt focused = focusedProvider();
        int column = getFocusModel().getFocusedCell().getColumn();
        shown = changed;
        widths.keepBesideNames(changed.outcome().preferences().isEmpty() ? 0 : PreferencesMet.ROOM);
        if (other) {
            buildColumns();
        } else {
            arrangeColumns();
        }
        rows.show(changed.rows());
        look.set(changed);
        if (other) {
            refresh();
        }
        focused.ifPresent(provider -> focus(provider, column));
    }

    /// Shows its columns as they look now.
    ///
    /// @param folds whether groups fold otherwise
    void showColumns(ViewState changed, boolean folds) {
        shown = changed;
        if (folds) {
            arrangeColumns();
        }
        requestLayout();
    }

    Provider provider(int index) {
        return shown.dataset().providers().get(index);
    }

    ViewState shown() {
        return shown;
    }

    /// What is shown, for rows that follow it: to make all of them anew for each tick would take longer than to tick.
    ReadOnlyObjectProperty<ViewState> shownProperty() {
        return look.getReadOnlyProperty();
    }

    TableColumn<Integer, String> providerColumn() {
        return providerColumn;
    }

    @Override
    TableColumn<Integer, ?> pinnedColumn() {
        return providerColumn;
    }

    @Override
    ObservableDoubleValue nameWidth() {
        return providerColumn.widthProperty();
    }

    /// The feature in a column; empty for the provider's and for those of folded groups.
    Optional<Feature> feature(TableColumn<?, ?> column) {
        return column.getUserData() instanceof Slot.Single single ? Optional.of(single.feature()) : Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        if (!getColumns().getFirst().equals(providerColumn)) {
            arrangeColumns();
        }
        widths.fit();
        double bar = upwardBar();
        super.layoutChildren();
        if (bar != upwardBar()) {
            // The layout brought or took the bar, so that there is other room for the columns than was given out.
            widths.fit();
            super.layoutChildren();
        }
    }

    private void buildColumns() {
        columns.build(shown);
        arrangeColumns();
    }

    /// Puts the columns of the arrangement in their order, and the marks of its order on them.
    private void arrangeColumns() {
        List<TableColumn<Integer, ?>> wanted = new ArrayList<>(List.of(providerColumn));
        wanted.addAll(columns.wanted(shown, widths.roomBesideProvider()));
        arranging = true;
        if (!wanted.equals(getColumns())) {
            getColumns().setAll(wanted);
        }
        showSort();
        arranging = false;
    }

    private void columnsMoved() {
        if (!arranging && getColumns().getFirst().equals(providerColumn)) {
            List<FeatureId> order = getColumns().stream()
                    .flatMap(column -> MatrixColumns.slot(column).stream())
                    .flatMap(slot -> slot.features().stream())
                    .map(Feature::id)
                    .toList();
            state.showColumns(order);
        } else {
            requestLayout();
        }
    }

    private void showSort() {
        List<TableColumn<Integer, ?>> order = new ArrayList<>();
        for (SortKey key : shown.arrangement().sort()) {
            Optional<? extends TableColumn<Integer, ?>> sorted = switch (key.by()) {
                case SortKey.Name _ -> Optional.of(providerColumn);
                case SortKey.Answers answers -> columns.single(answers.feature());
            };
            if (sorted.isPresent() && getColumns().contains(sorted.get())) {
                TableColumn<Integer, ?> column = sorted.get();
                column.setSortType(key.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                order.add(column);
            }
        }
        if (!order.equals(getSortOrder())) {
            getSortOrder().setAll(order);
        }
    }

    private boolean sort(ExplorerModel to) {
        if (!arranging) {
            List<SortKey> keys = getSortOrder().stream().map(this::key).toList();
            to.sort(keys);
        }
        return true;
    }

    private SortKey key(TableColumn<Integer, ?> column) {
        SortKey.By by = feature(column)
                .<SortKey.By>map(f -> new SortKey.Answers(f.id()))
                .orElse(new SortKey.Name());
        return new SortKey(by, column.getSortType() == TableColumn.SortType.DESCENDING);
    }

    @Override
    OptionalInt focusedProvider() {
        int row = getFocusModel().getFocusedIndex();
        boolean some = row >= 0
                && row < rows.size()
                && getFocusModel().getFocusedCell().getTableColumn() != null;
        return some ? OptionalInt.of(rows.get(row)) : OptionalInt.empty();
    }

    private void focus(int provider, int column) {
        int row = rows.indexOf(provider);
        if (row >= 0 && column >= 0 && column < getColumns().size()) {
            TablePosition<Integer, ?> place =
                    new TablePosition<>(this, row, getColumns().get(column));
            if (!place.equals(getFocusModel().getFocusedCell())) {
                getSelectionModel().clearAndSelect(row, getColumns().get(column));
            }
        }
    }

    /// A table that gets the keyboard for the first time would focus no cell, and show nothing.
    private void focusSomewhere(boolean focused) {
        if (focused && getFocusModel().getFocusedCell().getTableColumn() == null && !rows.isEmpty()) {
            getFocusModel().focus(0, providerColumn);
        }
    }
}
