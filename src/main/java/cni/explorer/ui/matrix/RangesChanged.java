package cni.explorer.ui.matrix;

import cni.explorer.query.Rows;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// That rows went from a list, or came into it, while all others kept their order: one range of rows after the other,
/// from the top. Ranges are found while they are told, so that no object is made for a row.
///
/// As JavaFX wants it, the places of a range are those of a list in which all ranges above it have changed already,
/// and none below it.
final class RangesChanged extends ListChangeListener.Change<Integer> {
    private final Rows more;
    private final Rows fewer;
    private final boolean removals;
    private int end;
    private int kept;
    private int start;

    private RangesChanged(ObservableList<Integer> list, Rows more, Rows fewer, boolean removals) {
        super(list);
        this.more = more;
        this.fewer = fewer;
        this.removals = removals;
    }

    /// @param list holds the rows of after
    /// @param after a subsequence of before
    static RangesChanged removals(ObservableList<Integer> list, Rows before, Rows after) {
        return new RangesChanged(list, before, after, true);
    }

    /// @param list holds the rows of after
    /// @param before a subsequence of after
    static RangesChanged additions(ObservableList<Integer> list, Rows before, Rows after) {
        return new RangesChanged(list, after, before, false);
    }

    /// Whether the first are all among the others, in the same order.
    static boolean isSubsequence(Rows some, Rows all) {
        int found = 0;
        for (int row = 0; row < all.size() && found < some.size(); row++) {
            if (all.get(row) == some.get(found)) {
                found++;
            }
        }
        return found == some.size();
    }

    /// Goes to the next run of rows that only the longer list has.
    @Override
    public boolean next() {
        start = end;
        while (start < more.size() && isKept(start)) {
            start++;
            kept++;
        }
        end = start;
        while (end < more.size() && !isKept(end)) {
            end++;
        }
        return end > start;
    }

    private boolean isKept(int row) {
        return kept < fewer.size() && more.get(row) == fewer.get(kept);
    }

    @Override
    public void reset() {
        end = 0;
        kept = 0;
        start = 0;
    }

    @Override
    public int getFrom() {
        return removals ? kept : start;
    }

    @Override
    public int getTo() {
        return removals ? kept : end;
    }

    @Override
    public List<Integer> getRemoved() {
        return removals ? new RowsView(more).subList(start, end) : List.of();
    }

    @Override
    public int getRemovedSize() {
        return removals ? end - start : 0;
    }

    @Override
    protected int[] getPermutation() {
        return new int[0];
    }
}
