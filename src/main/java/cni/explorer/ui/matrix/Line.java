package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A row of the transposed matrix.
sealed interface Line {

    /// The name of a group above its features.
    ///
    /// @param group  its name
    /// @param folded whether it shows as rows only what is required
    /// @param hidden the features that therefore show as mere glyphs beside the name; empty if it is unfolded
    record Heading(String group, boolean folded, List<Feature> hidden) implements Line {
        public Heading {
            hidden = List.copyOf(hidden);
        }
    }

    /// A feature with what the providers say to it.
    record Answers(Feature feature, boolean required) implements Line {}

    /// The rows for these features, which stand in their order. All are unfolded but those of the groups that a person
    /// has folded, for a table can always grow downwards.
    ///
    /// @param folds the groups that a person has folded (true)
    static List<Line> of(List<Feature> features, Set<FeatureId> required, Map<String, Boolean> folds) {
        List<Line> lines = new ArrayList<>();
        int heading = -1;
        for (Slot slot : new Folding(required, folds, _ -> 0).slots(features, 0)) {
            if (slot.heading().isPresent()) {
                Slot.Heading first = slot.heading().get();
                heading = lines.size();
                lines.add(new Heading(first.group(), first.folded(), List.of()));
            }
            switch (slot) {
                case Slot.Single single ->
                    lines.add(new Answers(
                            single.feature(), required.contains(single.feature().id())));
                case Slot.Strip strip -> lines.set(heading, new Heading(strip.group(), true, strip.features()));
            }
        }
        return lines;
    }
}
