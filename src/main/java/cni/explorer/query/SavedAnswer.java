package cni.explorer.query;

import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import java.util.List;
import java.util.stream.IntStream;

/// An answer as it was, kept to be held against that of a newer state of the dataset.
///
/// @param providers the counted providers, in the order of the dataset
public record SavedAnswer(List<SavedOutcome> providers) {
    public SavedAnswer {
        providers = List.copyOf(providers);
    }

    /// One provider as it was.
    ///
    /// @param name  under which it was shown
    /// @param unmet the features whose requirement it did not meet; none if it was left
    public record SavedOutcome(ProviderId id, String name, List<FeatureId> unmet) {
        public SavedOutcome {
            unmet = List.copyOf(unmet);
        }

        public boolean left() {
            return unmet.isEmpty();
        }
    }

    public static SavedAnswer of(Outcome outcome) {
        List<Provider> all = outcome.dataset().providers();
        return new SavedAnswer(IntStream.range(0, all.size())
                .filter(p -> all.get(p).counted())
                .mapToObj(p -> new SavedOutcome(all.get(p).id(), all.get(p).name(), unmet(outcome, p)))
                .toList());
    }

    /// The features whose requirement a provider does not meet.
    public static List<FeatureId> unmet(Outcome outcome, int provider) {
        return outcome.reasons(provider).stream()
                .map(reason -> reason.requirement().feature().id())
                .toList();
    }
}
