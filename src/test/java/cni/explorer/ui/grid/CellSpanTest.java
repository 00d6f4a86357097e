package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// In which part of the grid a cell is drawn. Columns are 100 wide; the first is frozen.
class CellSpanTest {

    @Test
    void aFrozenCellStaysAndTheOthersScroll() {
        Geometry geometry = geometry(Sample.of(5, 10), 400).scrolled(150, 0);
        assertEquals(CellSpan.Part.FROZEN, geometry.span(0, 0).part());
        assertTrue(geometry.span(0, 0).fixed());
        assertEquals(CellSpan.Part.SCROLLING, geometry.span(0, 4).part());
        assertFalse(geometry.span(0, 4).fixed());
        assertEquals(400, geometry.span(0, 4).left(), "as if nothing were scrolled");
        assertEquals(100, geometry.span(0, 4).width());
    }

    @Test
    void aHeadingTakesTheWidthOfTheGridHoweverManyColumnsThereAre() {
        Geometry many = geometry(Sample.of(5, 10).withHeadings(1), 400);
        CellSpan heading = many.span(1, 7);
        assertEquals(CellSpan.Part.ACROSS, heading.part());
        assertEquals(0, heading.column());
        assertEquals(10, heading.end());
        assertEquals(400, heading.width());
        assertEquals(
                400, geometry(Sample.of(5, 2).withHeadings(1), 400).span(1, 1).width());
    }

    @Test
    void reasonsBesideAFrozenNameTakeTheRestOfTheWidth() {
        Geometry geometry = geometry(Sample.of(5, 10).withSpans(2), 400).scrolled(300, 0);
        assertEquals(CellSpan.Part.FROZEN, geometry.span(2, 0).part());
        CellSpan reasons = geometry.span(2, 5);
        assertEquals(CellSpan.Part.ACROSS, reasons.part());
        assertEquals(1, reasons.column());
        assertEquals(100, reasons.left());
        assertEquals(300, reasons.width());
    }

    @Test
    void whereNoColumnIsFrozenForLackOfRoomCellsScroll() {
        Geometry narrow = geometry(Sample.of(5, 10), 140);
        assertEquals(0, narrow.frozen());
        assertEquals(CellSpan.Part.SCROLLING, narrow.span(0, 0).part());
    }

    private static Geometry geometry(GridModel model, double width) {
        return new Geometry(model, ColumnLayout.of(model, Map.of()), RowLayout.of(model), width, 300, 0, 0);
    }
}
