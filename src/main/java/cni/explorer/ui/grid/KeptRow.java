package cni.explorer.ui.grid;

import java.util.OptionalInt;

/// Finds a row of one model in the next.
final class KeptRow {
    /// How far from a row that is gone its neighbours are looked for.
    private static final int NEIGHBOURS = 64;

    private KeptRow() {}

    /// Where a row is in another model: at its key, else at the key of the nearest row that is still there, the one
    /// below first, else at the same index or the last one. 0 if there is none.
    static int find(GridModel before, int row, GridModel after) {
        int last = after.rowCount() - 1;
        if (before.rowCount() <= row || last < 0) {
            return Math.max(0, Math.min(row, last));
        }
        if (row <= last && before.rowKey(row).equals(after.rowKey(row))) {
            return row;
        }
        for (int distance = 0; distance <= NEIGHBOURS; distance++) {
            OptionalInt below = rowOf(before, row + distance, after);
            OptionalInt found = below.isPresent() ? below : rowOf(before, row - distance, after);
            if (found.isPresent()) {
                return found.getAsInt();
            }
        }
        return Math.min(row, last);
    }

    private static OptionalInt rowOf(GridModel before, int row, GridModel after) {
        return row < 0 || row >= before.rowCount() ? OptionalInt.empty() : after.rowOf(before.rowKey(row));
    }
}
