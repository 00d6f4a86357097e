package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Decides which groups of columns fold.
///
/// A group that a person has folded or unfolded stays so. The others fold, and unfold from the left as far as there is
/// room. What is required is always a column. Features without a group never fold.
///
/// @param required what is asked for
/// @param chosen   the groups that a person has folded (true) or unfolded (false)
/// @param width    how wide a column would be
record ColumnGroupLayout(Set<FeatureId> required, Map<String, Boolean> chosen, ToDoubleFunction<MatrixColumn> width) {

    /// The columns for these features, which stand in their order.
    ///
    /// @param room how wide they may be together
    List<MatrixColumn> columns(List<Feature> features, double room) {
        List<Run> runs = runs(features);
        double remaining = room - runs.stream().mapToDouble(this::least).sum();
        List<MatrixColumn> columns = new ArrayList<>();
        for (Run run : runs) {
            List<MatrixColumn> open = open(run);
            double more = width(open) - least(run);
            boolean unfolds = run.group().isEmpty() || !chosen.getOrDefault(run.group(), more > remaining);
            if (unfolds && !chosen.containsKey(run.group())) {
                remaining -= more;
            }
            columns.addAll(unfolds ? open : folded(run));
        }
        return columns;
    }

    private double least(Run run) {
        boolean isOpen = run.group().isEmpty() || !chosen.getOrDefault(run.group(), true);
        return width(isOpen ? open(run) : folded(run));
    }

    private double width(List<MatrixColumn> columns) {
        return columns.stream().mapToDouble(width).sum();
    }

    private static List<MatrixColumn> open(Run run) {
        List<MatrixColumn> columns = new ArrayList<>();
        for (Feature feature : run.features()) {
            columns.add(new MatrixColumn.Single(feature, heading(run, columns, false)));
        }
        return columns;
    }

    private List<MatrixColumn> folded(Run run) {
        List<MatrixColumn> columns = new ArrayList<>();
        List<Feature> rest = new ArrayList<>();
        for (Feature feature : run.features()) {
            if (required.contains(feature.id())) {
                columns.add(new MatrixColumn.Single(feature, heading(run, columns, true)));
            } else {
                rest.add(feature);
            }
        }
        if (!rest.isEmpty()) {
            columns.add(new MatrixColumn.Strip(run.group(), rest, heading(run, columns, true)));
        }
        return columns;
    }

    private static Optional<MatrixColumn.Heading> heading(Run run, List<MatrixColumn> before, boolean folded) {
        return before.isEmpty() && !run.group().isEmpty()
                ? Optional.of(new MatrixColumn.Heading(run.group(), folded))
                : Optional.empty();
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
