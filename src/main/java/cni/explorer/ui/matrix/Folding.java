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
record Folding(Set<FeatureId> required, Map<String, Boolean> chosen, ToDoubleFunction<Slot> width) {

    /// The columns for these features, which stand in their order.
    ///
    /// @param room how wide they may be together
    List<Slot> slots(List<Feature> features, double room) {
        List<Run> runs = runs(features);
        double left = room - runs.stream().mapToDouble(this::least).sum();
        List<Slot> slots = new ArrayList<>();
        for (Run run : runs) {
            List<Slot> open = open(run);
            double more = width(open) - least(run);
            boolean unfolds = run.group().isEmpty() || !chosen.getOrDefault(run.group(), more > left);
            if (unfolds && !chosen.containsKey(run.group())) {
                left -= more;
            }
            slots.addAll(unfolds ? open : folded(run));
        }
        return slots;
    }

    private double least(Run run) {
        boolean isOpen = run.group().isEmpty() || !chosen.getOrDefault(run.group(), true);
        return width(isOpen ? open(run) : folded(run));
    }

    private double width(List<Slot> slots) {
        return slots.stream().mapToDouble(width).sum();
    }

    private static List<Slot> open(Run run) {
        List<Slot> slots = new ArrayList<>();
        for (Feature feature : run.features()) {
            slots.add(new Slot.Single(feature, heading(run, slots, false)));
        }
        return slots;
    }

    private List<Slot> folded(Run run) {
        List<Slot> slots = new ArrayList<>();
        List<Feature> rest = new ArrayList<>();
        for (Feature feature : run.features()) {
            if (required.contains(feature.id())) {
                slots.add(new Slot.Single(feature, heading(run, slots, true)));
            } else {
                rest.add(feature);
            }
        }
        if (!rest.isEmpty()) {
            slots.add(new Slot.Strip(run.group(), rest, heading(run, slots, true)));
        }
        return slots;
    }

    private static Optional<Slot.Heading> heading(Run run, List<Slot> before, boolean folded) {
        return before.isEmpty() && !run.group().isEmpty()
                ? Optional.of(new Slot.Heading(run.group(), folded))
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
