package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is visible, and how that changes. Rows are 36 high, columns 100 wide, the header 46, one column is frozen.
class ViewportTest {
    private int drawn;
    private final Viewport viewport = new Viewport(Sample.of(100, 20), () -> drawn++);

    ViewportTest() {
        viewport.resize(500, 46 + 180);
    }

    @Test
    void aPlaceInSightIsShownByDoingNothing() {
        viewport.reveal(new GridPosition(3, 2));
        assertEquals(0, drawn);
        assertEquals(0, viewport.geometry().scrollY());
    }

    @Test
    void aPlaceBelowComesToTheLowerEdgeAndOneAboveToTheUpperEdge() {
        viewport.reveal(new GridPosition(10, 1));
        assertEquals(11 * 36 - 180, viewport.scrollYProperty().get());
        viewport.reveal(new GridPosition(9, 1));
        assertEquals(11 * 36 - 180, viewport.scrollYProperty().get(), "it is in sight");
        viewport.reveal(new GridPosition(2, 1));
        assertEquals(2 * 36, viewport.scrollYProperty().get());
        assertEquals(2, drawn);
    }

    @Test
    void aPlaceBehindTheFrozenColumnsComesOutBesideThem() {
        viewport.reveal(new GridPosition(0, 10));
        assertEquals(11 * 100 - 500, viewport.scrollXProperty().get());
        viewport.reveal(new GridPosition(0, 3));
        assertEquals(200, viewport.scrollXProperty().get(), "column 3 begins at 300, the frozen one takes 100");
        viewport.reveal(new GridPosition(0, 0));
        assertEquals(200, viewport.scrollXProperty().get(), "a frozen cell is always in sight");
    }

    @Test
    void ofAColumnThatIsWiderThanTheRoomTheBeginningIsShown() {
        viewport.widen(5, 900);
        viewport.reveal(new GridPosition(0, 5));
        assertEquals(400, viewport.scrollXProperty().get());
    }

    @Test
    void aHeaderIsShownWithoutScrollingTheRows() {
        viewport.scrollTo(0, 1_000);
        viewport.reveal(new GridPosition(GridPosition.HEADER, 10));
        assertEquals(1_000, viewport.scrollYProperty().get());
    }

    @Test
    void scrollingTellsWhetherAnythingMoved() {
        assertFalse(viewport.scrollBy(-10, -10));
        assertTrue(viewport.scrollBy(0, 10));
        assertTrue(viewport.scrollTo(1_000_000, 1_000_000));
        assertFalse(viewport.scrollBy(10, 10), "there is no more");
        assertEquals(2, drawn);
    }

    @Test
    void aChosenWidthHoldsUntilTheNextModel() {
        viewport.widen(3, 250);
        assertEquals(Optional.of(250.0), viewport.chosen(3));
        assertEquals(250, viewport.geometry().columns().width(3));
        viewport.show(Sample.of(100, 20));
        assertEquals(Optional.empty(), viewport.chosen(3));
        assertEquals(100, viewport.geometry().columns().width(3));
    }

    @Test
    void whatIsHalfScrolledOutStaysSoInTheNextModel() {
        Sample all = Sample.of(100, 20);
        viewport.scrollTo(250, 10 * 36 + 20);
        viewport.show(all.without(0, 1, 2));
        assertEquals(7 * 36 + 20, viewport.scrollYProperty().get());
        assertEquals(250, viewport.scrollXProperty().get());
    }

    @Test
    void aShorterModelIsNeverScrolledPastItsEnd() {
        viewport.scrollTo(1_500, 3_000);
        viewport.show(Sample.of(6, 6));
        assertEquals(6 * 36 - 180, viewport.scrollYProperty().get());
        assertEquals(6 * 100 - 500, viewport.scrollXProperty().get());
        viewport.show(Sample.of(0, 6));
        assertEquals(0, viewport.scrollYProperty().get());
    }

    @Test
    void anotherSizeIsTakenWithoutTellingAnybodyForTheGridIsBeingDrawn() {
        viewport.scrollTo(0, 3_420);
        drawn = 0;
        viewport.resize(500, 46 + 360);
        assertEquals(0, drawn);
        assertEquals(3_600 - 360, viewport.scrollYProperty().get());
    }
}
