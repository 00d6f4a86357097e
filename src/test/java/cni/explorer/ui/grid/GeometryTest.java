package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where rows and columns are, and what is at a point. Columns are 100 wide, rows 36 high, the header 46; the first
/// column is frozen.
class GeometryTest {

    @Test
    void columnsBeginWhereTheOneBeforeEnds() {
        ColumnLayout columns = ColumnLayout.of(Sample.of(1, 4).withWidth(1, 30), Map.of(2, 55.0));

        assertEquals(130, columns.left(2));
        assertEquals(55, columns.width(2), "a chosen width goes before the model's");
        assertEquals(285, columns.total());
        assertEquals(-1, columns.at(-0.5));
        assertEquals(0, columns.at(99.9));
        assertEquals(1, columns.at(100));
        assertEquals(3, columns.at(284.9));
        assertEquals(4, columns.at(285));
    }

    @Test
    void rowsOfAnyHeightAreSummedUp() {
        RowLayout rows = RowLayout.of(new Uneven(3, 0));

        assertEquals(10 + 20 + 30, rows.total());
        assertEquals(10, rows.top(1));
        assertEquals(30, rows.height(2));
        assertEquals(0, rows.at(9.9));
        assertEquals(1, rows.at(10));
        assertEquals(2, rows.at(59));
        assertEquals(2, rows.at(1_000), "the last one");
    }

    @Test
    void rowsOfOneHeightNeedNoSums() {
        RowLayout rows = RowLayout.of(Sample.of(100_000, 1));

        assertEquals(3_600_000, rows.total());
        assertEquals(99_999, rows.at(3_599_999));
        assertEquals(2, rows.at(72));
    }

    @Test
    void onlyWhatIsInSightIsDrawn() {
        Geometry geometry = geometry(Sample.of(100, 20), 350, 46 + 100).scrolled(250, 40);

        assertEquals(1, geometry.firstRow());
        assertEquals(4, geometry.endRow(), "rows 1 to 3 are at 36 to 144, in sight is 40 to 140");
        assertEquals(3, geometry.firstColumn(), "in sight is 350 to 600 beside the frozen one");
        assertEquals(6, geometry.endColumn());
    }

    @Test
    void rowsThatEndAtTheEdgeAreTheLast() {
        Geometry geometry = geometry(Sample.of(100, 20), 300, 46 + 72);

        assertEquals(2, geometry.endRow());
        assertEquals(3, geometry.endColumn());
    }

    @Test
    void aListBeginsAndEndsInWholeRowsUntilSomebodyScrolls() {
        Geometry geometry = geometry(Sample.of(100, 20), 300, 46 + 100);

        assertEquals(2, geometry.endRow(), "28 of the third would be in sight");
        assertEquals(Optional.of(46.0 + 72), geometry.lastLine(true), "with a line below");
        assertEquals(Optional.of(1), geometry.rowAt(46 + 71));
        assertEquals(Optional.empty(), geometry.rowAt(46 + 73), "so nobody points at it");
        assertEquals(3, geometry.scrolled(0, 1).endRow(), "on the way it is cut");
        assertEquals(1, geometry(Sample.of(100, 20), 300, 46 + 20).endRow(), "the only one is shown as far as it goes");
    }

    @Test
    void aHighRowEndsInAWholeLineUntilSomebodyScrolls() {
        Geometry geometry = geometry(new Uneven(6, 20), 300, 10 + 20 + 30 + 47);

        assertEquals(4, geometry.endRow());
        assertEquals(6 + 2 * 20, geometry.shownOf(3), "of the third line 1 would be in sight");
        assertEquals(Double.POSITIVE_INFINITY, geometry.shownOf(2));
        assertEquals(Optional.empty(), geometry.lastLine(true), "the row has not ended");
        assertEquals(1, geometry.tail(true));
        assertEquals(Double.POSITIVE_INFINITY, geometry.scrolled(0, 1).shownOf(3), "on the way it is cut");
    }

