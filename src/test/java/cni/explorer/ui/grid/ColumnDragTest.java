package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A column that is drawn wider or dragged elsewhere. Columns are 100 wide, the header 46 high, the first is frozen.
class ColumnDragTest {
    private final List<String> told = new ArrayList<>();
    private final Viewport viewport = new Viewport(Sample.of(10, 8), () -> {});
    private final GridHandlers handlers = new GridHandlers();
    private final ColumnDrag drag = new ColumnDrag(viewport, handlers);

    ColumnDragTest() {
        viewport.resize(500, 300);
        handlers.resize = (column, width) -> told.add(column + " is " + width);
        handlers.move = (column, index) -> told.add(column + " to " + index);
    }

    @Test
    void anEdgeIsFoundAFewPixelsAroundItInTheHeaderOnly() {
        assertEquals(Optional.of(1), drag.edge(198, 10));
        assertEquals(Optional.of(1), drag.edge(202, 10));
        assertEquals(Optional.empty(), drag.edge(204, 10));
        assertEquals(Optional.empty(), drag.edge(200, 47), "below the header");
    }

    @Test
    void whenScrolledTheEdgesAreWhereTheColumnsAre() {
        viewport.scrollTo(130, 0);
        assertEquals(Optional.of(2), drag.edge(170, 10));
        assertEquals(Optional.of(0), drag.edge(100, 10), "the frozen column stays");
    }

    @Test
    void anEdgeFollowsTheMouseAndIsToldOnceWhenItIsLetGo() {
        drag.press(200, 10);
        assertTrue(drag.active());
        drag.drag(230);
        drag.drag(260);
        assertEquals(160, viewport.geometry().columns().width(1));
        assertEquals(List.of(), told);
        drag.release();
        assertEquals(List.of("1 is 160.0"), told);
        assertFalse(drag.active());
    }

    @Test
    void anEdgeThatIsPressedAndNotMovedChangesNothing() {
        drag.press(200, 10);
        drag.release();
        assertEquals(List.of(), told);
    }

    @Test
    void aPressOnAHeaderIsNoMoveUntilTheMouseHasGoneAWay() {
        drag.press(250, 10);
        drag.drag(253);
        assertFalse(drag.active(), "a hand that trembles clicks");
        drag.drag(320);
        assertTrue(drag.active());
    }

    @Test
    void aLineShowsWhereTheColumnWouldStand() {
        drag.press(250, 10);
        drag.drag(340);
        assertEquals(Optional.empty(), drag.dropX(), "before the middle of the next one it stays where it is");
        drag.drag(360);
        assertEquals(Optional.of(400.0), drag.dropX());
        drag.drag(20);
        assertEquals(Optional.empty(), drag.dropX(), "not before the frozen one");
        drag.drag(120);
        assertEquals(Optional.of(100.0), drag.dropX());
        drag.release();
        assertEquals(List.of("2 to 1"), told);
        assertEquals(Optional.empty(), drag.dropX());
    }

    @Test
    void behindTheLastColumnItBecomesTheLast() {
        viewport.scrollTo(1_000, 0);
        drag.press(250, 10);
        drag.drag(499);
        drag.release();
        assertEquals(List.of("5 to 7"), told);
    }

    @Test
    void anotherModelEndsAMoveButNotAnEdge() {
        drag.press(250, 10);
        drag.drag(460);
        drag.forget();
        drag.release();
        assertEquals(List.of(), told);
        drag.press(200, 10);
        drag.forget();
        drag.drag(230);
        drag.release();
        assertEquals(List.of("1 is 130.0"), told);
    }

    @Test
    void aDoubleClickMakesAColumnAsWideAsItNeeds() {
        drag.fit(3);
        assertEquals(140, viewport.geometry().columns().width(3));
        assertEquals(List.of("3 is 140.0"), told);
    }
}
