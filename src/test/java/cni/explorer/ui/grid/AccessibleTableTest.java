package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/// The whole table as a screen reader goes through it: 19 rows and 22 columns, and the last of 100,000 rows.
class AccessibleTableTest extends GridTest {
    private static final int ROWS = 19;
    private static final int COLUMNS = 22;

    @Override
    GridModel model() {
        return Sample.of(ROWS, COLUMNS);
    }

    @Test
    void everyCellKnowsItsRowItsColumnAndItsSentenceVisibleOrNot() {
        interact(() -> assertRows(0, ROWS));
    }

    @Test
    void everyCellCanHaveTheKeyboardAndIsThenTheOneThatIsSelected() {
        interact(() -> {
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    cell(row, column).executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
                    assertEquals(at(row, column), focus());
                    Node focused = (Node) ask(AccessibleAttribute.FOCUS_ITEM);
                    assertSame(cell(row, column), focused);
                    assertEquals(true, focused.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
                    assertTrue(grid().bounds(at(row, column)).isPresent(), "it is scrolled into sight");
                }
            }
            assertEquals(false, cell(0, 0).queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        });
    }

    @Test
    void everyColumnHasItsHeader() {
        interact(() -> {
            for (int column = 0; column < COLUMNS; column++) {
                Node header = (Node) ask(AccessibleAttribute.COLUMN_AT_INDEX, column);
                assertEquals(AccessibleRole.TABLE_COLUMN, header.getAccessibleRole());
                assertEquals("column " + column, header.queryAccessibleAttribute(AccessibleAttribute.TEXT));
                assertEquals(column, header.queryAccessibleAttribute(AccessibleAttribute.INDEX));
            }
        });
    }

    @Test
    void theLastOfManyRowsIsToldLikeTheFirst() {
        show(Sample.of(100_000, COLUMNS));
        int children = grid().getChildrenUnmodifiable().size();
        interact(() -> {
            assertEquals(100_000, ask(AccessibleAttribute.ROW_COUNT));
            assertRows(99_999, 100_000);
            Node row = (Node) ask(AccessibleAttribute.ROW_AT_INDEX, 99_999);
            assertEquals("row 99999", row.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            cell(99_999, 21).executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
            assertEquals(at(99_999, 21), focus());
            grid().layout();
            assertEquals(children, grid().getChildrenUnmodifiable().size(), "what was made for it is thrown away");
        });
    }

    @Test
    void ofWhatIsNotThereNothingIsTold() {
        interact(() -> {
            FrozenGrid grid = grid();
            assertNull(grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, ROWS, 0));
            assertNull(grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, 0, COLUMNS));
            assertNull(grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, 0, -1));
            assertNull(grid.queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN));
            assertNull(grid.queryAccessibleAttribute(AccessibleAttribute.ROW_AT_INDEX, ROWS));
            assertNull(grid.queryAccessibleAttribute(AccessibleAttribute.COLUMN_AT_INDEX, COLUMNS));
        });
        show(Sample.of(0, 3));
        interact(() -> {
            assertEquals(0, ask(AccessibleAttribute.ROW_COUNT));
            assertNull(grid().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
            assertEquals(List.of(), ask(AccessibleAttribute.SELECTED_ITEMS));
            assertNotNull(ask(AccessibleAttribute.HEADER));
        });
    }

    @Test
    void aCellThatSpansIsOneCellForAllItsColumns() {
        show(Sample.of(5, 6).withSpans(2));
        interact(() -> {
            Node reasons = cell(2, 4);
            assertSame(reasons, cell(2, 1));
            assertEquals(1, reasons.queryAccessibleAttribute(AccessibleAttribute.COLUMN_INDEX));
            assertEquals("reasons of 2", reasons.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        });
    }

    private void assertRows(int from, int to) {
        for (int row = from; row < to; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                Node cell = cell(row, column);
                assertEquals(AccessibleRole.TABLE_CELL, cell.getAccessibleRole());
                assertEquals(row, cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX));
                assertEquals(column, cell.queryAccessibleAttribute(AccessibleAttribute.COLUMN_INDEX));
                assertEquals(row + "/" + column, cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            }
        }
    }

    private Node cell(int row, int column) {
        return (Node) ask(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, column);
    }

    private Object ask(AccessibleAttribute attribute, Object... parameters) {
        return Objects.requireNonNull(grid().queryAccessibleAttribute(attribute, parameters));
    }
}
