package cni.explorer.query;

import java.util.List;

/// Makes rows for tests of what shows them.
public final class RowsOf {
    private RowsOf() {}

    public static Rows providers(List<Integer> indices) {
        return Rows.handOver(indices.stream().mapToInt(Integer::intValue).toArray());
    }
}
