package cni.explorer.workspace;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Metric;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import java.util.OptionalLong;

/// All that a person has set. Immutable; each `with` method gives a new one.
///
/// Ids that the dataset does not have may occur in it and mean nothing.
///
/// @param source      where the dataset is from
/// @param selection   what is asked for
/// @param arrangement the order of the rows, and which columns there are, in their order
/// @param columns     how the columns look
/// @param charts      how the charts are drawn
/// @param view        the view in front
public record Workspace(
        DatasetSource source,
        Selection selection,
        Arrangement arrangement,
        ColumnSettings columns,
        ChartOptions charts,
        View view) {

    /// As when a dataset is opened for the first time: nothing asked for, everything shown, the charts sorted by the
    /// first metric.
    public static Workspace of(DatasetSource source, Dataset dataset) {
        return new Workspace(
                source,
                Selection.NOTHING,
                Arrangement.of(dataset),
                ColumnSettings.DEFAULTS,
                ChartOptions.DEFAULTS.withSortedBy(firstMetric(dataset)),
                View.MATRIX);
    }

    /// Asks for nothing and shows everything in the order of the dataset. Which way round the table is stays, as the
    /// view and the charts do.
    public Workspace reset(Dataset dataset) {
        return new Workspace(
                source,
                Selection.NOTHING,
                Arrangement.of(dataset),
                ColumnSettings.DEFAULTS.withTransposed(columns.transposed()),
                charts,
                view);
    }

    /// Whether what is asked for, the order or a column is a metric, so that other figures change what is shown.
    boolean hangsOnFigures() {
        return !selection.bounds().isEmpty()
                || arrangement.sort().stream().anyMatch(SortKey::isOfMetric)
                || arrangement.columns().stream()
                        .anyMatch(column -> column.metric().isPresent());
    }

    public Workspace withSource(DatasetSource changed) {
        return new Workspace(changed, selection, arrangement, columns, charts, view);
    }

    public Workspace withSelection(Selection changed) {
        return new Workspace(source, changed, arrangement, columns, charts, view);
    }

    public Workspace withArrangement(Arrangement changed) {
        return new Workspace(source, selection, changed, columns, charts, view);
    }

    public Workspace withColumns(ColumnSettings changed) {
        return new Workspace(source, selection, arrangement, changed, charts, view);
    }

    public Workspace withCharts(ChartOptions changed) {
        return new Workspace(source, selection, arrangement, columns, changed, view);
    }

    /// The same with the charts sorted by the first metric of a dataset; by name if it has none.
    public Workspace withChartsSortedAsIn(Dataset dataset) {
        return withCharts(charts.withSortedBy(firstMetric(dataset)));
    }

    public Workspace withView(View changed) {
        return new Workspace(source, selection, arrangement, columns, charts, changed);
    }

    /// Asks for enough of a metric, or for nothing of it. One of which nothing was asked before becomes a column.
    public Workspace withBound(FeatureId metric, OptionalLong bound) {
        boolean isAskedFirst = bound.isPresent() && !selection.bounds().containsKey(metric);
        return withSelection(selection.withBound(metric, bound))
                .withArrangement(isAskedFirst ? arrangement.withShown(metric) : arrangement);
    }

    /// The table in front with a feature among its columns.
    ///
    /// @param unfolded whether its group is unfolded, too
    public Workspace withColumnInSight(Feature feature, boolean unfolded) {
        return withView(View.MATRIX)
                .withArrangement(arrangement.withShown(feature.id()))
                .withColumns(
                        unfolded && !feature.group().isEmpty() ? columns.withFold(feature.group(), false) : columns);
    }

    private static String firstMetric(Dataset dataset) {
        return dataset.metrics().stream().findFirst().map(Metric::id).orElse("");
    }
}
