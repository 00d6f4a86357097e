package cni.explorer.ui.matrix;

import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;

/// How high a table is when nothing of it has to scroll up and down.
final class TableHeight {
    private static final double HEADER = 47;
    private static final double BAR = 10;

    private final PinnedTable<?> table;

    TableHeight(PinnedTable<?> table) {
        this.table = table;
    }

    double wanted(double width) {
        double rows = table.getItems().size() * table.getFixedCellSize();
        double frame = table.snappedTopInset() + table.snappedBottomInset();
        // One pixel more, or the rounding of heights brings a scroll bar.
        return frame + header() + rows + (scrollsSideways(width) ? bar() : 0) + 1;
    }

    /// So much of a height as shows no row cut through, for a table that has to scroll.
    double whole(double height, double width) {
        double frame = table.snappedTopInset() + table.snappedBottomInset();
        double around = frame + header() + (scrollsSideways(width) ? bar() : 0);
        double rows = Math.floor((height - around) / table.getFixedCellSize());
        return rows < 1 ? height : around + rows * table.getFixedCellSize();
    }

    private double header() {
        return table.header().map(header -> header.prefHeight(-1)).orElse(HEADER);
    }

    /// Whether the columns need more than that width.
    boolean scrollsSideways(double width) {
        return table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum() > width + 1;
    }

    /// How high the sideways scroll bar is.
    double bar() {
        return table.horizontalBar().map((ScrollBar bar) -> bar.prefHeight(-1)).orElse(BAR);
    }
}
