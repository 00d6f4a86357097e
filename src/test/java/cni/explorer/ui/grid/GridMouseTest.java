package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

/// Clicks, hovering, dragging and the wheel. Columns are 100 wide, rows 36 high, the header 46.
class GridMouseTest extends GridTest {
    private static final double ROW = 36;
    private static final double FIRST = Sample.HEADER + ROW / 2;

    @Test
    void aClickOpensTheCellAndTakesTheKeyboardThere() {
        clicked(250, FIRST + ROW);

        assertEquals(at(1, 2), focus());
        assertEquals(at(1, 2), opened.getFirst().position());
        assertEquals(Optional.empty(), opened.getFirst().action());
        assertEquals(grid().bounds(at(1, 2)).orElseThrow(), opened.getFirst().place());
    }

    @Test
    void aClickOnWhatDoesSomethingIsThat() {
        clicked(16, FIRST, 1, true);
        clicked(320, FIRST);

        assertEquals(Optional.of("tick 0"), opened.get(0).action());
        assertTrue(opened.get(0).extend());
        assertEquals(16, opened.get(0).place().getWidth(), "the box");
        assertEquals(Optional.of("open 0/3"), opened.get(1).action());
        assertEquals(308, opened.get(1).place().getMinX());
    }

    @Test
    void aPressALittleBesideWhatDoesSomethingMeansIt() {
        clicked(5, FIRST);
        clicked(3, FIRST);

        assertEquals(Optional.of("tick 0"), opened.get(0).action(), "three pixels beside the box");
        assertEquals(Optional.empty(), opened.get(1).action(), "five pixels beside it");
        assertTrue(opened.get(1).byMouse());
    }

    @Test
    void aClickInTheHeaderIsItsColumn() {
        clicked(250, 20);

        assertEquals(at(GridPosition.HEADER, 2), opened.getFirst().position());
    }

    @Test
    void theRightButtonAsksForTheMenuOfTheCell() {
        interact(() -> Event.fireEvent(
                grid(),
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        250,
                        FIRST,
                        250,
                        FIRST,
                        false,
                        new PickResult(grid(), 250, FIRST))));

        assertEquals(at(0, 2), menus.getFirst().position());
    }

    @Test
    void theRowUnderTheMouseIsMarkedAlsoAfterScrolling() {
        moveMouse(250, FIRST + ROW);
        assertEquals(Sample.HEADER + ROW, hover().getY());
        assertTrue(hover().isVisible());
        wheel(0, -10, false);
        assertEquals(Sample.HEADER + ROW - 10, hover().getY());
        moveMouse(250, 10);
        assertTrue(!hover().isVisible(), "the header is no row");
    }

    @Test
    void theCursorTellsWhatAPressDoes() {
        moveMouse(320, FIRST);
        assertEquals(Cursor.HAND, grid().getCursor());
        moveMouse(250, FIRST);
        assertEquals(Cursor.DEFAULT, grid().getCursor());
        moveMouse(298, 10);
        assertEquals(Cursor.H_RESIZE, grid().getCursor());
        moveMouse(302, 10);
        assertEquals(Cursor.H_RESIZE, grid().getCursor());
        moveMouse(306, 10);
        assertEquals(Cursor.DEFAULT, grid().getCursor());
    }

    @Test
    void theWheelScrollsAndWithShiftSideways() {
        wheel(0, -40, false);
        assertEquals(40, grid().scrollYProperty().get());
        wheel(0, -30, true);
        assertEquals(30, grid().scrollXProperty().get());
        wheel(-25, 0, false);
        assertEquals(55, grid().scrollXProperty().get());
        wheel(0, 1_000, false);
        assertEquals(0, grid().scrollYProperty().get());
    }

    @Test
    void anEdgeThatIsDraggedResizesItsColumnAndIsToldOnce() {
        dragged(299, 10, 349, 12);

        assertEquals(List.of("2 150.0"), resized);
        assertEquals(150, grid().bounds(at(0, 2)).orElseThrow().getWidth());
        assertEquals(List.of(), opened);
        dragged(349, 10, 100, 10);
        assertEquals("2 40.0", resized.getLast(), "not less than it may");
    }

    @Test
    void twoClicksOnAnEdgeFitTheColumn() {
        clicked(299, 10, 2, false);

        assertEquals("2 140.0", resized.getLast());
        assertEquals(List.of(), opened);
    }

    @Test
    void aHeaderThatIsDraggedMovesItsColumn() {
        dragged(150, 10, 380, 10);
        dragged(450, 10, 210, 10);
        assertEquals(List.of("1 to 3", "4 to 2"), moved);
        assertEquals(List.of(), opened, "that was no click");
    }

    @Test
    void aColumnDoesNotGoBeforeFrozenOnes() {
        dragged(350, 10, 20, 10);
        dragged(50, 10, 350, 10);
        dragged(350, 10, 352, 10);

        assertEquals(List.of(), moved);
    }

    @Test
    void theThumbScrollsAndTheWayBesideItTurnsPages() {
        dragged(594, 60, 594, 400);
        assertEquals(
                30 * ROW - (HEIGHT - Sample.HEADER), grid().scrollYProperty().get(), 0.001);
        clicked(594, 60);
        assertEquals(
                30 * ROW - 2 * (HEIGHT - Sample.HEADER),
                grid().scrollYProperty().get(),
                0.001);
        assertEquals(List.of(), opened);
        assertEquals(at(0, 0), focus(), "the keyboard stays");
    }

    @Test
    void whatIsOnTopStaysThereInAnotherModel() {
        Sample all = (Sample) model();
        interact(() -> grid().scrollTo(0, 5 * ROW + 7));
        show(all.without(1, 3, 20));
        assertEquals(3 * ROW + 7, grid().scrollYProperty().get());
        interact(() -> grid().scrollTo(0, 0));
        show(all);
        assertEquals(0, grid().scrollYProperty().get());
    }

    private Rectangle hover() {
        return grid().painter().hover();
    }

    private void wheel(double x, double y, boolean shift) {
        interact(() -> {
            Event.fireEvent(
                    grid(),
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            250,
                            100,
                            250,
                            100,
                            shift,
                            false,
                            false,
                            false,
                            false,
                            false,
                            x,
                            y,
                            x,
                            y,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
            grid().layout();
        });
    }
}
