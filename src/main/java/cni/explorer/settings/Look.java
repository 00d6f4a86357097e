package cni.explorer.settings;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How one dataset was looked at. Ids that the dataset no longer has may occur.
///
/// @param view      the view in front
/// @param selection what was asked for
/// @param sort      the order of the rows; empty for that of the dataset
/// @param columns   the columns of the matrix
/// @param charts    the charts; empty before they were changed
public record Look(
        View view, Selection selection, List<SortKey> sort, ColumnsLook columns, Optional<ChartOptions> charts) {

    /// As on a first start.
    public static final Look DEFAULTS =
            new Look(View.MATRIX, Selection.NOTHING, List.of(), ColumnsLook.DEFAULTS, Optional.empty());

    public Look {
        sort = List.copyOf(sort);
    }

    /// The columns and the order for a dataset; columns that have come since stand last.
    public Arrangement arrangement(Dataset dataset) {
        List<FeatureId> order = new ArrayList<>(columns.order());
        for (Feature feature : dataset.features()) {
            if (!order.contains(feature.id())) {
                order.add(feature.id());
            }
        }
        order.removeAll(columns.hidden());
        order.removeIf(feature -> dataset.indexOf(feature).isEmpty());
        return new Arrangement(sort, order);
    }

    public Look withView(View changed) {
        return new Look(changed, selection, sort, columns, charts);
    }

    public Look withSelection(Selection changed) {
        return new Look(view, changed, sort, columns, charts);
    }

    public Look withSort(List<SortKey> changed) {
        return new Look(view, selection, changed, columns, charts);
    }

    public Look withColumns(ColumnsLook changed) {
        return new Look(view, selection, sort, changed, charts);
    }

    public Look withCharts(ChartOptions changed) {
        return new Look(view, selection, sort, columns, Optional.of(changed));
    }
}
