package cni.explorer.query;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A choice of columns by what they are instead of one by one. Always in the order of the dataset.
public sealed interface ColumnPreset {

    /// Every feature.
    record All() implements ColumnPreset {}

    /// What is asked for, preferences too.
    record Required() implements ColumnPreset {}

    /// In what the providers that are left differ, in words or footnotes too; what is shown beside them and never
    /// counted, such as a baseline, makes no difference.
    record Differing() implements ColumnPreset {}

    /// The features of one group.
    ///
    /// @param name of the group
    record Group(String name) implements ColumnPreset {}

    /// All that a dataset has: [All], [Required], [Differing], then its groups.
    static List<ColumnPreset> of(Outcome outcome) {
        List<ColumnPreset> presets = new ArrayList<>(List.of(new All(), new Required(), new Differing()));
        groups(outcome).forEach(group -> presets.add(new Group(group)));
        return presets;
    }

    /// The names of the groups of a dataset, in their order; none if it has no groups.
    static List<String> groups(Outcome outcome) {
        return outcome.dataset().features().stream()
                .map(Feature::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
    }

    /// Its columns for an outcome; empty if there is nothing of that kind, so that it is no choice.
    default List<FeatureId> columns(Outcome outcome) {
        List<Feature> features = outcome.dataset().features();
        return switch (this) {
            case All _ -> features.stream().map(Feature::id).toList();
            case Required _ -> {
                Set<FeatureId> required = required(outcome);
                yield Stream.concat(features.stream(), outcome.dataset().measured().stream())
                        .map(Feature::id)
                        .filter(required::contains)
                        .toList();
            }
            case Differing _ -> differing(outcome);
            case Group group ->
                features.stream()
                        .filter(feature -> feature.group().equals(group.name()))
                        .map(Feature::id)
                        .toList();
        };
    }

    private static Set<FeatureId> required(Outcome outcome) {
        return Stream.concat(outcome.requirements().stream(), outcome.preferences().all().stream())
                .map(requirement -> requirement.feature().id())
                .collect(Collectors.toSet());
    }

    private static List<FeatureId> differing(Outcome outcome) {
        Differences differences = Differences.among(outcome.dataset(), outcome.matching(true));
        List<FeatureId> differing = new ArrayList<>();
        for (int f = 0; f < outcome.dataset().features().size(); f++) {
            if (differences.of(f) != Differences.Degree.SAME) {
                differing.add(outcome.dataset().features().get(f).id());
            }
        }
        return differing;
    }
}
