package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Importance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// A row of the transposed matrix.
sealed interface TransposedRow {

    /// The name of a group above its features.
    ///
    /// @param group  its name
    /// @param folded whether it shows as rows only what is asked for
    /// @param hidden the features that therefore show as mere glyphs beside the name; empty if it is unfolded
    record GroupRow(String group, boolean folded, List<Feature> hidden) implements TransposedRow {
        public GroupRow {
            hidden = List.copyOf(hidden);
        }
    }

    /// A feature with what the providers say to it.
    record FeatureRow(Feature feature, Importance importance) implements TransposedRow {}

    /// The rows for these features: first what is asked for, then the others in their order. All are unfolded but those
    /// of the groups that a person has folded, for a table can always grow downwards.
    ///
    /// @param asked what is required in the order in which it was ticked, then what is preferred
    /// @param folds the groups that a person has folded (true)
    static List<TransposedRow> of(
            List<Feature> features, SequencedMap<FeatureId, Importance> asked, Map<String, Boolean> folds) {
        List<TransposedRow> rows = new ArrayList<>();
        asked.forEach((id, importance) -> features.stream()
                .filter(feature -> feature.id().equals(id))
                .forEach(feature -> rows.add(new FeatureRow(feature, importance))));
        List<Feature> others = features.stream()
                .filter(feature -> !asked.containsKey(feature.id()))
                .toList();
        for (List<Feature> run : runs(others)) {
            String group = run.getFirst().group();
            boolean folded = !group.isEmpty() && folds.getOrDefault(group, false);
            if (!group.isEmpty()) {
                rows.add(new GroupRow(group, folded, folded ? run : List.of()));
            }
            if (!folded) {
                run.forEach(feature -> rows.add(new FeatureRow(feature, Importance.ANY)));
            }
        }
        return rows;
    }

    /// Neighbours of one group; those that a person has moved apart are two runs.
    private static List<List<Feature>> runs(List<Feature> features) {
        List<List<Feature>> runs = new ArrayList<>();
        for (Feature feature : features) {
            if (runs.isEmpty() || !runs.getLast().getFirst().group().equals(feature.group())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(feature);
        }
        return runs;
    }
}
