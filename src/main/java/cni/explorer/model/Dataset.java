package cni.explorer.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One comparison: features, providers, what each says to each, and where it all comes from.
///
/// Immutable. Providers and features are addressed by their index in the order of the dataset; the columns are as many
/// as the features, each as long as the list of providers. Behind them stand the metrics: each can be shown and asked
/// for as a feature too, by the indices that follow.
public final class Dataset {
    private final DatasetInfo about;
    private final List<Feature> features;
    private final List<Provider> providers;
    private final List<Column> columns;
    private final List<Provider> unmarked;
    private final List<Footnote> footnotes;
    private final List<Metric> allMetrics;
    private final List<Metric> metrics;
    private final List<MeasuredColumn> measured;
    private final List<Question> questions;
    private final Map<ProviderId, Integer> providerIndex;
    private final Map<FeatureId, Integer> featureIndex;
    private final int counted;

    /// @param columns the cells, a column for each feature in the same order
    /// @throws IllegalArgumentException if the columns do not fit features and providers, or an id stands twice
    public Dataset(
            DatasetInfo about,
            List<Feature> features,
            List<Provider> providers,
            List<Column> columns,
            List<Footnote> footnotes,
            List<Metric> metrics,
            List<Question> questions) {
        this.about = about;
        this.features = List.copyOf(features);
        this.providers = List.copyOf(providers);
        this.unmarked = this.providers;
        this.columns = List.copyOf(columns);
        this.footnotes = List.copyOf(footnotes);
        this.allMetrics = List.copyOf(metrics);
        this.metrics = counts(metrics);
        this.measured = MeasuredColumn.of(allMetrics, providers.size());
        this.questions = List.copyOf(questions);
        this.providerIndex = HashMap.newHashMap(providers.size());
        this.featureIndex = HashMap.newHashMap(features.size());
        if (columns.size() != features.size() || columns.stream().anyMatch(c -> c.size() != providers.size())) {
            throw new IllegalArgumentException("a column for each feature and a cell for each provider are needed");
        }
        int count = 0;
        for (int p = 0; p < this.providers.size(); p++) {
            Provider provider = this.providers.get(p);
            if (providerIndex.put(provider.id(), p) != null) {
                throw new IllegalArgumentException("provider id twice: " + provider.id());
            }
            count += provider.counted() ? 1 : 0;
        }
        for (int f = 0; f < this.features.size(); f++) {
            if (featureIndex.put(this.features.get(f).id(), f) != null) {
                throw new IllegalArgumentException(
                        "feature id twice: " + this.features.get(f).id());
            }
        }
        this.counted = count;
    }

    private Dataset(Dataset other, List<Metric> metrics, List<Provider> providers) {
        this.about = other.about;
        this.features = other.features;
        this.unmarked = other.unmarked;
        this.providers = providers;
        this.columns = other.columns;
        this.footnotes = other.footnotes;
        this.allMetrics = List.copyOf(metrics);
        this.metrics = counts(metrics);
        this.measured = MeasuredColumn.of(allMetrics, providers.size());
        this.questions = other.questions;
        this.providerIndex = other.providerIndex;
        this.featureIndex = other.featureIndex;
        this.counted = other.counted;
    }

    /// The same comparison with other figures and other marks, which those providers get that came without any.
    /// It shares everything else with this one.
    public Dataset with(List<Metric> changed, Map<ProviderId, Provider.Status> marks) {
        return new Dataset(
                this,
                changed,
                unmarked.stream()
                        .map(one -> one.marked(Optional.ofNullable(marks.get(one.id()))))
                        .toList());
    }

    public DatasetInfo about() {
        return about;
    }

    public List<Feature> features() {
        return features;
    }

    /// All rows, the baseline and meta plugins among them.
    public List<Provider> providers() {
        return providers;
    }

    /// The number of providers that a reader chooses among.
    public int counted() {
        return counted;
    }

    /// One of the features, or of the metrics as features behind them.
    public Feature feature(int index) {
        return index < features.size()
                ? features.get(index)
                : measured.get(index - features.size()).feature();
    }

    /// The metrics as features, in their order: the first one has the index behind that of the last feature.
    public List<Feature> measured() {
        return measured.stream().map(MeasuredColumn::feature).toList();
    }

    /// One for each feature, in their order.
    public List<Column> columns() {
        return columns;
    }

    public Column column(int feature) {
        return feature < columns.size()
                ? columns.get(feature)
                : measured.get(feature - columns.size()).cells();
    }

    public Cell cell(int provider, int feature) {
        return column(feature).cell(provider);
    }

    /// In the order of their marks.
    public List<Footnote> footnotes() {
        return footnotes;
    }

    /// The metrics that count something, which is what charts draw.
    public List<Metric> metrics() {
        return metrics;
    }

    /// Those that tell a day, too, in their order.
    public List<Metric> allMetrics() {
        return allMetrics;
    }

    /// Ways to begin.
    public List<Question> questions() {
        return questions;
    }

    public OptionalInt indexOf(ProviderId id) {
        return index(providerIndex.get(id));
    }

    public OptionalInt indexOf(FeatureId id) {
        OptionalInt own = index(featureIndex.get(id));
        return own.isPresent() ? own : indexOfMeasured(id);
    }

    private OptionalInt indexOfMeasured(FeatureId id) {
        return IntStream.range(0, measured.size())
                .filter(metric -> measured.get(metric).feature().id().equals(id))
                .map(metric -> features.size() + metric)
                .findFirst();
    }

    private static List<Metric> counts(List<Metric> metrics) {
        return metrics.stream()
                .filter(metric -> metric.unit() == Metric.Unit.COUNT)
                .toList();
    }

    private static OptionalInt index(@Nullable Integer index) {
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
