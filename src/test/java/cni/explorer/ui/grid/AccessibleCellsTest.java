package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What screen readers ask a table. There is no bridge to them on Linux, so it is asked here as they do.
class AccessibleCellsTest extends GridTest {

    @Test
    void aGridIsATableWithItsCells() {
        interact(() -> {
            assertEquals(AccessibleRole.TABLE_VIEW, grid().getAccessibleRole());
            assertEquals(30, ask(AccessibleAttribute.ROW_COUNT));
            assertEquals(10, ask(AccessibleAttribute.COLUMN_COUNT));
            assertEquals(false, ask(AccessibleAttribute.MULTIPLE_SELECTION));
            Node cell = cell(2, 3);
            assertEquals(AccessibleRole.TABLE_CELL, cell.getAccessibleRole());
            assertEquals("2/3", cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            assertEquals(2, cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX));
            assertEquals(3, cell.queryAccessibleAttribute(AccessibleAttribute.COLUMN_INDEX));
            assertEquals(false, cell.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
            assertSame(grid().getScene(), cell.getScene());
            assertEquals(grid().bounds(at(2, 3)).orElseThrow(), cell.getBoundsInParent());
        });
    }

    @Test
    void rowsColumnsAndTheHeaderAreTold() {
        interact(() -> {
            Node row = (Node) ask(AccessibleAttribute.ROW_AT_INDEX, 4);
            assertEquals(AccessibleRole.TABLE_ROW, row.getAccessibleRole());
            assertEquals(4, row.queryAccessibleAttribute(AccessibleAttribute.INDEX));
            assertEquals("row 4", row.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            Node column = (Node) ask(AccessibleAttribute.COLUMN_AT_INDEX, 5);
            assertEquals(AccessibleRole.TABLE_COLUMN, column.getAccessibleRole());
            assertEquals("column 5", column.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            assertEquals(5, column.queryAccessibleAttribute(AccessibleAttribute.INDEX));
            assertInstanceOf(Node.class, ask(AccessibleAttribute.HEADER));
        });
    }

    @Test
    void theCellWithTheKeyboardIsSelectedAndFocused() {
        push(KeyCode.DOWN);
        push(KeyCode.RIGHT);
        interact(() -> {
            Node cell = cell(1, 1);
            assertSame(cell, ask(AccessibleAttribute.FOCUS_ITEM));
            assertEquals(List.of(cell), ask(AccessibleAttribute.SELECTED_ITEMS));
            assertEquals(true, cell.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        });
    }

    @Test
    void askedForTheSameTwiceItIsTheSameUntilTheNextChange() {
        interact(() -> {
            int before = grid().getChildrenUnmodifiable().size();
            Node cell = cell(1, 1);
            assertSame(cell, cell(1, 1));
            assertEquals(before + 1, grid().getChildrenUnmodifiable().size());
            grid().scrollTo(10, 10);
            assertEquals(before, grid().getChildrenUnmodifiable().size());
            assertNotSame(cell, cell(1, 1));
        });
    }

    @Test
    void itScrollsToWhatIsToBeShownAndGoesToWhatIsToBeSelected() {
        interact(() -> {
            Node cell = cell(29, 9);
            assertFalse(grid().bounds(at(29, 9)).isPresent());
            grid().executeAccessibleAction(AccessibleAction.SHOW_ITEM, cell);
            assertEquals(HEIGHT, grid().bounds(at(29, 9)).orElseThrow().getMaxY());
            assertEquals(at(0, 0), focus());
            grid().executeAccessibleAction(
                            AccessibleAction.SET_SELECTED_ITEMS, FXCollections.observableArrayList(cell(3, 3)));
            assertEquals(at(3, 3), focus());
        });
    }

    private Node cell(int row, int column) {
        return (Node) ask(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, column);
    }

    private Object ask(AccessibleAttribute attribute, Object... parameters) {
        return java.util.Objects.requireNonNull(grid().queryAccessibleAttribute(attribute, parameters));
    }
}
