package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Parts features into groups, each under its name: open ones feature by feature, folded ones as a strip. Features
/// without a group never fold.
///
/// @param folds the groups that a person has folded (true); the others are open
record ColumnGroupLayout(Map<String, Boolean> folds) {

    /// The columns, or rows, for these features, which stand in their order.
    List<MatrixColumn> columns(List<Feature> features) {
        List<MatrixColumn> columns = new ArrayList<>();
        for (Run run : runs(features)) {
            boolean folded = folds.getOrDefault(run.group(), false);
            columns.addAll(folded && !run.group().isEmpty() ? folded(run) : open(run));
        }
        return columns;
    }

    private static List<MatrixColumn> open(Run run) {
        List<MatrixColumn> columns = new ArrayList<>();
        for (Feature feature : run.features()) {
            columns.add(new MatrixColumn.Single(feature, columns.isEmpty() ? heading(run, false) : Optional.empty()));
        }
        return columns;
    }

    private static List<MatrixColumn> folded(Run run) {
        return List.of(new MatrixColumn.Strip(run.group(), run.features(), heading(run, true)));
    }

    private static Optional<MatrixColumn.Heading> heading(Run run, boolean folded) {
        return run.group().isEmpty() ? Optional.empty() : Optional.of(new MatrixColumn.Heading(run.group(), folded));
    }

    /// Neighbours of one group; columns that a person has moved apart are two runs.
    private static List<Run> runs(List<Feature> features) {
        List<Run> runs = new ArrayList<>();
        for (Feature feature : features) {
            if (runs.isEmpty() || !runs.getLast().group().equals(feature.group())) {
                runs.add(new Run(feature.group(), new ArrayList<>()));
            }
            runs.getLast().features().add(feature);
        }
        return runs;
    }

    private record Run(String group, List<Feature> features) {}
}
