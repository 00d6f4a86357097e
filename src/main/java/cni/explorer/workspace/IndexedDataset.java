package cni.explorer.workspace;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Verdict;
import cni.explorer.query.Evaluator;
import cni.explorer.query.MovedSources;
import cni.explorer.query.Ordering;
import java.util.Optional;

/// A dataset, ready to be narrowed and sorted, with what is true of it whatever is asked. Making one of a large dataset
/// takes a while and may be done on any thread.
///
/// Immutable and safe for several threads.
public final class IndexedDataset {
    private final Dataset dataset;
    private final Optional<String> sha256;
    private final Evaluator evaluator;
    private final Ordering ordering;
    private final Lazy<Boolean> disputes;
    private final Lazy<Long> unknown;
    private final MovedSources moved;

    private IndexedDataset(
            Dataset dataset,
            Optional<String> sha256,
            Evaluator evaluator,
            Ordering ordering,
            Facts facts,
            MovedSources moved) {
        this.dataset = dataset;
        this.sha256 = sha256;
        this.evaluator = evaluator;
        this.ordering = ordering;
        this.disputes = facts.disputes;
        this.unknown = facts.unknown;
        this.moved = moved;
    }

    private record Facts(Lazy<Boolean> disputes, Lazy<Long> unknown) {}

    public static IndexedDataset of(Dataset dataset) {
        return of(dataset, Optional.empty());
    }

    /// The same of a dataset that was read from a file.
    ///
    /// @param sha256 the fingerprint of the bytes that were read
    public static IndexedDataset ofFile(Dataset dataset, String sha256) {
        return of(dataset, Optional.of(sha256));
    }

    private static IndexedDataset of(Dataset dataset, Optional<String> sha256) {
        return new IndexedDataset(
                dataset,
                sha256,
                new Evaluator(dataset),
                new Ordering(dataset),
                new Facts(
                        new Lazy<>(() -> dataset.columns().stream()
                                .flatMap(column -> column.distinct().stream())
                                .anyMatch(Cell::disputed)),
                        new Lazy<>(() -> dataset.columns().stream()
                                .mapToLong(column ->
                                        column.where(IndexedDataset::isUnknown).cardinality())
                                .sum())),
                MovedSources.NONE);
    }

    /// The same with a dataset that differs in nothing but its figures and the marks of providers.
    /// Whatever was worked out of cells stays as it is.
    public IndexedDataset with(Dataset changed) {
        return new IndexedDataset(
                changed, sha256, evaluator.with(changed), ordering.with(changed), new Facts(disputes, unknown), moved);
    }

    /// The same, with what is known of changes of the sources: no answer, no order and no figure is touched by it.
    public IndexedDataset with(MovedSources changed) {
        return new IndexedDataset(dataset, sha256, evaluator, ordering, new Facts(disputes, unknown), changed);
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
        return sha256;
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

    /// Whether a second source contradicts any cell.
    public boolean hasDisputes() {
        return disputes.get();
    }

    /// How many cells are [Verdict#UNKNOWN].
    public long unknownCells() {
        return unknown.get();
    }

    private static boolean isUnknown(Cell cell) {
        return cell.is(Verdict.UNKNOWN);
    }
}
