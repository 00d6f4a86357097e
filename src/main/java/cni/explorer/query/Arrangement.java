package cni.explorer.query;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import java.util.List;
import java.util.stream.Stream;

/// How a matrix is laid out: the order of its rows, and its columns.
///
/// @param sort    the steps of the order, the first one first; none is the order of the dataset
/// @param columns the features that are shown, in their order; those that a dataset does not have are ignored
public record Arrangement(List<SortKey> sort, List<FeatureId> columns) {
    public Arrangement {
        sort = List.copyOf(sort);
        columns = List.copyOf(columns);
    }

    /// All features, in the order of the dataset, rows too.
    public static Arrangement of(Dataset dataset) {
        return new Arrangement(
                List.of(), dataset.features().stream().map(Feature::id).toList());
    }

    public Arrangement withSort(List<SortKey> changed) {
        return new Arrangement(changed, columns);
    }

    /// The same with a column more, behind the others, unless it is there.
    public Arrangement withShown(FeatureId column) {
        return columns.contains(column)
                ? this
                : new Arrangement(
                        sort, Stream.concat(columns.stream(), Stream.of(column)).toList());
    }

    /// The same without a column.
    public Arrangement withHidden(FeatureId column) {
        return new Arrangement(
                sort, columns.stream().filter(one -> !one.equals(column)).toList());
    }

    public Arrangement withColumns(List<FeatureId> changed) {
        return new Arrangement(sort, changed);
    }
}
