package cni.explorer.query;

import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import java.util.List;
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

        public boolean left() {
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

    /// The features whose requirement a provider does not meet.
    public static List<FeatureId> unmet(Outcome outcome, int provider) {
        return outcome.reasons(provider).stream()
                .map(reason -> reason.requirement().feature().id())
                .toList();
    }
}
