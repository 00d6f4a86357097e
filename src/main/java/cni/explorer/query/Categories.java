package cni.explorer.query;

import cni.explorer.model.Dataset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The values that a reader can accept of a category.
public final class Categories {
    private Categories() {}

    /// The values that the cells of a feature name, by collation.
    public static List<String> of(Dataset dataset, int feature) {
        return sorted(values(dataset, feature));
    }

    /// Those of some values that the cells of a feature name, in the same order.
    static List<String> among(Set<String> values, Dataset dataset, int feature) {
        return sorted(values(dataset, feature).filter(values::contains));
    }

    private static Stream<String> values(Dataset dataset, int feature) {
        return dataset.column(feature).distinct().stream()
                .flatMap(cell -> cell.categories().stream())
                .distinct();
    }

    private static List<String> sorted(Stream<String> values) {
        List<String> list = values.toList();
        return list.stream().sorted(ValueOrder.comparator(list)).toList();
    }
}