    @Test
    void noListEndsInAHeadingWhoseRowsAreHidden() {
        Geometry geometry = geometry(Sample.of(100, 20).withHeadings(2), 300, 46 + 108 + 10);

        assertEquals(2, geometry.endRow(), "the third would be in sight, but it heads those below");
        assertEquals(Optional.of(46.0 + 72), geometry.lastLine(false));
        assertEquals(4, geometry.scrolled(0, 1).endRow());
        assertEquals(
                3, geometry(Sample.of(3, 20).withHeadings(2), 300, 46 + 108).endRow(), "unless it is the last");
    }

    @Test
    void theLastRowEndsInALineOfItsOwnOnlyWhereNoOtherIsNear() {
        Geometry whole = geometry(Sample.of(100, 20), 300, 46 + 72);
        Geometry near = geometry(Sample.of(100, 20), 300, 46 + 72 + 11);
        Geometry clear = geometry(Sample.of(100, 20), 300, 46 + 72 + 12);

        assertEquals(Optional.empty(), whole.lastLine(true));
        assertEquals(Optional.of(46.0 + 72), whole.lastLine(false), "what is below begins without one");
        assertEquals(Optional.empty(), near.lastLine(true));
        assertEquals(11, near.tail(true), "the lines between columns end at the other one");
        assertEquals(0, near.tail(false));
        assertEquals(Optional.of(46.0 + 72), clear.lastLine(true));
        assertEquals(0, clear.tail(true));
        assertEquals(
                Optional.of(46.0 + 72), geometry(Sample.of(2, 20), 300, 400).lastLine(true));
        assertEquals(Optional.empty(), geometry(Sample.of(0, 20), 300, 400).lastLine(false));
        assertEquals(Optional.empty(), near.scrolled(0, 50).lastLine(true), "a row that goes on has no end");
    }

    @Test
    void noFurtherThanThereIsCanBeScrolled() {
        Geometry geometry = geometry(Sample.of(10, 5), 300, 146).scrolled(10_000, 10_000);

        assertEquals(200, geometry.scrollX());
        assertEquals(260, geometry.scrollY());
        assertEquals(0, geometry.scrolled(-1, -1).scrollX());
        assertEquals(0, geometry(Sample.of(1, 1), 300, 300).scrolled(5, 5).scrollY(), "all is in sight");
    }

    @Test
    void frozenColumnsStayWhereTheyAre() {
        Geometry geometry = geometry(Sample.of(10, 10), 400, 300).scrolled(120, 0);

        assertEquals(Optional.of(new GridPosition(0, 0)), geometry.at(99, 50));
        assertEquals(Optional.of(new GridPosition(0, 2)), geometry.at(100, 50), "column 1 is behind the frozen one");
        assertEquals(Optional.of(new GridPosition(GridPosition.HEADER, 2)), geometry.at(100, 45));
        assertEquals(180, geometry.place(0, geometry.span(0, 3)).getMinX());
        assertEquals(100, geometry.inSight(0, geometry.span(0, 2)).orElseThrow().getMinX());
        assertEquals(Optional.empty(), geometry.inSight(0, geometry.span(0, 1)));
    }

    @Test
    void whereTheyWouldTakeAllRoomNoColumnIsFrozen() {
        Sample sample = Sample.of(10, 10).withFrozen(3);

        assertEquals(3, geometry(sample, 348, 300).frozen());
        assertEquals(0, geometry(sample, 347, 300).frozen());
    }

    @Test
    void outsideOfRowsAndColumnsIsNothing() {
        Geometry geometry = geometry(Sample.of(2, 2), 400, 300);

        assertEquals(Optional.empty(), geometry.at(200, 50));
        assertEquals(Optional.empty(), geometry.at(10, 46 + 72));
        assertEquals(Optional.empty(), geometry.at(10, -1));
    }

