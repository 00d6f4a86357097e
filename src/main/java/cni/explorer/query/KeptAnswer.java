package cni.explorer.query;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// An answer as it was, kept to be held against that of a newer state of the dataset.
///
/// @param providers the counted providers, in the order of the dataset
public record KeptAnswer(List<Kept> providers) {
    public KeptAnswer {
        providers = List.copyOf(providers);
    }

    /// One provider as it was.
    ///
    /// @param name  under which it was shown
    /// @param unmet the features whose requirement it did not meet; none if it was left
    public record Kept(ProviderId id, String name, List<FeatureId> unmet) {
        public Kept {
            unmet = List.copyOf(unmet);
        }

        boolean left() {
            return unmet.isEmpty();
        }
    }

    public static KeptAnswer of(Outcome outcome) {
        List<Provider> all = outcome.dataset().providers();
        return new KeptAnswer(IntStream.range(0, all.size())
                .filter(p -> all.get(p).counted())
                .mapToObj(p -> new Kept(all.get(p).id(), all.get(p).name(), unmet(outcome, p)))
                .toList());
    }

    /// What is otherwise now, a sentence for each requirement that is gone and each provider that moved; empty if the
    /// same are left and the others are not for the same reasons.
    ///
    /// @param now the same selection, asked of the newer state
    public List<String> moved(Outcome now) {
        List<String> moved = new ArrayList<>(gone(now));
        Set<ProviderId> known = new HashSet<>();
        for (Kept kept : providers) {
            known.add(kept.id);
            OptionalInt index = now.dataset().indexOf(kept.id);
            if (index.isEmpty()
                    || !now.dataset().providers().get(index.getAsInt()).counted()) {
                moved.add("%s is no longer in the dataset; it was %s."
                        .formatted(kept.name, kept.left() ? "left" : "excluded"));
            } else {
                moved(kept, now, index.getAsInt(), moved);
            }
        }
        for (int p = 0; p < now.dataset().providers().size(); p++) {
            Provider provider = now.dataset().providers().get(p);
            if (provider.counted() && !known.contains(provider.id())) {
                moved.add("%s is new in the dataset, and %s".formatted(provider.name(), standing(now, p)));
            }
        }
        return List.copyOf(moved);
    }

    private static void moved(Kept kept, Outcome now, int provider, List<String> moved) {
        List<FeatureId> unmet = unmet(now, provider);
        String name = now.dataset().providers().get(provider).name();
        if (kept.left() && !unmet.isEmpty()) {
            moved.add("%s was left, and is %s".formatted(name, standing(now, provider)));
        } else if (!kept.left() && unmet.isEmpty()) {
            moved.add("%s is left now; it was excluded for %s.".formatted(name, names(kept.unmet, now.dataset())));
        } else if (!kept.unmet.equals(unmet)) {
            moved.add("%s is still excluded, for other reasons: it was %s, and is %s now."
                    .formatted(name, names(kept.unmet, now.dataset()), names(unmet, now.dataset())));
        }
    }

    /// "excluded: Encryption, No", as the end of a sentence.
    private static String standing(Outcome now, int provider) {
        List<Reason> reasons = now.reasons(provider);
        if (reasons.isEmpty()) {
            return now.onCondition(provider) ? "left on a condition." : "left.";
        }
        return "excluded: "
                + String.join(
                        "; ",
                        reasons.stream()
                                .map(reason -> reason.requirement().feature().name() + ", "
                                        + reason.cell().value() + reason.remark())
                                .toList())
                + ".";
    }

    /// What was asked for and cannot be asked any more.
    private static List<String> gone(Outcome now) {
        Set<FeatureId> asked = new HashSet<>();
        now.requirements()
                .forEach(requirement -> asked.add(requirement.feature().id()));
        now.preferences().all().forEach(wish -> asked.add(wish.feature().id()));
        Selection selection = now.selection();
        List<FeatureId> wanted = new ArrayList<>(selection.required());
        wanted.addAll(selection.accepted().keySet());
        wanted.addAll(selection.preferred());
        return wanted.stream()
                .filter(id -> !asked.contains(id))
                .map(FeatureId::value)
                .sorted()
                .map(id -> "“%s” cannot be asked of the dataset any more; the question goes without it.".formatted(id))
                .toList();
    }

    private static String names(List<FeatureId> features, Dataset dataset) {
        Map<FeatureId, String> names = new HashMap<>();
        for (Feature feature : dataset.features()) {
            names.put(feature.id(), feature.name());
        }
        return Words.and(features.stream()
                .map(id -> Objects.requireNonNullElse(names.get(id), id.value()))
                .toList());
    }

    private static List<FeatureId> unmet(Outcome outcome, int provider) {
        return outcome.reasons(provider).stream()
                .map(reason -> reason.requirement().feature().id())
                .toList();
    }
}
