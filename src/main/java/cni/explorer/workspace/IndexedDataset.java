package cni.explorer.workspace;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Verdict;
import cni.explorer.query.Evaluator;
import cni.explorer.query.MovedSources;
import cni.explorer.query.Ordering;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A dataset, ready to be narrowed and sorted, with what is true of it whatever is asked. Making one of a large dataset
/// takes a while and may be done on any thread.
///
/// Immutable and safe for several threads.
public final class IndexedDataset {
    private final Dataset dataset;
    private final Optional<ReadFile> file;
    private final Evaluator evaluator;
    private final Ordering ordering;
    private final Facts facts;
    private final MovedSources moved;

    private IndexedDataset(
            Dataset dataset,
            Optional<ReadFile> file,
            Evaluator evaluator,
            Ordering ordering,
            Facts facts,
            MovedSources moved) {
        this.dataset = dataset;
        this.file = file;
        this.evaluator = evaluator;
        this.ordering = ordering;
        this.facts = facts;
        this.moved = moved;
    }

    /// What other figures leave as it is.
    ///
    /// @param ownMetrics those that the dataset was read with, so that others were learned since
    private record Facts(Lazy<Boolean> disputes, Lazy<Long> unknown, Set<FeatureId> ownMetrics) {}

    public static IndexedDataset of(Dataset dataset) {
        return of(dataset, Optional.empty());
    }

    /// The same of a dataset that was read from a file.
    ///
    /// @param file as it was then
    public static IndexedDataset ofFile(Dataset dataset, ReadFile file) {
        return of(dataset, Optional.of(file));
    }

    private static IndexedDataset of(Dataset dataset, Optional<ReadFile> file) {
        return new IndexedDataset(
                dataset,
                file,
                new Evaluator(dataset),
                new Ordering(dataset),
                new Facts(
                        new Lazy<>(() -> dataset.columns().stream()
                                .flatMap(column -> column.distinct().stream())
                                .anyMatch(Cell::disputed)),
                        new Lazy<>(() -> dataset.columns().stream()
                                .mapToLong(column ->
                                        column.where(IndexedDataset::isUnknown).cardinality())
                                .sum()),
                        dataset.allMetrics().stream()
                                .map(metric -> FeatureId.ofMetric(metric.id()))
                                .collect(Collectors.toUnmodifiableSet())),
                MovedSources.NONE);
    }

    /// The same with a dataset that differs in nothing but its figures and the marks of providers.
    /// Whatever was worked out of cells stays as it is.
    public IndexedDataset with(Dataset changed) {
        return new IndexedDataset(changed, file, evaluator.with(changed), ordering.with(changed), facts, moved);
    }

    /// The same, with what is known of changes of the sources: no answer, no order and no figure is touched by it.
    public IndexedDataset with(MovedSources changed) {
        return new IndexedDataset(dataset, file, evaluator, ordering, facts, changed);
    }

    /// What has changed since the cells were read, as far as somebody has looked.
    public MovedSources moved() {
        return moved;
    }

    public Dataset dataset() {
        return dataset;
    }

    /// The fingerprint of the bytes that it was read from, whatever has become of their file; empty if it did not come
    /// from a file.
    public Optional<String> sha256() {
        return file.map(ReadFile::sha256);
    }

    /// By what a change of the file since then is known; that of no file if it did not come from one.
    public FileVersion version() {
        return file.map(ReadFile::version).orElse(FileVersion.NONE);
    }

    /// Who is left.
    public Evaluator evaluator() {
        return evaluator;
    }

    /// In which order.
    public Ordering ordering() {
        return ordering;
    }

    /// Whether both have the same features and cells, and differ in figures and marks at most.
    public boolean hasCellsOf(IndexedDataset other) {
        return evaluator.sharesWith(other.evaluator);
    }

    /// Whether both have the same figures, too.
    public boolean hasFiguresOf(IndexedDataset other) {
        return dataset.allMetrics().equals(other.dataset.allMetrics());
    }

    /// Whether figures that it may not have now can still come: those of a metric that it was not read with are
    /// learned.
    boolean mayLearn(FeatureId metric) {
        return metric.metric().isPresent() && !facts.ownMetrics.contains(metric);
    }

    /// Whether both have the same marks of providers, too.
    boolean hasMarksOf(IndexedDataset other) {
        return dataset.providers().equals(other.dataset.providers());
    }

    /// Whether a second source contradicts any cell.
    public boolean hasDisputes() {
        return facts.disputes.get();
    }

    /// How many cells are [Verdict#UNKNOWN].
    public long unknownCells() {
        return facts.unknown.get();
    }

    private static boolean isUnknown(Cell cell) {
        return cell.is(Verdict.UNKNOWN);
    }
}
