package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.Tone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is on the screen is made once; what left it long ago takes no memory.
class RecentCellsTest {
    private static final int MOST = 1_000;

    private final List<Integer> made = new ArrayList<>();
    private final RecentCells<Integer> cells = new RecentCells<>(this::make);

    @Test
    void aCellIsMadeWhenItIsFirstAskedForAndOnce() {
        GridCell first = cells.get(7);
        assertEquals("7", Shows.words(first));
        assertSame(first, cells.get(7));
        assertEquals(List.of(7), made);
    }

    @Test
    void whatWasNotAskedForLatelyIsForgotten() {
        for (int key = 0; key <= MOST; key++) {
            cells.get(key);
        }
        made.clear();
        cells.get(MOST);
        assertEquals(List.of(), made, "the last one is there");
        cells.get(0);
        assertEquals(List.of(0), made, "the first one was the oldest");
    }

    @Test
    void whatIsStillAskedForStaysHoweverOldItIs() {
        GridCell visible = cells.get(0);
        for (int key = 1; key < 3 * MOST; key++) {
            cells.get(key);
            assertSame(visible, cells.get(0));
        }
        assertEquals(3 * MOST, made.size());
    }

    private GridCell make(int key) {
        made.add(key);
        return new CellRuns()
                .text(Integer.toString(key), FontRole.BODY, Tone.TEXT)
                .cell("", "");
    }
}
