package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A row of the transposed matrix.
sealed interface TransposedRow {

    /// The name of a group above its features.
    ///
    /// @param group  its name
    /// @param folded whether it shows as rows only what is required
    /// @param hidden the features that therefore show as mere glyphs beside the name; empty if it is unfolded
    record GroupRow(String group, boolean folded, List<Feature> hidden) implements TransposedRow {
        public GroupRow {
            hidden = List.copyOf(hidden);
        }
    }

    /// A feature with what the providers say to it.
    record FeatureRow(Feature feature, boolean required) implements TransposedRow {}

    /// The rows for these features: first what is required, then the others in their order. All are unfolded but those
    /// of the groups that a person has folded, for a table can always grow downwards.
    ///
    /// @param required in the order in which it was ticked
    /// @param folds the groups that a person has folded (true)
    static List<TransposedRow> of(List<Feature> features, List<FeatureId> required, Map<String, Boolean> folds) {
        List<TransposedRow> rows = new ArrayList<>();
        required.forEach(id -> features.stream()
                .filter(feature -> feature.id().equals(id))
                .forEach(feature -> rows.add(new FeatureRow(feature, true))));
        List<Feature> others = features.stream()
                .filter(feature -> !required.contains(feature.id()))
                .toList();
        int heading = -1;
        for (MatrixColumn column : new ColumnGroupLayout(folds).columns(others)) {
            if (column.heading().isPresent()) {
                MatrixColumn.Heading first = column.heading().get();
                heading = rows.size();
                rows.add(new GroupRow(first.group(), first.folded(), List.of()));
            }
            switch (column) {
                case MatrixColumn.Single single -> rows.add(new FeatureRow(single.feature(), false));
                case MatrixColumn.Strip strip -> rows.set(heading, new GroupRow(strip.group(), true, strip.features()));
                case MatrixColumn.More _ -> throw new IllegalStateException("a table can always grow downwards");
            }
        }
        return rows;
    }
}
