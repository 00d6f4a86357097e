package cni.explorer.ui.matrix;

import cni.explorer.ui.grid.GridCell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Cells that were made lately, so that the same cell is the same object for as long as it is visible; those not asked
/// for lately are forgotten.
///
/// @param <K> what decides how a cell looks
final class RecentCells<K> {
    /// More than a window shows.
    private static final int MOST = 1_000;

    private final Map<K, GridCell> cells = new Recent<>();
    private final Function<K, GridCell> make;

    RecentCells(Function<K, GridCell> make) {
        this.make = make;
    }

    GridCell get(K key) {
        GridCell known = cells.get(key);
        if (known == null) {
            known = make.apply(key);
            cells.put(key, known);
        }
        return known;
    }

    private static final class Recent<K> extends LinkedHashMap<K, GridCell> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, GridCell> eldest) {
            return size() > MOST;
        }
    }
}
