package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/// What is shown: the visible rows and columns, in their order. Tables, exports and texts are made of it alone.
///
/// @param outcome  who is left and why the others are not
/// @param columns  the indices of the visible features, in their order
/// @param rows     the matching providers: the counted ones in the chosen order, then the others
/// @param excluded the providers that do not match: the counted ones, near misses first, then the others
public record Matrix(Outcome outcome, List<Integer> columns, Rows rows, Rows excluded) {
    public Matrix {
        columns = List.copyOf(columns);
    }

    /// What an outcome shows under an arrangement.
    public static Matrix of(Outcome outcome, Arrangement arrangement, Ordering ordering) {
        return new Matrix(
                outcome,
                columns(outcome.dataset(), arrangement),
                rows(outcome, arrangement, ordering),
                outcome.excluded());
    }

    /// The columns of an arrangement, without those that a dataset does not have.
    public static List<Integer> columns(Dataset dataset, Arrangement arrangement) {
        return arrangement.columns().stream()
                .map((FeatureId feature) -> dataset.indexOf(feature))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    /// The matching providers in the order of an arrangement: the counted ones, then the others. Columns that a reader
    /// sorts by come first; preferences order what these leave equal.
    public static Rows rows(Outcome outcome, Arrangement arrangement, Ordering ordering) {
        return rows(outcome, true, arrangement, ordering).then(rows(outcome, false, arrangement, ordering));
    }

    private static Rows rows(Outcome outcome, boolean counted, Arrangement arrangement, Ordering ordering) {
        return ordering.rows(outcome.matchingSet(counted), outcome.preferences(), arrangement.sort());
    }

    /// Some rows and columns of it alone, in their own order.
    ///
    /// @param providers indices in the dataset
    /// @param features  indices in it
    public Matrix part(List<Integer> providers, List<Integer> features) {
        int[] some = providers.stream().mapToInt(Integer::intValue).toArray();
        return new Matrix(outcome, features, Rows.handOver(some), Rows.handOver(new int[0]));
    }

    public Dataset dataset() {
        return outcome.dataset();
    }

    /// The visible features, in their order.
    public List<Feature> features() {
        return columns.stream().map(dataset()::feature).toList();
    }

    /// The provider in a row.
    public Provider provider(int row) {
        return dataset().providers().get(rows.get(row));
    }

    /// The cell in a visible row and column.
    public Cell cell(int row, int column) {
        return dataset().cell(rows.get(row), columns.get(column));
    }

    /// The footnotes of all visible cells, those of the reasons included, in the order of their marks.
    public List<Footnote> footnotes() {
        Set<Footnote> found = new LinkedHashSet<>();
        for (int feature : columns) {
            collect(dataset().column(feature), rows, _ -> true, found);
        }
        for (Requirement requirement : outcome.requirements()) {
            int feature = dataset().indexOf(requirement.feature().id()).orElseThrow();
            collect(dataset().column(feature), excluded, cell -> isReason(requirement, cell), found);
        }
        return found.stream().sorted(Comparator.comparingInt(Footnote::mark)).toList();
    }

    private boolean isReason(Requirement requirement, Cell cell) {
        return !outcome.selection().reading().accepts(requirement.verdict(cell))
                || (outcome.selection().disputedUnmet() && cell.disputed());
    }

    /// Looks for each distinct cell with footnotes once, and no further than all are found.
    private static void collect(Column column, Rows rows, Predicate<Cell> like, Set<Footnote> found) {
        BitSet sought = new BitSet();
        for (int code = 0; code < column.distinct().size(); code++) {
            Cell cell = column.distinct().get(code);
            sought.set(code, !cell.footnotes().isEmpty() && like.test(cell));
        }
        int left = sought.cardinality();
        for (int row = 0; left > 0 && row < rows.size(); row++) {
            int code = column.code(rows.get(row));
            if (sought.get(code)) {
                sought.clear(code);
                left--;
                found.addAll(column.distinct().get(code).footnotes());
            }
        }
    }
}
