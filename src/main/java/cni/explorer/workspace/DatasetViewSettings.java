package cni.explorer.workspace;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How one dataset was looked at, as it is kept in a file: a [Workspace] without its dataset. Ids that the dataset no
/// longer has may occur, and features that have come since may be missing.
///
/// @param view      the view in front
/// @param selection what was asked for
/// @param sort      the order of the rows; empty for that of the dataset
/// @param order     all features in their order, hidden ones too; those it does not name come last
/// @param hidden    the features that were not shown
/// @param columns   how the columns looked
/// @param charts    the charts; empty before they were changed
public record DatasetViewSettings(
        View view,
        Selection selection,
        List<SortKey> sort,
        List<FeatureId> order,
        Set<FeatureId> hidden,
        ColumnSettings columns,
        Optional<ChartOptions> charts) {

    /// As on a first start.
    public static final DatasetViewSettings DEFAULTS = new DatasetViewSettings(
            View.MATRIX, Selection.NOTHING, List.of(), List.of(), Set.of(), ColumnSettings.DEFAULTS, Optional.empty());

    public DatasetViewSettings {
        sort = List.copyOf(sort);
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
    }

    /// How a dataset is looked at in a workspace.
    public static DatasetViewSettings of(Workspace workspace, Dataset dataset) {
        List<FeatureId> order = new ArrayList<>(workspace.arrangement().columns());
        Set<FeatureId> hidden = new LinkedHashSet<>();
        for (Feature feature : dataset.features()) {
            if (!workspace.arrangement().columns().contains(feature.id())) {
                order.add(feature.id());
                hidden.add(feature.id());
            }
        }
        return new DatasetViewSettings(
                workspace.view(),
                workspace.selection(),
                workspace.arrangement().sort(),
                order,
                hidden,
                workspace.columns(),
                Optional.of(workspace.charts()));
    }

    /// The workspace of a dataset that is looked at so; columns that have come since stand last.
    ///
    /// @param otherwise how charts are drawn that were never changed; sorted by the first metric of the dataset
    public Workspace workspace(DatasetSource source, Dataset dataset, ChartOptions otherwise) {
        Workspace first = Workspace.of(source, dataset).withCharts(otherwise).withChartsSortedAsIn(dataset);
        return first.withSelection(selection)
                .withArrangement(arrangement(dataset))
                .withColumns(columns)
                .withCharts(charts.orElse(first.charts()))
                .withView(view);
    }

    /// The columns and the order for a dataset; columns that have come since stand last.
    public Arrangement arrangement(Dataset dataset) {
        Set<FeatureId> visible = new LinkedHashSet<>(order);
        dataset.features().forEach(feature -> visible.add(feature.id()));
        visible.removeAll(hidden);
        // Figures that the dataset does not have may still come.
        visible.removeIf(feature ->
                dataset.indexOf(feature).isEmpty() && feature.metric().isEmpty());
        return new Arrangement(sort, List.copyOf(visible));
    }
}
