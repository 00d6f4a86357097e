package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.query.Requirement;
import cni.explorer.query.SortKey;
import cni.explorer.ui.state.ExplorerState;
import cni.explorer.ui.state.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/// The table of the providers that are left.
///
/// Rows are the indices of providers, columns are features; both come ready from the state, which also sorts: the table
/// only tells it by what. The provider's column stays in sight when the table scrolls sideways.
final class MatrixTable extends TableView<Integer> {
    private final ExplorerState state;
    private final RowList rows;
    private final TableColumn<Integer, String> providerColumn = new TableColumn<>("Provider");
    private final Map<FeatureId, TableColumn<Integer, Cell>> featureColumns = new HashMap<>();
    private final ColumnWidths widths;
    private Shown shown;
    private boolean arranging;

    MatrixTable(ExplorerState state) {
        this.state = state;
        this.shown = state.shown();
        this.rows = new RowList(shown.matrix().rows());
        this.widths = new ColumnWidths(this, state.columnsProperty());
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
        setRowFactory(_ -> new PinnedRow(this, state));
        setSortPolicy(_ -> sort(state));
        setItems(rows);
        widths.watch(providerColumn);
        state.columnsProperty().addListener(_ -> requestLayout());
        focusedProperty().addListener((_, _, focused) -> focusSomewhere(focused));
        buildColumns();
        getColumns().addListener((ListChangeListener<TableColumn<Integer, ?>>) _ -> columnsMoved());
    }

    /// Shows what the state holds now.
    void show(Shown changed) {
        boolean other = changed.dataset() != shown.dataset();
        Optional<Integer> focused = focusedProvider();
        int column = getFocusModel().getFocusedCell().getColumn();
        shown = changed;
        if (other) {
            buildColumns();
        } else {
            arrangeColumns();
        }
        rows.show(changed.matrix().rows());
        markRequired();
        refresh();
        focused.ifPresent(provider -> focus(provider, column));
    }

    Provider provider(int index) {
        return shown.dataset().providers().get(index);
    }

    Shown shown() {
        return shown;
    }

    TableColumn<Integer, String> providerColumn() {
        return providerColumn;
    }

    /// The feature in a column; empty for the provider's.
    Optional<Feature> feature(TableColumn<?, ?> column) {
        return column.getUserData() instanceof Feature feature ? Optional.of(feature) : Optional.empty();
    }

    /// How far the table is scrolled sideways, in pixels.
    double scrolled() {
        return horizontalBar().filter(Node::isVisible).map(ScrollBar::getValue).orElse(0.0);
    }

    Optional<ScrollBar> horizontalBar() {
        return bar(Orientation.HORIZONTAL);
    }

    /// The width that the scroll bar on the right takes from the columns.
    double upwardBar() {
        return bar(Orientation.VERTICAL)
                .filter(Node::isVisible)
                .map(ScrollBar::getWidth)
                .orElse(0.0);
    }

    private Optional<ScrollBar> bar(Orientation orientation) {
        return lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == orientation)
                .findFirst();
    }

    @Override
    protected void layoutChildren() {
        if (!getColumns().getFirst().equals(providerColumn)) {
            arrangeColumns();
        }
        widths.fit();
        super.layoutChildren();
        pinHeader();
    }

    private void buildColumns() {
        featureColumns.clear();
        for (int f = 0; f < shown.dataset().features().size(); f++) {
            Feature feature = shown.dataset().features().get(f);
            featureColumns.put(feature.id(), column(feature, f));
        }
        widths.measure(shown.dataset());
        arrangeColumns();
        markRequired();
    }

    private TableColumn<Integer, Cell> column(Feature feature, int index) {
        TableColumn<Integer, Cell> column = new TableColumn<>();
        column.setUserData(feature);
        column.setGraphic(ColumnHeader.of(feature));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(shown.dataset().cell(row.getValue(), index)));
        column.setCellFactory(_ -> new AnswerCell(feature));
        widths.watch(column);
        return column;
    }

    /// Puts the columns of the arrangement in their order, and the marks of its order on them.
    private void arrangeColumns() {
        List<TableColumn<Integer, ?>> wanted = new ArrayList<>(List.of(providerColumn));
        for (Feature feature : shown.matrix().features()) {
            wanted.add(column(feature.id()));
        }
        arranging = true;
        if (!wanted.equals(getColumns())) {
            getColumns().setAll(wanted);
        }
        showSort();
        arranging = false;
    }

    private TableColumn<Integer, Cell> column(FeatureId feature) {
        return Objects.requireNonNull(featureColumns.get(feature));
    }

    private void columnsMoved() {
        if (!arranging && getColumns().getFirst().equals(providerColumn)) {
            List<FeatureId> order = getColumns().stream()
                    .flatMap(column -> feature(column).stream())
                    .map(Feature::id)
                    .toList();
            state.arrange(shown.arrangement().withColumns(order));
        } else {
            requestLayout();
        }
    }

    private void showSort() {
        List<TableColumn<Integer, ?>> order = new ArrayList<>();
        for (SortKey key : shown.arrangement().sort()) {
            TableColumn<Integer, ?> column = switch (key.by()) {
                case SortKey.Name _ -> providerColumn;
                case SortKey.Answers answers -> featureColumns.get(answers.feature());
            };
            if (column != null && getColumns().contains(column)) {
                column.setSortType(key.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                order.add(column);
            }
        }
        if (!order.equals(getSortOrder())) {
            getSortOrder().setAll(order);
        }
    }

    private boolean sort(ExplorerState to) {
        if (!arranging) {
            List<SortKey> keys = getSortOrder().stream().map(this::key).toList();
            to.arrange(shown.arrangement().withSort(keys));
        }
        return true;
    }

    private SortKey key(TableColumn<Integer, ?> column) {
        SortKey.By by = feature(column)
                .<SortKey.By>map(f -> new SortKey.Answers(f.id()))
                .orElse(new SortKey.Name());
        return new SortKey(by, column.getSortType() == TableColumn.SortType.DESCENDING);
    }

    private void markRequired() {
        Set<FeatureId> required = new HashSet<>();
        for (Requirement requirement : shown.outcome().requirements()) {
            required.add(requirement.feature().id());
        }
        featureColumns.forEach((feature, column) -> {
            column.getStyleClass().remove(MatrixStyle.REQUIRED);
            if (required.contains(feature)) {
                column.getStyleClass().add(MatrixStyle.REQUIRED);
            }
        });
    }

    private Optional<Integer> focusedProvider() {
        int row = getFocusModel().getFocusedIndex();
        return row >= 0 && row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
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

    /// Whether there is room for all rows, so that no bar is needed on the right.
    void showAllRows(boolean all) {
        pseudoClassStateChanged(MatrixStyle.ALL_ROWS, all);
    }

    private void pinHeader() {
        double shift = scrolled();
        for (Node node : lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader header && providerColumn.equals(header.getTableColumn())) {
                header.setTranslateX(shift);
                header.setViewOrder(-1);
                header.pseudoClassStateChanged(MatrixStyle.SCROLLED, shift > 0);
            }
        }
    }
}
