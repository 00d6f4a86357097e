package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// The keyboard goes about as in a spreadsheet. 30 rows, 10 columns, row 3 is a heading, row 5 spans.
class GridKeyboardTest extends GridTest {

    @Override
    GridModel model() {
        Sample sample = Sample.of(30, 10).withHeadings(3);
        return new Sample(
                sample.rows(),
                sample.columns(),
                sample.widths(),
                1,
                36,
                sample.headings(),
                java.util.Set.of(5),
                sample.texts(),
                sample.cells());
    }

    @Test
    void arrowsGoToTheNextCell() {
        assertEquals(at(0, 0), focus(), "at first");
        push(KeyCode.RIGHT);
        push(KeyCode.DOWN);
        assertEquals(at(1, 1), focus());
        push(KeyCode.LEFT);
        push(KeyCode.LEFT);
        assertEquals(at(1, 0), focus(), "there is nothing further to the left");
        push(KeyCode.UP);
        assertEquals(at(0, 0), focus());
    }

    @Test
    void headingsArePassedOverAndCellsThatSpanAreOne() {
        at(2, 4, KeyCode.DOWN);
        assertEquals(at(4, 4), focus(), "row 3 is a heading");
        push(KeyCode.DOWN);
        assertEquals(at(5, 1), focus(), "the cell that spans begins in column 1");
        push(KeyCode.RIGHT);
        assertEquals(at(5, 1), focus(), "it reaches to the last column");
        push(KeyCode.DOWN);
        assertEquals(at(6, 4), focus(), "back in the column it came from");
    }

    @Test
    void homeAndEndGoThroughTheRowWithControlThroughAll() {
        at(7, 4, KeyCode.END);
        assertEquals(at(7, 9), focus());
        push(KeyCode.HOME);
        assertEquals(at(7, 0), focus());
        push(KeyCode.END, false, true, false);
        assertEquals(at(29, 9), focus());
        assertTrue(grid().bounds(at(29, 9)).isPresent(), "it is scrolled into sight");
        push(KeyCode.HOME, false, true, false);
        assertEquals(at(0, 0), focus());
        assertTrue(grid().bounds(at(0, 0)).isPresent());
    }

    @Test
    void pagesAreWhatIsInSight() {
        at(0, 1, KeyCode.PAGE_DOWN);
        assertEquals(at(9, 1), focus(), "354 pixels are nine rows and a part of the tenth");
        push(KeyCode.PAGE_DOWN);
        push(KeyCode.PAGE_DOWN);
        push(KeyCode.PAGE_DOWN);
        assertEquals(at(29, 1), focus());
        push(KeyCode.PAGE_UP);
        assertEquals(at(19, 1), focus());
    }

    @Test
    void aboveTheFirstRowIsTheHeader() {
        at(0, 2, KeyCode.UP);
        assertEquals(at(GridPosition.HEADER, 2), focus());
        push(KeyCode.RIGHT);
        push(KeyCode.ENTER);
        assertEquals(at(GridPosition.HEADER, 3), opened.getFirst().position());
        push(KeyCode.UP);
        assertEquals(at(GridPosition.HEADER, 3), focus(), "there is nothing above");
        push(KeyCode.DOWN);
        assertEquals(at(0, 3), focus());
    }

    @Test
    void enterAndSpaceOpenAndShiftExtends() {
        at(1, 2, KeyCode.ENTER);
        push(KeyCode.SPACE, true, false, false);

        assertEquals(
                List.of(at(1, 2), at(1, 2)),
                opened.stream().map(GridHit::position).toList());
        assertEquals(List.of(false, true), opened.stream().map(GridHit::extend).toList());
        assertEquals(Optional.empty(), opened.getFirst().action());
        assertEquals(grid().bounds(at(1, 2)).orElseThrow(), opened.getFirst().place());
    }

    @Test
    void aKeyOnACellWithOneBoxPressesTheBox() {
        at(1, 0, KeyCode.SPACE);

        assertEquals(Optional.of("tick 1"), opened.getFirst().action());
        assertFalse(opened.getFirst().byMouse());
    }

    @Test
    void controlCCopiesAndTheMenuKeysAskForTheMenu() {
        at(1, 2, KeyCode.CONTEXT_MENU);
        push(KeyCode.F10, true, false, false);
        push(KeyCode.F10);
        push(KeyCode.C, false, true, false);

        assertEquals(
                List.of(at(1, 2), at(1, 2)),
                menus.stream().map(GridHit::position).toList());
        assertEquals(List.of(at(1, 2)), copied.stream().map(GridHit::position).toList());
    }

    @Test
    void onAHeaderAltMovesTheColumnAndWithShiftResizesIt() {
        at(0, 2, KeyCode.UP);
        push(KeyCode.RIGHT, false, false, true);
        push(KeyCode.RIGHT, true, false, true);
        push(KeyCode.RIGHT, true, false, true);
        push(KeyCode.LEFT, true, false, true);

        assertEquals(List.of("2 to 3"), moved);
        assertEquals(List.of("2 108.0", "2 116.0", "2 108.0"), resized);
        assertEquals(108, grid().bounds(at(0, 2)).orElseThrow().getWidth());
    }

    @Test
    void frozenColumnsAreNeverMovedOrPassed() {
        at(0, 1, KeyCode.UP);
        push(KeyCode.LEFT, false, false, true);
        push(KeyCode.LEFT);
        push(KeyCode.RIGHT, false, false, true);

        assertEquals(List.of(), moved);
    }

    @Test
    void noColumnGetsNarrowerThanItMay() {
        at(0, 2, KeyCode.UP);
        for (int i = 0; i < 20; i++) {
            push(KeyCode.LEFT, true, false, true);
        }

        assertEquals("2 40.0", resized.getLast());
    }

    @Test
    void tabLeavesTheGrid() {
        Button next = new Button("next");
        interact(() -> ((StackPane) grid().getParent()).getChildren().add(next));
        press(KeyCode.TAB).release(KeyCode.TAB);

        assertTrue(next.isFocused());
    }

    @Test
    void keysThatMeanNothingAreLeftToOthers() {
        boolean[] heard = new boolean[1];
        interact(() -> grid().getParent().setOnKeyPressed(event -> heard[0] |= event.getCode() == KeyCode.F5));
        push(KeyCode.F5);
        assertTrue(heard[0]);
        heard[0] = false;
        interact(() -> grid().getParent().setOnKeyPressed(_ -> heard[0] = true));
        push(KeyCode.DOWN);
        assertFalse(heard[0]);
    }

    @Test
    void theKeyboardFollowsItsRowAndColumn() {
        Sample all = (Sample) model();
        at(7, 4, KeyCode.DOWN);
        show(all.without(0, 1, 2).withColumns(List.of(0, 4, 1, 2)));
        assertEquals(at(5, 1), focus(), "row 8 and column 4 are there now");
        show(all.without(8));
        assertEquals(at(8, 4), focus(), "row 9 is nearest");
        show(all.with(List.of()));
        assertEquals(Optional.empty(), grid().focusProperty().get());
        show(all);
        assertEquals(at(0, 0), focus());
    }

    private void at(int row, int column, KeyCode code) {
        interact(() -> grid().focus(at(row, column)));
        push(code);
    }
}
