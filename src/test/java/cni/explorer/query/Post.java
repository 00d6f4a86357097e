package cni.explorer.query;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Questions to the post of 2017, in the words of the command line.
public final class Post {
    public static final List<String> JUDGED = List.of(
            "route-distribution",
            "network-policies",
            "mesh",
            "external-datastore",
            "encryption",
            "ingress-egress-policies",
            "commercial-support");

    private final Dataset dataset = ShippedDatasets.find("cni-2017").orElseThrow();
    private final Evaluator narrowing = new Evaluator(dataset);
    private final Ordering ordering = new Ordering(dataset);

    public Dataset dataset() {
        return dataset;
    }

    public Evaluator evaluator() {
        return narrowing;
    }

    public static Selection select(Reading reading, List<String> required) {
        Selection selection = Selection.NOTHING.withReading(reading);
        for (String feature : required) {
            selection = selection.withRequired(new FeatureId(feature), true);
        }
        return selection;
    }

    public Outcome outcome(Reading reading, String... required) {
        return narrowing.outcome(select(reading, List.of(required)));
    }

    public Outcome accepting(String... networkModels) {
        return narrowing.outcome(Selection.NOTHING.withAccepted(new FeatureId("network-model"), Set.of(networkModels)));
    }

    public Outcome searching(String words) {
        return narrowing.outcome(Selection.NOTHING.withSearch(words));
    }

    public Matrix matrix(Outcome outcome) {
        return Matrix.of(outcome, Arrangement.of(dataset), ordering);
    }

    public Matrix sorted(SortKey... keys) {
        Arrangement arrangement = Arrangement.of(dataset).withSort(List.of(keys));
        return Matrix.of(narrowing.outcome(Selection.NOTHING), arrangement, ordering);
    }

    /// The ids of the counted providers that match, in the order of the dataset.
    public List<String> left(Outcome outcome) {
        return ids(outcome.matching(true));
    }

    public List<String> ids(Rows rows) {
        return rows.stream()
                .mapToObj(provider -> dataset.providers().get(provider).id().value())
                .toList();
    }

    public int provider(String id) {
        return IntStream.range(0, dataset.providers().size())
                .filter(p -> dataset.providers().get(p).id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The reasons of a provider: feature, colon, verdict.
    public List<String> reasons(Outcome outcome, String provider) {
        return outcome.reasons(provider(provider)).stream()
                .map(reason -> reason.requirement().feature().id() + ":" + reason.verdict())
                .toList();
    }

    public Remaining remaining(Selection selection, String feature) {
        return narrowing
                .remaining(selection)
                .get(dataset.indexOf(new FeatureId(feature)).orElseThrow());
    }
}
