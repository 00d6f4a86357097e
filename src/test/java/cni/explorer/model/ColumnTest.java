package cni.explorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnTest {
    private static final Cell YES = cell("Yes", Verdict.YES);
    private static final Cell NO = cell("No", Verdict.NO);

    @Test
    void equalCellsAreKeptOnce() {
        Column column = Column.of(List.of(YES, NO, cell("Yes", Verdict.YES)));
        assertEquals(List.of(YES, NO), column.distinct());
        assertSame(YES, column.cell(2));
        assertEquals(0, column.code(2));
    }

    @Test
    void providersWithoutACellAreUnknown() {
        Column.Builder builder = new Column.Builder();
        builder.put(20, NO);
        builder.reach(30);
        assertTrue(builder.has(20));
        assertFalse(builder.has(19));
        assertFalse(builder.has(29));
        Column column = builder.build();
        assertEquals(30, column.size());
        assertSame(NO, column.cell(20));
        assertEquals(Cell.UNKNOWN, column.cell(0));
        assertEquals(Cell.UNKNOWN, column.cell(29));
        assertEquals(2, column.distinct().size());
    }

    @Test
    void aProviderThatNobodySpokeOfHasNoCell() {
        Column.Builder builder = new Column.Builder();
        builder.put(7, NO);
        assertTrue(builder.has(7));
        assertFalse(builder.has(8));
    }

    @Test
    void aCellCanBePutByItsCode() {
        Column.Builder builder = new Column.Builder();
        int no = builder.code(NO);
        builder.put(1, no);
        builder.put(0, YES);
        Column column = builder.build();
        assertEquals(List.of(YES, NO), List.of(column.cell(0), column.cell(1)));
    }

    @Test
    void cellsCanRepeatThoseOfEarlierProviders() {
        Column.Builder builder = new Column.Builder();
        builder.put(0, YES);
        builder.put(300, NO);
        builder.reach(1000);
        SparseInts earlier = new SparseInts();
        earlier.put(2, 1);
        earlier.put(301, 301);
        earlier.put(999, 301);
        // The one that it repeats was never put.
        earlier.put(7, 6);
        builder.repeat(earlier);
        assertTrue(builder.has(0));
        assertFalse(builder.has(7));
        Column column = builder.build();
        assertEquals(3, column.distinct().size());
        assertSame(YES, column.cell(0));
        assertSame(YES, column.cell(2));
        assertSame(NO, column.cell(300));
        assertSame(NO, column.cell(301));
        assertSame(NO, column.cell(999));
        assertEquals(Cell.UNKNOWN, column.cell(1));
        assertEquals(Cell.UNKNOWN, column.cell(7));
        assertEquals(1000, column.size());
    }

    @Test
    void theRowsOfACellCanBeFound() {
        Column column = Column.of(List.of(YES, NO, YES));
        assertEquals("{0, 2}", column.where(cell -> cell.equals(YES)).toString());
    }

    private static Cell cell(String value, Verdict verdict) {
        return new Cell(value, Optional.of(verdict), List.of(), List.of(), Evidence.OF_DATASET);
    }
}