    @Test
    void aCellThatSpansHidesThoseAtItsRightAndDoesNotScroll() {
        Geometry geometry = geometry(Sample.of(10, 10).withSpans(2).withHeadings(3), 400, 300)
                .scrolled(300, 0);
        double spanning = 46 + 2 * 36 + 5;

        assertEquals(Optional.of(new GridPosition(2, 1)), geometry.at(399, spanning));
        assertEquals(Optional.of(new GridPosition(2, 0)), geometry.at(99, spanning));
        assertEquals(Optional.of(new GridPosition(3, 0)), geometry.at(399, spanning + 36));
        assertEquals(300, geometry.place(2, geometry.span(2, 7)).getWidth());
        assertEquals(100, geometry.place(2, geometry.span(2, 7)).getMinX());
    }

    @Test
    void aCellThatSpansToTheLastColumnIsThereBesideItToo() {
        Geometry geometry = geometry(Sample.of(10, 2).withHeadings(3), 400, 300);

        assertEquals(Optional.of(new GridPosition(3, 0)), geometry.at(390, 46 + 3 * 36 + 5));
        assertEquals(Optional.empty(), geometry.at(390, 46 + 5));
    }

    @Test
    void movableColumnsPassOnlySuch() {
        Sample sample = Sample.of(1, 5).withFrozen(2);

        assertTrue(ColumnOrder.allows(sample, 4, 2));
        assertFalse(ColumnOrder.allows(sample, 4, 1), "frozen");
        assertFalse(ColumnOrder.allows(sample, 1, 3), "frozen");
        assertFalse(ColumnOrder.allows(sample, 3, 3), "stays");
        assertFalse(ColumnOrder.allows(sample, 3, 5), "there is none");
        assertEquals(3, ColumnOrder.target(2, 4), "the border before column 4, when column 2 has gone from its left");
        assertEquals(2, ColumnOrder.target(4, 2));
    }

    @Test
    void theThumbShowsWhatPartIsInSight() {
        Thumb thumb = new Thumb(200, 100, 400, 150);

        assertEquals(50, thumb.length());
        assertEquals(75, thumb.start());
        assertEquals(150, thumb.scrollAt(75));
        assertEquals(300, thumb.scrollAt(1_000));
        assertEquals(24, new Thumb(200, 100, 1_000_000, 0).length(), "never too short to be caught");
        assertFalse(new Thumb(200, 100, 100, 0).needed());
    }

    static Geometry geometry(GridModel model, double width, double height) {
        return new Geometry(model, ColumnLayout.of(model, Map.of()), RowLayout.of(model), width, height, 0, 0);
    }

    /// Three rows of 10, 20 and 30 pixels.
    /// Rows are 10, 20, 30 … high; the fourth has 12 more than ten lines.
    private static final class Uneven implements GridModel {
        private static final int LINES = 10;
        private static final int AROUND = 12;

        private final Sample sample = Sample.of(3, 1);
        private final int rows;
        private final int line;

        Uneven(int rows, int line) {
            this.rows = rows;
            this.line = line;
        }

        @Override
        public int rowCount() {
            return rows;
        }

        @Override
        public int columnCount() {
            return 1;
        }

        @Override
        public Object rowKey(int row) {
            return row;
        }

        @Override
        public GridRow row(int row) {
            return row == 3
                    ? new GridRow(LINES * line + AROUND, GridRow.RowKind.BODY, false, 0, line)
                    : new GridRow(10 * (row + 1), GridRow.RowKind.BODY, false, 0);
        }

        @Override
        public String spoken(int row) {
            return "";
        }

        @Override
        public double uniformRowHeight() {
            return 0;
        }

        @Override
        public GridColumn column(int column) {
            return sample.column(column);
        }

        @Override
        public GridCell cell(int row, int column) {
            return GridCell.EMPTY;
        }

        @Override
        public int frozenColumns() {
            return 0;
        }

        @Override
        public double headerHeight() {
            return 0;
        }
    }
}
