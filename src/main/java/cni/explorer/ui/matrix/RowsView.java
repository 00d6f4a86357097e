package cni.explorer.ui.matrix;

import cni.explorer.query.Rows;
import java.util.AbstractList;
import java.util.RandomAccess;

/// Rows as a list that makes its elements when they are asked for.
final class RowsView extends AbstractList<Integer> implements RandomAccess {
    private final Rows rows;

    RowsView(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Integer get(int row) {
        return rows.get(row);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
