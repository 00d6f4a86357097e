package cni.explorer.ui.matrix;

import cni.explorer.query.Rows;
import java.util.AbstractList;
import java.util.List;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The rows of a table or list as the indices of providers, straight from the numbers: a hundred thousand rows are
/// exchanged without making an object for any of them.
final class RowList extends ObservableListBase<Integer> {
    private Rows rows;

    RowList(Rows rows) {
        this.rows = rows;
    }

    void show(Rows changed) {
        if (!changed.equals(rows)) {
            List<Integer> before = view(rows);
            rows = changed;
            fireChange(new AllReplaced(this, before));
        }
    }

    @Override
    public Integer get(int row) {
        return rows.get(row);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /// Whether a list still has that provider in that row.
    static boolean isAt(List<Integer> rows, int row, @Nullable Integer provider) {
        return row >= 0 && row < rows.size() && rows.get(row).equals(provider);
    }

    private static List<Integer> view(Rows rows) {
        return new AbstractList<>() {
            @Override
            public Integer get(int row) {
                return rows.get(row);
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }
}
