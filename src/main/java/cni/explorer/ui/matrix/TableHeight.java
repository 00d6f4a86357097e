package cni.explorer.ui.matrix;

import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;

/// How high a table is when nothing of it has to scroll up and down.
final class TableHeight {
    private static final double HEADER = 47;
    private static final double BAR = 10;

    private final MatrixTable table;

    TableHeight(MatrixTable table) {
        this.table = table;
    }

    double wanted(double width) {
        double rows = table.getItems().size() * table.getFixedCellSize();
        double frame = table.snappedTopInset() + table.snappedBottomInset();
        // One pixel more, or the rounding of heights brings a scroll bar.
        return frame + header() + rows + (scrollsSideways(width) ? bar() : 0) + 1;
    }

    private double header() {
        Node header = table.lookup(".column-header-background");
        return header instanceof Region region ? region.prefHeight(-1) : HEADER;
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
