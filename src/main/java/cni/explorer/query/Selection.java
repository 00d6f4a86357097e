package cni.explorer.query;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Everything a reader has asked for. Immutable; each `with` method gives a new one.
///
/// Ids that a dataset does not have are kept and ignored, so that a selection survives a change of dataset.
///
/// @param required      the features that are ticked, in the order in which they were
/// @param preferred     features that would be good to have: they order who is left and exclude nobody; what is
///                  required is not among them
/// @param accepted      the accepted values of categories; a category without any accepts all
/// @param bounds        what is asked of metrics: the least number, or how many months ago a day may be at most, 0 or
///                      more
/// @param reading       how CONDITIONAL counts
/// @param disputedUnmet whether a cell that a second source contradicts counts as unmet, whatever its verdict
/// @param search        words that must all occur in what is known of a provider, within the [limit][SearchLimit];
///                      empty for none
/// @param compared      the providers chosen for the cards, in the order in which they were chosen
public record Selection(
        Set<FeatureId> required,
        Set<FeatureId> preferred,
        Map<FeatureId, Set<String>> accepted,
        Map<FeatureId, Long> bounds,
        Reading reading,
        boolean disputedUnmet,
        String search,
        List<ProviderId> compared) {

    /// How many cards stand side by side at most.
    public static final int MOST_COMPARED = 7;

    /// Nothing asked for.
    public static final Selection NOTHING =
            new Selection(Set.of(), Set.of(), Map.of(), Map.of(), Reading.LENIENT, false, "", List.of());

    public Selection {
        required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
        preferred = preferred.stream()
                .filter(Predicate.not(required::contains))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
        accepted = Collections.unmodifiableMap(new LinkedHashMap<>(accepted));
        bounds = Collections.unmodifiableMap(new LinkedHashMap<>(bounds));
        search = SearchLimit.within(search);
        compared = List.copyOf(compared);
    }

    /// How much a feature is wanted.
    public Importance importance(FeatureId feature) {
        if (required.contains(feature)) {
            return Importance.REQUIRED;
        }
        return preferred.contains(feature) ? Importance.PREFERRED : Importance.ANY;
    }

    /// The same with a feature wanted so much.
    public Selection with(FeatureId feature, Importance importance) {
        if (importance == importance(feature)) {
            return this;
        }
        Set<FeatureId> asked = new LinkedHashSet<>(required);
        Set<FeatureId> liked = new LinkedHashSet<>(preferred);
        asked.remove(feature);
        liked.remove(feature);
        switch (importance) {
            case REQUIRED -> asked.add(feature);
            case PREFERRED -> liked.add(feature);
            case ANY -> {}
        }
        return new Selection(asked, liked, accepted, bounds, reading, disputedUnmet, search, compared);
    }

    /// The same with what a question asks for, too.
    public Selection with(Question question) {
        Selection changed = this;
        for (FeatureId feature : question.required()) {
            changed = changed.with(feature, Importance.REQUIRED);
        }
        for (Map.Entry<FeatureId, Set<String>> values : question.accepted().entrySet()) {
            changed = changed.withAccepted(values.getKey(), values.getValue());
        }
        return changed;
    }

    /// Whether all that a question asks for is asked for.
    public boolean covers(Question question) {
        return required.containsAll(question.required())
                && question.accepted().entrySet().stream()
                        .allMatch(values -> values.getValue().equals(accepted.get(values.getKey())));
    }

    /// The same with a feature ticked or not.
    public Selection withRequired(FeatureId feature, boolean ticked) {
        return with(feature, ticked ? Importance.REQUIRED : Importance.ANY);
    }

    /// The same with these values of a category accepted; none stands for all.
    public Selection withAccepted(FeatureId category, Set<String> values) {
        Map<FeatureId, Set<String>> changed = new LinkedHashMap<>(accepted);
        if (values.isEmpty()) {
            changed.remove(category);
        } else {
            changed.put(category, Set.copyOf(new TreeSet<>(values)));
        }
        return new Selection(required, preferred, changed, bounds, reading, disputedUnmet, search, compared);
    }

    /// The same with what is asked of a metric, in place of what may have been.
    public Selection with(Requirement.Bound bound) {
        long asked = switch (bound) {
            case Requirement.AtLeast atLeast -> atLeast.least();
            case Requirement.Within within -> within.months();
        };
        return withBound(bound.feature().id(), OptionalLong.of(asked));
    }

    /// The same with a bound for a metric; empty for none.
    public Selection withBound(FeatureId metric, OptionalLong bound) {
        Map<FeatureId, Long> changed = new LinkedHashMap<>(bounds);
        changed.remove(metric);
        bound.ifPresent(asked -> changed.put(metric, asked));
        return new Selection(required, preferred, accepted, changed, reading, disputedUnmet, search, compared);
    }

    public Selection withReading(Reading changed) {
        return new Selection(required, preferred, accepted, bounds, changed, disputedUnmet, search, compared);
    }

    public Selection withDisputedUnmet(boolean changed) {
        return new Selection(required, preferred, accepted, bounds, reading, changed, search, compared);
    }

    public Selection withSearch(String changed) {
        return new Selection(required, preferred, accepted, bounds, reading, disputedUnmet, changed, compared);
    }

    public Selection withCompared(List<ProviderId> changed) {
        return new Selection(required, preferred, accepted, bounds, reading, disputedUnmet, search, changed);
    }

    /// The same with these providers chosen for cards, without those beyond [#MOST_COMPARED] that have one.
    ///
    /// @param hasCard whether a dataset knows a provider; others keep their place until one does
    public Selection withComparedAtMost(List<ProviderId> changed, Predicate<ProviderId> hasCard) {
        List<ProviderId> cards = changed.stream().filter(hasCard).toList();
        List<ProviderId> beyond = cards.subList(Math.min(cards.size(), MOST_COMPARED), cards.size());
        return withCompared(changed.stream().filter(id -> !beyond.contains(id)).toList());
    }

    /// The same without a requirement.
    public Selection without(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Tick tick -> withRequired(tick.feature().id(), false);
            case Requirement.AnyOf any -> withAccepted(any.feature().id(), Set.of());
            case Requirement.Bound bound -> withBound(bound.feature().id(), OptionalLong.empty());
        };
    }

    /// The same without several of the things that are asked for.
    public Selection without(List<Requirement> requirements) {
        Selection changed = this;
        for (Requirement requirement : requirements) {
            changed = changed.without(requirement);
        }
        return changed;
    }

    /// What is asked for in this dataset, in the order of its features; of metrics last.
    public List<Requirement> requirements(Dataset dataset) {
        List<Requirement> asked = new ArrayList<>();
        for (int f = 0; f < dataset.features().size(); f++) {
            Feature feature = dataset.features().get(f);
            switch (feature.kind()) {
                case Feature.Judged _ -> {
                    if (required.contains(feature.id())) {
                        asked.add(new Requirement.Tick(feature));
                    }
                }
                case Feature.Category _ -> {
                    List<String> known = known(accepted.getOrDefault(feature.id(), Set.of()), dataset, f);
                    if (!known.isEmpty()) {
                        asked.add(new Requirement.AnyOf(feature, known));
                    }
                }
                case Feature.Text _ -> {}
                case Feature.Measured _ -> {}
            }
        }
        if (!bounds.isEmpty()) {
            dataset.measured().forEach(metric -> bound(metric, dataset).ifPresent(asked::add));
        }
        return List.copyOf(asked);
    }

    /// What is preferred in this dataset, in the order of its features.
    public List<Requirement> preferences(Dataset dataset) {
        return dataset.features().stream()
                .filter(feature -> feature.kind().isRequirable() && preferred.contains(feature.id()))
                .<Requirement>map(Requirement.Tick::new)
                .toList();
    }

    private Optional<Requirement> bound(Feature feature, Dataset dataset) {
        Long bound = bounds.get(feature.id());
        return bound == null
                ? Optional.empty()
                : feature.kind()
                        .unit()
                        .map(unit -> Requirement.ofMetric(
                                feature, unit, bound, dataset.about().asOf()));
    }

    private static List<String> known(Set<String> values, Dataset dataset, int category) {
        return values.isEmpty() ? List.of() : Categories.among(values, dataset, category);
    }
}
