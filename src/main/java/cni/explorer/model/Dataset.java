package cni.explorer.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One comparison: features, providers, what each says to each, and where it all comes from.
///
/// Immutable. Providers and features are addressed by their index in the order of the dataset; the columns are as many
/// as the features, each as long as the list of providers.
public final class Dataset {
    private final DatasetInfo about;
    private final List<Feature> features;
    private final List<Provider> providers;
    private final List<Column> columns;
    private final List<Footnote> footnotes;
    private final List<Metric> metrics;
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
        this.columns = List.copyOf(columns);
        this.footnotes = List.copyOf(footnotes);
        this.metrics = List.copyOf(metrics);
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

    private Dataset(Dataset other, List<Metric> metrics) {
        this.about = other.about;
        this.features = other.features;
        this.providers = other.providers;
        this.columns = other.columns;
        this.footnotes = other.footnotes;
        this.metrics = List.copyOf(metrics);
        this.questions = other.questions;
        this.providerIndex = other.providerIndex;
        this.featureIndex = other.featureIndex;
        this.counted = other.counted;
    }

    /// The same comparison with other figures; it shares everything else with this one.
    public Dataset with(List<Metric> changed) {
        return new Dataset(this, changed);
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

    /// One for each feature, in their order.
    public List<Column> columns() {
        return columns;
    }

    public Column column(int feature) {
        return columns.get(feature);
    }

    public Cell cell(int provider, int feature) {
        return columns.get(feature).cell(provider);
    }

    /// In the order of their marks.
    public List<Footnote> footnotes() {
        return footnotes;
    }

    public List<Metric> metrics() {
        return metrics;
    }

    /// Ways to begin.
    public List<Question> questions() {
        return questions;
    }

    public OptionalInt indexOf(ProviderId id) {
        return index(providerIndex.get(id));
    }

    public OptionalInt indexOf(FeatureId id) {
        return index(featureIndex.get(id));
    }

    private static OptionalInt index(@Nullable Integer index) {
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
