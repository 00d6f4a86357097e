package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which providers name each value of a category.
///
/// A set is kept for each value as long as the sets take no more room than the column itself; of a category of more
/// values the column is gone through each time. Immutable.
final class CategorySets {
    private static final int MOST_KEPT = Integer.SIZE;

    private final Column column;
    private final boolean isKept;
    private final Map<String, BitSet> naming;

    private CategorySets(Column column, boolean isKept, Map<String, BitSet> naming) {
        this.column = column;
        this.isKept = isKept;
        this.naming = naming;
    }

    static CategorySets of(Column column) {
        Set<String> values = new HashSet<>();
        for (Cell cell : column.distinct()) {
            if (cell.categories().isEmpty()) {
                continue;
            }
            values.addAll(cell.categories());
            if (values.size() > MOST_KEPT) {
                return new CategorySets(column, false, Map.of());
            }
        }
        Map<String, BitSet> naming = new HashMap<>();
        values.forEach(value -> naming.put(value, column.where(cell -> names(cell, Set.of(value)))));
        return new CategorySets(column, true, Map.copyOf(naming));
    }

    /// Who names any of some values, as a new set.
    BitSet naming(List<String> accepted) {
        if (!isKept) {
            Set<String> any = Set.copyOf(accepted);
            return column.where(cell -> names(cell, any));
        }
        BitSet found = new BitSet(column.size());
        for (String value : accepted) {
            BitSet set = naming.get(value);
            if (set != null) {
                found.or(set);
            }
        }
        return found;
    }

    private static boolean names(Cell cell, Set<String> values) {
        return cell.stated() && cell.categories().stream().anyMatch(values::contains);
    }
}
