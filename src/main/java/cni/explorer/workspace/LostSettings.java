package cni.explorer.workspace;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Selection;
import cni.explorer.text.LostText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// What of all that was set could not be carried over to a newer state of a dataset, in words.
final class LostSettings {
    private LostSettings() {}

    /// In the order of the features, then of the cards.
    static List<String> of(ViewState before, Selection kept, Arrangement arranged) {
        return named(before, kept, feature -> asked(feature, before, kept).or(() -> column(feature, before, arranged)));
    }

    /// The same without columns, which nobody misses in a dataset that has others.
    static List<String> ofQuestion(ViewState before, Selection kept) {
        return named(before, kept, feature -> asked(feature, before, kept));
    }

    private static List<String> named(
            ViewState before, Selection kept, Function<Feature, Optional<String>> nameOfLost) {
        Dataset old = before.dataset();
        List<String> lost = new ArrayList<>();
        Stream.concat(old.features().stream(), old.measured().stream())
                .forEach(feature -> nameOfLost.apply(feature).ifPresent(lost::add));
        for (ProviderId id : before.selection().compared()) {
            if (!kept.compared().contains(id)) {
                old.indexOf(id)
                        .ifPresent(
                                index -> lost.add(LostText.card(old.providers().get(index))));
            }
        }
        return lost;
    }

    private static Optional<String> asked(Feature feature, ViewState before, Selection kept) {
        FeatureId id = feature.id();
        if (feature.kind().isRequirable()
                && before.selection().required().contains(id)
                && !kept.required().contains(id)) {
            return Optional.of(LostText.tick(feature));
        }
        if (feature.kind().isRequirable()
                && before.selection().preferred().contains(id)
                && !kept.preferred().contains(id)) {
            return Optional.of(LostText.preference(feature));
        }
        if (before.selection().bounds().containsKey(id) && !kept.bounds().containsKey(id)) {
            return Optional.of(LostText.bound(feature));
        }
        Set<String> values = new TreeSet<>(before.selection().accepted().getOrDefault(id, Set.of()));
        values.retainAll(SelectionMigration.values(before.dataset(), id));
        values.removeAll(kept.accepted().getOrDefault(id, Set.of()));
        return values.isEmpty() ? Optional.empty() : Optional.of(LostText.accepted(values, feature));
    }

    private static Optional<String> column(Feature feature, ViewState before, Arrangement arranged) {
        FeatureId id = feature.id();
        return before.arrangement().columns().contains(id)
                        && !arranged.columns().contains(id)
                ? Optional.of(LostText.column(feature))
                : Optional.empty();
    }
}
