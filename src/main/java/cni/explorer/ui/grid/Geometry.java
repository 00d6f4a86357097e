package cni.explorer.ui.grid;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Where everything is: a model, the size of the grid and how far it is scrolled, all in pixels of the grid.
///
/// @param scrollX how much of the columns that scroll is hidden at the left
/// @param scrollY how much of the rows is hidden above
record Geometry(
        GridModel model,
        ColumnLayout columns,
        RowLayout rows,
        double width,
        double height,
        double scrollX,
        double scrollY) {
    /// What is left at least for the columns that scroll; with less, no column is frozen.
    private static final double ROOM_BESIDE_FROZEN = 48;
    /// No more than that stays blank so that the last row is whole.
    private static final double BLANK = 40;
    /// Two lines that are less apart than that look like one that went wrong.
    private static final double CLEAR = 12;

    Geometry {
        scrollX = between(scrollX, columns.total() - width);
        scrollY = between(scrollY, rows.total() - Math.max(0, height - model.headerHeight()));
    }

    Geometry scrolled(double x, double y) {
        return new Geometry(model, columns, rows, width, height, x, y);
    }

    Geometry resized(double newWidth, double newHeight) {
        return new Geometry(model, columns, rows, newWidth, newHeight, scrollX, scrollY);
    }

    double header() {
        return model.headerHeight();
    }

    double bodyHeight() {
        return Math.max(0, height - header());
    }

    /// Where the room of the rows ends, at the foot.
    double bodyBottom() {
        return header() + bodyHeight();
    }

    int frozen() {
        int frozen = Math.min(model.frozenColumns(), columns.count());
        return columns.left(frozen) <= width - ROOM_BESIDE_FROZEN ? frozen : 0;
    }

    double frozenWidth() {
        return columns.left(frozen());
    }

    int firstRow() {
        return rows.count() == 0 ? 0 : rows.at(scrollY);
    }

    /// The row after the last visible.
    int endRow() {
        if (rows.count() == 0 || bodyHeight() == 0) {
            return firstRow();
        }
        int last = rows.at(shownUpTo());
        return rows.top(last) < shownUpTo() ? last + 1 : last;
    }

    /// Up to where rows are shown, from the top of the first. As long as nobody has scrolled, a list ends in a whole
    /// one; on the way it is cut where it is.
    private double shownUpTo() {
        double end = scrollY + bodyHeight();
        if (scrollY > 0 || rows.count() == 0 || end >= rows.total()) {
            return end;
        }
        int last = rows.at(end);
        double top = rows.top(last);
        if (last == 0 || end - top > BLANK) {
            GridRow row = model.row(last);
            return row.line() == 0 ? end : top + row.wholeLines(end - top);
        }
        // Nor in a heading, whose rows would all be hidden.
        boolean headed = last > 1 && model.row(last - 1).kind() == GridRow.RowKind.HEADING;
        return headed ? rows.top(last - 1) : top;
    }

    /// Where the line below the last row that is shown ends. There is none where another line stands at the foot of the
    /// grid, or a little below the row.
    ///
    /// @param closed whether a line that is not the grid's stands at its foot
    Optional<Double> lastLine(boolean closed) {
        double end = endOfRows();
        boolean near = closed && (height - end < CLEAR || isCut());
        return rows.count() == 0 || near ? Optional.empty() : Optional.of(end);
    }

    /// Whether the last row that is shown ends in one of its lines and goes on out of sight.
    private boolean isCut() {
        double end = shownUpTo();
        if (scrollY > 0 || end >= rows.total()) {
            return false;
        }
        int last = rows.at(end);
        return rows.top(last) < end && model.row(last).line() > 0;
    }

    /// Up to where the texts of a row are shown, from its top: of one that goes on out of sight whole lines are.
    double shownOf(int row) {
        return row == GridPosition.HEADER || row < endRow() - 1 || !isCut()
                ? Double.POSITIVE_INFINITY
                : shownUpTo() - rows.top(row);
    }

    /// How far the lines between columns go on below the last row that is shown, to the line that is near it.
    ///
    /// @param closed whether a line that is not the grid's stands at its foot
    double tail(boolean closed) {
        return lastLine(closed).isPresent() ? 0 : Math.max(0, height - endOfRows());
    }

    private double endOfRows() {
        return Math.min(shownBottom(), header() + rows.total() - scrollY);
    }

    private double shownBottom() {
        return header() + shownUpTo() - scrollY;
    }

    /// The first visible of those columns that scroll.
    int firstColumn() {
        return Math.max(frozen(), columns.at(frozenWidth() + scrollX));
    }

    /// The column after the last visible.
    int endColumn() {
        int last = columns.at(scrollX + width);
        return last < columns.count() && columns.left(last) < scrollX + width ? last + 1 : last;
    }

    double rowY(int row) {
        return row == GridPosition.HEADER ? 0 : header() + rows.top(row) - scrollY;
    }

    double rowHeight(int row) {
        return row == GridPosition.HEADER ? header() : rows.height(row);
    }

    GridCell cell(int row, int column) {
        return row == GridPosition.HEADER ? model.column(column).header() : model.cell(row, column);
    }

    /// The cell that covers a place: the one that stands there, or one from the left that spans it.
    CellSpan span(int row, int column) {
        CellSpan span = CellSpan.of(this, row, 0);
        while (span.end() <= column) {
            span = CellSpan.of(this, row, span.end());
        }
        return span;
    }

    /// Where a cell stands, whether it is visible or not.
    Bounds place(int row, CellSpan span) {
        double left = span.fixed() ? span.left() : span.left() - scrollX;
        return new BoundingBox(left, rowY(row), span.width(), rowHeight(row));
    }

    /// What of a cell is visible.
    Optional<Bounds> inSight(int row, CellSpan span) {
        Bounds all = place(row, span);
        double left = Math.max(all.getMinX(), span.fixed() ? 0 : frozenWidth());
        double top = Math.max(all.getMinY(), row == GridPosition.HEADER ? 0 : header());
        double right = Math.min(all.getMaxX(), width);
        double bottom =
                row == GridPosition.HEADER ? Math.min(all.getMaxY(), height) : Math.min(all.getMaxY(), shownBottom());
        return right > left && bottom > top
                ? Optional.of(new BoundingBox(left, top, right - left, bottom - top))
                : Optional.empty();
    }

    /// The cell at a point of the grid.
    Optional<GridPosition> at(double x, double y) {
        int column = columnAt(x);
        if (column < 0 || column >= columns.count() || x >= width || y < 0 || y >= height) {
            return column >= columns.count() && columns.count() > 0 ? covered(x, y) : Optional.empty();
        }
        return rowAt(y).map(row -> new GridPosition(row, span(row, column).column()));
    }

    /// The row at a height of the grid; of the header too.
    Optional<Integer> rowAt(double y) {
        if (y >= 0 && y < header()) {
            return Optional.of(GridPosition.HEADER);
        }
        double inRows = y - header() + scrollY;
        return y >= header() && y < shownBottom() && rows.count() > 0 && inRows < rows.total()
                ? Optional.of(rows.at(inRows))
                : Optional.empty();
    }

    /// The column at a distance from the left edge of the grid; -1 or their number outside of all.
    int columnAt(double x) {
        return columns.at(x < frozenWidth() ? x : x + scrollX);
    }

    /// Right of the columns there may still be a cell that takes the whole width.
    private Optional<GridPosition> covered(double x, double y) {
        return rowAt(y).flatMap(row -> {
            CellSpan last = span(row, columns.count() - 1);
            return last.fixed() && x >= last.left() && x < last.left() + last.width()
                    ? Optional.of(new GridPosition(row, last.column()))
                    : Optional.empty();
        });
    }

    private static double between(double value, double most) {
        return Math.max(0, Math.min(value, Math.max(0, most)));
    }
}
