package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Rows;
import cni.explorer.text.AccessibleText;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridColumn;
import cni.explorer.ui.grid.GridHit;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRow;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The providers that are left as rows, features as columns, folded groups as strips of signs.
///
/// Making one costs as much as there are columns, however many rows there are.
final class MatrixGridModel implements ProviderGridModel {
    private final ViewState shown;
    private final List<MatrixColumn> columns;
    private final List<GridColumn> headers;
    private final List<StripFeatures> features;
    private final CellContents contents;
    private final Density density;
    private final FoundMarks found;
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
        this.found = new FoundMarks(shown.selection().search());
        MatrixHeaders texts = new MatrixHeaders(shown, widths);
        ColumnPlan plan = texts.plan(look, width);
        this.columns = plan.columns().stream().map(ColumnPlan.Placed::column).toList();
        this.headers = texts.of(plan);
        this.counted = shown.outcome().shownCount();
        Dataset dataset = shown.dataset();
        this.features = columns.stream()
                .map(column -> StripFeatures.of(dataset, column.features()))
                .toList();
    }

    @Override
    public Dataset dataset() {
        return shown.dataset();
    }

    @Override
    public Rows rows() {
        return shown.matrix().rows();
    }

    @Override
    public int columnCount() {
        return headers.size();
    }

    @Override
    public GridRow row(int row) {
        return new GridRow(density.rowHeight(), GridRow.RowKind.BODY, counted > 0 && row == counted, 0);
    }

    @Override
    public String spoken(int row) {
        return AccessibleText.provider(provider(row));
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
            case null -> found.in(contents.name(NameLook.left(shown, provider)));
            case MatrixColumn.Single _ ->
                found.in(contents.answer(provider, features(column).all().getFirst()));
            case MatrixColumn.Strip _ -> contents.strip(provider, features(column));
            case MatrixColumn.More _ -> GridCell.EMPTY;
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
                : CellWords.spoken(shown.dataset(), provider, features(column).all())
                        + contents.said(provider, features(column).all());
    }

    @Override
    public String tooltip(int row, int column) {
        if (row == GridPosition.HEADER) {
            return column(column).header().tooltip();
        }
        int provider = index(row);
        return switch (column == 0 ? null : columns.get(column - 1)) {
            case null -> CellWords.left(shown, provider);
            case MatrixColumn.Single _ -> cell(row, column).tooltip();
            case MatrixColumn.Strip _, MatrixColumn.More _ ->
                CellWords.lines(shown.dataset(), provider, features(column).all());
        };
    }

    @Override
    public boolean isParted(int row, int column) {
        return column > 0 && columns.get(column - 1) instanceof MatrixColumn.Strip;
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

    /// The features in their order after a column was moved: it goes past what stands where it shall be. What is asked
    /// for stands first whatever the order, and keeps its place in it for when it is not.
    ///
    /// @param to the index that the column of this key shall have
    List<FeatureId> moved(Object key, int to) {
        int from = IntStream.range(0, headers.size())
                .filter(i -> headers.get(i).key().equals(key))
                .findFirst()
                .orElseThrow();
        int target = Math.clamp(to, 1, columns.size());
        List<FeatureId> order = new ArrayList<>(
                shown.matrix().features().stream().map(Feature::id).toList());
        List<FeatureId> moving = ids(columns.get(from - 1));
        List<FeatureId> past = ids(columns.get(target - 1));
        if (target == from) {
            return order;
        }
        order.removeAll(moving);
        int place = target < from
                ? past.stream().mapToInt(order::indexOf).min().orElseThrow()
                : past.stream().mapToInt(order::indexOf).max().orElseThrow() + 1;
        order.addAll(place, moving);
        return order;
    }

    private static List<FeatureId> ids(MatrixColumn column) {
        return column.features().stream().map(Feature::id).toList();
    }

    /// What the sign of a strip stands for that is pointed at.
    Optional<Feature> feature(GridHit pointed) {
        return pointed.action()
                .filter(CellAction.OpenGlyph.class::isInstance)
                .map(action ->
                        features(pointed.position().column()).judged().get(((CellAction.OpenGlyph) action).sign()))
                .map(shown.dataset()::feature);
    }

    private StripFeatures features(int column) {
        return features.get(column - 1);
    }

    private int index(int row) {
        return rows().get(row);
    }
}
