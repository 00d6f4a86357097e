package cni.explorer.diff;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Feature;
import cni.explorer.model.Figure;
import cni.explorer.model.Footnote;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.query.Figures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What changed from one dataset to another.
///
/// Features are the same if their ids are. Providers are the same if their ids are; one whose id is gone is looked for
/// under the other names of those that came.
///
/// @param before    the dataset from which is looked on
/// @param now       the dataset in which the change is found
/// @param providers who came, went and stayed
/// @param features  which came, went and stayed
/// @param compared  how many cells both have
/// @param cells     those of them that changed, provider by provider in the order of the dataset now
/// @param figures   the newest figures of either side that differ, metric by metric
public record Changes(
        DatasetInfo before,
        DatasetInfo now,
        Roster<Provider> providers,
        Roster<Feature> features,
        int compared,
        List<CellChange> cells,
        List<FigureChange> figures) {
    public Changes {
        cells = List.copyOf(cells);
        figures = List.copyOf(figures);
    }

    /// One thing in both datasets.
    public record Pair<T>(T before, T now) {}

    /// What came, what went, and what is in both, each in the order of its dataset.
    public record Roster<T>(List<T> gone, List<T> came, List<Pair<T>> kept) {
        public Roster {
            gone = List.copyOf(gone);
            came = List.copyOf(came);
            kept = List.copyOf(kept);
        }
    }

    /// What kind of change a cell has gone through, the gravest first.
    public enum ChangeKind {
        /// Another verdict on a judged feature.
        VERDICT,
        /// Other categories; another value where no one judges.
        ANSWER,
        /// The same verdict or categories in other words.
        WORDING,
        /// Other footnotes only.
        FOOTNOTES
    }

    /// One cell that changed.
    ///
    /// @param lost footnotes whose text stood at it before and does not now
    /// @param come footnotes whose text stands at it now and did not before
    public record CellChange(
            Provider provider,
            Feature feature,
            ChangeKind kind,
            Pair<Cell> cell,
            List<Footnote> lost,
            List<Footnote> come) {
        public CellChange {
            lost = List.copyOf(lost);
            come = List.copyOf(come);
        }
    }

    /// The newest figure of one provider on either side; empty for "no data".
    ///
    /// @param metric   as it is called now; if it is gone, as it was called before
    /// @param provider likewise
    public record FigureChange(Metric metric, Provider provider, Optional<Figure> before, Optional<Figure> now) {

        /// Whether there are figures to hold against each other.
        public boolean isOnBothSides() {
            return before.isPresent() && now.isPresent();
        }
    }

    public static Changes between(Dataset before, Dataset now) {
        Pairing pairing = Pairing.of(before, now);
        CellComparison comparison = new CellComparison(before, now, pairing);
        return new Changes(
                before.about(),
                now.about(),
                pairing.providers(),
                pairing.features(),
                comparison.compared(),
                comparison.changes(),
                figures(before, now, pairing));
    }

    /// The changes of one kind.
    public List<CellChange> cells(ChangeKind kind) {
        return cells.stream().filter(change -> change.kind() == kind).toList();
    }

    /// The changes of verdicts that turn one way.
    public List<CellChange> cells(VerdictChange turn) {
        return cells(ChangeKind.VERDICT).stream()
                .filter(change -> VerdictChange.of(change) == turn)
                .toList();
    }

    /// The metrics of which figures differ, in the order of the dataset now.
    public List<Metric> metrics() {
        return figures.stream().map(FigureChange::metric).distinct().toList();
    }

    /// The figures of one metric that differ.
    public List<FigureChange> figures(Metric metric) {
        return figures.stream()
                .filter(change -> change.metric().id().equals(metric.id()))
                .toList();
    }

    /// Those in both whose mark is another one, or none any more.
    public List<Pair<Provider>> marked() {
        return providers.kept().stream()
                .filter(pair -> !word(pair.before()).equals(word(pair.now())))
                .toList();
    }

    /// Those in both that have another id, name or role.
    public List<Pair<Provider>> renamedProviders() {
        return providers.kept().stream()
                .filter(pair -> !pair.before().id().equals(pair.now().id())
                        || !pair.before().name().equals(pair.now().name())
                        || pair.before().role() != pair.now().role())
                .toList();
    }

    /// Features in both that ask for something else, so that a verdict may have turned for that alone.
    public List<Pair<Feature>> redefined() {
        return features.kept().stream()
                .filter(pair -> !pair.before().kind().equals(pair.now().kind()))
                .toList();
    }

    /// Whether a feature of the dataset now asks for something else than before.
    public boolean isRedefined(Feature feature) {
        return redefined().stream().anyMatch(pair -> pair.now().equals(feature));
    }

    /// Features in both under another name.
    public List<Pair<Feature>> renamedFeatures() {
        return features.kept().stream()
                .filter(pair -> !pair.before().shortName().equals(pair.now().shortName()))
                .toList();
    }

    private static Optional<String> word(Provider provider) {
        return provider.status().map(Provider.Status::word);
    }

    private static List<FigureChange> figures(Dataset before, Dataset now, Pairing pairing) {
        Map<String, Pair<Optional<Metric>>> metrics = new LinkedHashMap<>();
        now.metrics().forEach(metric -> metrics.put(metric.id(), new Pair<>(Optional.empty(), Optional.of(metric))));
        before.metrics()
                .forEach(metric -> metrics.merge(
                        metric.id(),
                        new Pair<>(Optional.of(metric), Optional.empty()),
                        (there, here) -> new Pair<>(here.before(), there.now())));
        List<FigureChange> changes = new ArrayList<>();
        metrics.values()
                .forEach(metric -> pairing.all().forEach(pair -> {
                    Optional<Figure> then = newest(metric.before(), pair.before());
                    Optional<Figure> today = newest(metric.now(), pair.now());
                    if (!counted(then).equals(counted(today))) {
                        changes.add(new FigureChange(
                                metric.now().or(metric::before).orElseThrow(),
                                pair.now().isPresent()
                                        ? now.providers().get(pair.now().getAsInt())
                                        : before.providers().get(pair.before().getAsInt()),
                                then,
                                today));
                    }
                }));
        return changes;
    }

    /// What makes two figures the same, however they were got.
    private static Optional<List<Object>> counted(Optional<Figure> figure) {
        return figure.map(one -> List.of(one.value(), one.when()));
    }

    private static Optional<Figure> newest(Optional<Metric> metric, OptionalInt provider) {
        return metric.isPresent() && provider.isPresent()
                ? Figures.newest(metric.get(), provider.getAsInt())
                : Optional.empty();
    }
}
