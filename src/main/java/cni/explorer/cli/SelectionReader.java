package cni.explorer.cli;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.FoldedText;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Question;
import cni.explorer.query.Categories;
import cni.explorer.query.Selection;
import cni.explorer.text.English;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what the command line names in a dataset, and says what there is where it finds nothing.
record SelectionReader(Dataset dataset) {
    /// The judged features of these ids.
    Set<FeatureId> required(List<String> ids) throws UsageException {
        Set<FeatureId> required = new LinkedHashSet<>();
        for (String id : ids) {
            Feature feature = feature(id);
            if (!feature.kind().isRequirable()) {
                throw notRequirable(id, feature);
            }
            required.add(feature.id());
        }
        return required;
    }

    private UsageException notRequirable(String id, Feature feature) {
        return feature.kind().hasCategories()
                ? new UsageException(English.format(
                        "%s is a category: say --accept %s=VALUE, where VALUE is %s.",
                        id, id, English.or(values(feature))))
                : new UsageException(English.format("%s can only be read: nothing can be required of it.", id));
    }

    /// The questions of these ids.
    List<Question> questions(List<String> ids) throws UsageException {
        List<String> known = dataset.questions().stream().map(Question::id).toList();
        List<Question> questions = new ArrayList<>();
        for (String id : ids) {
            int index = known.indexOf(id.strip());
            if (index < 0) {
                String name = dataset.about().id();
                throw known.isEmpty()
                        ? new UsageException(English.format("%s has no questions.", name))
                        : NameLookup.missing(English.format("%s has no question “%s”; it has ", name, id), id, known);
            }
            questions.add(dataset.questions().get(index));
        }
        return questions;
    }

    /// The values to accept, each as `FEATURE=VALUE[,VALUE]`.
    Map<FeatureId, Set<String>> accepted(List<String> options) throws UsageException {
        Map<FeatureId, Set<String>> accepted = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            if (equals < 0) {
                throw new UsageException(
                        English.format("“--accept %s” names no value: say --accept FEATURE=VALUE.", option));
            }
            Feature feature = feature(option.substring(0, equals));
            Set<String> values = accepted.computeIfAbsent(feature.id(), _ -> new LinkedHashSet<>());
            values.addAll(values(feature, option.substring(equals + 1)));
        }
        return accepted;
    }

    /// The features and metrics of these ids, in their order; a feature goes before a metric of its name.
    List<FeatureId> columns(List<String> ids) throws UsageException {
        Set<FeatureId> columns = new LinkedHashSet<>();
        for (String id : ids) {
            FeatureId metric = FeatureId.ofMetric(id.strip());
            boolean isFeature = dataset.indexOf(new FeatureId(id.strip())).isPresent();
            columns.add(
                    !isFeature && dataset.indexOf(metric).isPresent()
                            ? metric
                            : feature(id, dataset.measured()).id());
        }
        return List.copyOf(columns);
    }

    /// The providers of these ids, in their order.
    List<ProviderId> compared(List<String> ids) throws UsageException {
        Set<ProviderId> compared = new LinkedHashSet<>();
        for (String id : ids) {
            ProviderId provider = new ProviderId(id.strip());
            if (dataset.indexOf(provider).isEmpty()) {
                List<String> known = dataset.providers().stream()
                        .map(Provider::id)
                        .map(ProviderId::value)
                        .toList();
                throw NameLookup.missing(
                        English.format(
                                "%s has no provider “%s”; it has ",
                                dataset.about().id(), id),
                        id,
                        known);
            }
            compared.add(provider);
        }
        if (compared.size() == 1) {
            throw new UsageException(English.format(
                    "“--compare” puts several providers side by side, and %s is the only one that is named.",
                    ids.getFirst()));
        }
        if (compared.size() > Selection.MOST_COMPARED) {
            throw new UsageException(English.format(
                    "At most %s providers can be compared, and there are %s.",
                    English.spelled(Selection.MOST_COMPARED), English.spelled(compared.size())));
        }
        return List.copyOf(compared);
    }

    private Feature feature(String id) throws UsageException {
        return feature(id, List.of());
    }

    /// @param others what would do too, and is named where nothing is found
    private Feature feature(String id, List<Feature> others) throws UsageException {
        Optional<Feature> found = dataset.features().stream()
                .filter(feature -> feature.id().value().equals(id.strip()))
                .findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        List<String> known = Stream.concat(dataset.features().stream(), others.stream())
                .map(Feature::id)
                .map(one -> one.metric().orElse(one.value()))
                .toList();
        throw NameLookup.missing(
                English.format(
                        "%s has no feature “%s”; it has ", dataset.about().id(), id),
                id,
                known);
    }

    /// A value may have commas in it, so that the most parts that are one are tried first.
    private List<String> values(Feature category, String given) throws UsageException {
        if (!category.kind().hasCategories()) {
            throw new UsageException(
                    English.format("%s is no category: say --require %s.", category.id(), category.id()));
        }
        List<String> known = values(category);
        List<String> parts = List.of(given.split(",", -1));
        int mostParts = known.stream()
                .mapToInt(value -> value.split(",", -1).length)
                .max()
                .orElse(1);
        List<String> values = new ArrayList<>();
        int next = 0;
        while (next < parts.size()) {
            int end = Math.min(parts.size(), next + mostParts);
            while (end > next + 1
                    && same(String.join(",", parts.subList(next, end)), known).isEmpty()) {
                end--;
            }
            String value = String.join(",", parts.subList(next, end));
            List<String> alike = same(value, known);
            if (alike.isEmpty() && !value.isBlank()) {
                throw missing(category, value.strip(), known);
            }
            values.addAll(alike);
            next = end;
        }
        if (values.isEmpty()) {
            throw missing(category, given, known);
        }
        return values;
    }

    private static UsageException missing(Feature category, String value, List<String> known) {
        List<String> quoted = known.stream()
                .map(one -> one.indexOf(',') < 0 ? one : "“" + one + "”")
                .toList();
        return NameLookup.missing(English.format("%s has no value “%s”; it has ", category.id(), value), value, quoted);
    }

    private List<String> values(Feature category) {
        return Categories.of(dataset, dataset.indexOf(category.id()).orElseThrow());
    }

    /// Values that no eye tells apart are one to a person.
    private static List<String> same(String given, List<String> known) {
        String look = FoldedText.lookOf(given);
        return known.stream()
                .filter(value -> FoldedText.lookOf(value).equals(look))
                .toList();
    }
}
