package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.text.AccessibleText;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridColumn;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRow;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The providers that are left as rows, features as columns, folded groups as strips of signs.
///
/// Making one costs as much as there are columns, however many rows there are.
final class MatrixGridModel implements DatasetGridModel {
    private final ViewState shown;
    private final List<MatrixColumn> columns;
    private final List<GridColumn> headers;
    private final List<StripFeatures> features;
    private final CellContents contents;
    private final Density density;
    private final int counted;

    MatrixGridModel(
            ViewState shown,
            ColumnSettings look,
            double width,
            CellContents contents,
            ColumnWidths widths,
            Density density) {
        this.shown = shown;
        this.contents = contents;
        this.density = density;
        MatrixHeaders texts = new MatrixHeaders(shown, widths);
        this.columns = texts.columns(look, width);
        this.headers = texts.of(columns, look, width);
        this.counted = shown.outcome().shownCount();
        Dataset dataset = shown.dataset();
        this.features = columns.stream()
                .map(column -> StripFeatures.of(dataset, column.features()))
                .toList();
    }

    @Override
    public int rowCount() {
        return shown.matrix().rows().size();
    }

    @Override
    public int columnCount() {
        return headers.size();
    }

    @Override
    public Object rowKey(int row) {
        return provider(row).id();
    }

    @Override
    public OptionalInt rowOf(Object key) {
        OptionalInt provider = key instanceof ProviderId id ? shown.dataset().indexOf(id) : OptionalInt.empty();
        return provider.isPresent() ? shown.matrix().rows().rowOf(provider.getAsInt()) : provider;
    }

    @Override
    public GridRow row(int row) {
        return new GridRow(
                density.rowHeight(),
                GridRow.RowKind.BODY,
                counted > 0 && row == counted,
                0,
                AccessibleText.provider(provider(row)));
    }

    @Override
    public double uniformRowHeight() {
        return density.rowHeight();
    }

    @Override
    public GridColumn column(int column) {
        return headers.get(column);
    }

    @Override
    public GridCell cell(int row, int column) {
        int provider = index(row);
        return switch (column == 0 ? null : columns.get(column - 1)) {
            case null -> contents.name(NameLook.left(shown, provider));
            case MatrixColumn.Single _ ->
                contents.answer(provider, features(column).all().getFirst());
            case MatrixColumn.Strip _ -> contents.strip(provider, features(column));
        };
    }

    @Override
    public String spoken(int row, int column) {
        if (row == GridPosition.HEADER) {
            return column(column).header().spoken();
        }
        int provider = index(row);
        return column == 0
                ? CellWords.spoken(provider(row), NameLook.left(shown, provider))
                : CellWords.spoken(shown.dataset(), provider, features(column).all());
    }

    @Override
    public String tooltip(int row, int column) {
        if (row == GridPosition.HEADER) {
            return column(column).header().tooltip();
        }
        int provider = index(row);
        return switch (column == 0 ? null : columns.get(column - 1)) {
            case null -> CellWords.name(provider(row), shown.outcome().preferences(), provider);
            case MatrixColumn.Single _ -> cell(row, column).tooltip();
            case MatrixColumn.Strip _ ->
                CellWords.lines(shown.dataset(), provider, features(column).all());
        };
    }

    @Override
    public int frozenColumns() {
        return 1;
    }

    @Override
    public double headerHeight() {
        return density.headerHeight();
    }

    @Override
    public CellPlace place(GridPosition position) {
        if (position.row() < 0 || position.row() >= rowCount() || position.column() >= columnCount()) {
            return CellPlace.NOWHERE;
        }
        List<Integer> all =
                position.column() == 0 ? List.of() : features(position.column()).all();
        return CellPlace.of(index(position.row()), all);
    }

    /// What stands in a column of features; the first one is 1.
    MatrixColumn features(GridPosition position) {
        return columns.get(position.column() - 1);
    }

    /// The features in their order after a column was moved.
    ///
    /// @param to the index that the column of this key shall have
    List<FeatureId> moved(Object key, int to) {
        List<MatrixColumn> order = new ArrayList<>(columns);
        int from = IntStream.range(0, headers.size())
                .filter(i -> headers.get(i).key().equals(key))
                .findFirst()
                .orElseThrow();
        order.add(Math.clamp(to - 1, 0, order.size() - 1), order.remove(from - 1));
        return order.stream()
                .flatMap(column -> column.features().stream())
                .map(feature -> feature.id())
                .toList();
    }

    private StripFeatures features(int column) {
        return features.get(column - 1);
    }

    private int index(int row) {
        return shown.matrix().rows().get(row);
    }

    private Provider provider(int row) {
        return shown.dataset().providers().get(index(row));
    }
}
