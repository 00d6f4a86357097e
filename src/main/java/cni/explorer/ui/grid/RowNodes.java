package cni.explorer.ui.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// The rows on the screen, by key: a row that is still visible keeps its nodes and moves, one that goes gives them
/// to the next that comes.
final class RowNodes {
    private final Band band;
    private final Deque<RowNode> spare = new ArrayDeque<>();
    private Map<Object, RowNode> shown = new HashMap<>();

    RowNodes(Band band) {
        this.band = band;
    }

    /// @param closed whether a line that is not the grid's stands at its foot
    /// @param marked the rows that somebody is at
    void show(Geometry geometry, Look look, boolean closed, Predicate<Object> faded, IntPredicate marked) {
        int first = geometry.firstRow();
        int end = geometry.endRow();
        Map<Object, RowNode> next = HashMap.newHashMap(end - first);
        for (int row = first; row < end; row++) {
            Object key = geometry.model().rowKey(row);
            RowNode kept = shown.remove(key);
            if (kept != null) {
                next.put(key, kept);
            }
        }
        spare.addAll(shown.values());
        for (int row = first; row < end; row++) {
            Object key = geometry.model().rowKey(row);
            double tail = row == end - 1 ? geometry.tail(closed) : 0;
            next.computeIfAbsent(key, _ -> take()).show(geometry, row, look, tail, faded.test(key), marked.test(row));
        }
        spare.forEach(RowNode::hide);
        shown = next;
    }

    Optional<RowNode> find(Object key) {
        return Optional.ofNullable(shown.get(key));
    }

    private RowNode take() {
        RowNode free = spare.poll();
        return free == null ? new RowNode(band) : free;
    }
}
