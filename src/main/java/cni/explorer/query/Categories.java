package cni.explorer.query;

import cni.explorer.model.Dataset;
import java.util.List;
import java.util.Set;

/// The values that a reader can accept of a category.
public final class Categories {
    private Categories() {}

    /// The values that the cells of a feature name, by collation.
    public static List<String> of(Dataset dataset, int feature) {
        return dataset.column(feature).distinct().stream()
                .flatMap(cell -> cell.categories().stream())
                .distinct()
                .sorted(ValueOrder.comparator())
                .toList();
    }

    /// Those of some values that the cells of a feature name, in the same order.
    static List<String> among(Set<String> values, Dataset dataset, int feature) {
        return dataset.column(feature).distinct().stream()
                .flatMap(cell -> cell.categories().stream())
                .filter(values::contains)
                .distinct()
                .sorted(ValueOrder.comparator())
                .toList();
    }
}
