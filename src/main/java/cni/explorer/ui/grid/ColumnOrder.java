package cni.explorer.ui.grid;

/// Which columns may go where: only those that are movable, and only past such.
final class ColumnOrder {
    private ColumnOrder() {}

    /// Whether a column may have another index; its present one is none.
    static boolean allows(GridModel model, int column, int target) {
        if (target == column || target < model.frozenColumns() || target >= model.columnCount()) {
            return false;
        }
        for (int i = Math.min(column, target); i <= Math.max(column, target); i++) {
            if (i < model.frozenColumns() || !model.column(i).movable()) {
                return false;
            }
        }
        return true;
    }

    /// The index that a column gets if it is put at the border before another; the number of columns for the last.
    static int target(int column, int border) {
        return border > column ? border - 1 : border;
    }
}
