package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnGridTest {
    @Test
    void threeChartsStandSideBySideWhereThereIsRoomElseTwoElseOne() {
        assertEquals(3, ColumnGrid.count(960));
        assertEquals(2, ColumnGrid.count(959));
        assertEquals(2, ColumnGrid.count(720));
        assertEquals(1, ColumnGrid.count(719));
    }

    @ParameterizedTest
    @ValueSource(doubles = {480, 736, 1016, 1017.5, 1336, 2400})
    void columnsAreAlikeApartAndInside(double width) {
        int count = ColumnGrid.count(width);
        ColumnGrid grid = new ColumnGrid(width, count);
        for (int column = 0; column < count; column++) {
            assertEquals(grid.width(0), grid.width(column), 1);
            assertTrue(grid.left(column) >= grid.names());
            assertTrue(column == 0 || grid.left(column) > grid.left(column - 1) + grid.width(column - 1));
        }
        assertTrue(grid.left(count - 1) + grid.width(count - 1) <= width);
    }
}
