package cni.explorer.ui.grid;

import java.util.HashMap;
import java.util.Map;

/// Finds a row of one model in the next.
final class KeptRow {
    /// How far from a row that is gone its neighbours are looked for.
    private static final int NEIGHBOURS = 64;

    private KeptRow() {}

    /// Where a row is in another model: at its key, else at the key of the nearest row that is still there, the one
    /// below first, else at the same index or the last one. 0 if there is none.
    static int find(GridModel before, int row, GridModel after) {
        if (before.rowCount() <= row || after.rowCount() == 0) {
            return Math.max(0, Math.min(row, after.rowCount() - 1));
        }
        Object key = before.rowKey(row);
        if (row < after.rowCount() && key.equals(after.rowKey(row))) {
            return row;
        }
        Map<Object, Integer> distances = distances(before, row);
        int best = Math.min(row, after.rowCount() - 1);
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < after.rowCount() && least > 0; i++) {
            Integer distance = distances.get(after.rowKey(i));
            if (distance != null && distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static Map<Object, Integer> distances(GridModel before, int row) {
        Map<Object, Integer> distances = new HashMap<>();
        distances.put(before.rowKey(row), 0);
        for (int i = 1; i <= NEIGHBOURS; i++) {
            if (row + i < before.rowCount()) {
                distances.put(before.rowKey(row + i), 2 * i - 1);
            }
            if (row - i >= 0) {
                distances.put(before.rowKey(row - i), 2 * i);
            }
        }
        return distances;
    }
}
