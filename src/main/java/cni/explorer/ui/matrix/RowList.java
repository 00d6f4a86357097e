package cni.explorer.ui.matrix;

import cni.explorer.query.Rows;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// The rows of a table or list as the indices of providers, straight from the numbers: a hundred thousand rows are
/// exchanged without making an object for any of them.
///
/// A table makes all its rows anew for a list that is replaced, but only moves them when told which ones went or came;
/// a tick does no more than that, sorting does.
final class RowList extends ObservableListBase<Integer> {
    private Rows rows;

    RowList(Rows rows) {
        this.rows = rows;
    }

    void show(Rows changed) {
        if (!changed.equals(rows)) {
            Rows before = rows;
            rows = changed;
            fireChange(change(before, changed));
        }
    }

    private ListChangeListener.Change<Integer> change(Rows before, Rows after) {
        if (RangesChanged.isSubsequence(after, before)) {
            return RangesChanged.removals(this, before, after);
        }
        if (RangesChanged.isSubsequence(before, after)) {
            return RangesChanged.additions(this, before, after);
        }
        return new AllReplaced(this, new RowsView(before));
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
}
