package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Where the keyboard is. Rows are 36 high, columns 100 wide; 400 by 226 pixels are five rows and three columns beside
/// the frozen one.
class FocusCellTest {
    private final Viewport viewport = new Viewport(Sample.of(30, 10), () -> {});
    private final FocusCell focus = new FocusCell(viewport);

    FocusCellTest() {
        viewport.resize(400, 226);
    }

    @Test
    void atFirstItIsTheFirstCellThatCanHaveIt() {
        assertEquals(at(0, 0), focus.get());
        assertEquals(at(1, 0), new FocusCell(new Viewport(Sample.of(5, 3).withHeadings(0), () -> {})).get());
        assertEquals(Optional.empty(), new FocusCell(new Viewport(Sample.of(0, 3), () -> {})).get());
        assertEquals(Optional.empty(), new FocusCell(new Viewport(Sample.of(3, 0), () -> {})).get());
    }

    @Test
    void goingToACellShowsItAndPuttingItThereDoesNot() {
        focus.put(new GridPosition(20, 5));
        assertEquals(0, viewport.geometry().scrollY());
        focus.go(new GridPosition(20, 5));
        assertEquals(21 * 36 - 180, viewport.geometry().scrollY());
        assertEquals(6 * 100 - 400, viewport.geometry().scrollX());
    }

    @Test
    void aWayThroughACellThatSpansKeepsToItsColumn() {
        viewport.show(Sample.of(5, 6).withSpans(2));
        focus.go(new GridPosition(1, 4));
        focus.vertically(1);
        assertEquals(at(2, 1), focus.get());
        focus.vertically(1);
        assertEquals(at(3, 4), focus.get());
        focus.vertically(-1);
        focus.horizontally(-1);
        assertEquals(at(2, 0), focus.get());
        focus.vertically(1);
        assertEquals(at(3, 0), focus.get(), "going sideways chose another column");
    }

    @Test
    void theLastRowsAreHeadingsAndAreNotEntered() {
        viewport.show(Sample.of(6, 3).withHeadings(4, 5));
        focus.toEnd(false);
        assertEquals(at(3, 2), focus.get());
        focus.vertically(1);
        assertEquals(at(3, 2), focus.get());
        focus.page(1);
        assertEquals(at(3, 2), focus.get());
    }

    @Test
    void fromTheFirstRowUpIsTheHeaderAlsoPastAHeading() {
        viewport.show(Sample.of(6, 3).withHeadings(0));
        focus.toEnd(true);
        assertEquals(at(1, 0), focus.get());
        focus.vertically(-1);
        assertEquals(at(GridPosition.HEADER, 0), focus.get());
        focus.vertically(1);
        assertEquals(at(1, 0), focus.get());
    }

    @Test
    void aPageThatIsLowerThanARowGoesOnARowAllTheSame() {
        viewport.resize(400, 60);
        focus.page(1);
        assertEquals(at(1, 0), focus.get());
        focus.page(-1);
        assertEquals(at(0, 0), focus.get());
    }

    @Test
    void aColumnThatIsGoneGivesTheKeyboardToItsNeighbour() {
        Sample before = Sample.of(5, 6);
        viewport.show(before);
        focus.go(new GridPosition(3, 5));
        viewport.show(before.withColumns(List.of(0, 1, 2)));
        focus.follow(before);
        assertEquals(at(3, 2), focus.get());
    }

    @Test
    void onTheHeaderItStaysOnTheHeaderOfItsColumn() {
        Sample before = Sample.of(5, 6);
        viewport.show(before);
        focus.go(new GridPosition(GridPosition.HEADER, 4));
        viewport.show(before.with(List.of(3)).withColumns(List.of(0, 4, 1)));
        focus.follow(before);
        assertEquals(at(GridPosition.HEADER, 1), focus.get());
    }

    /// Whatever is pressed and whatever the table becomes: the keyboard is on a cell that is there, that can have it,
    /// and after a key it is in sight.
    @Test
    void whereverItGoesItIsOnACellThatIsThere() {
        Random random = new Random(19);
        Sample all = Sample.of(30, 10).withHeadings(0, 7, 8, 29);
        viewport.show(all);
        focus.follow(all);
        Sample now = all;
        for (int step = 0; step < 3_000; step++) {
            boolean another = random.nextInt(20) == 0;
            if (another) {
                Sample before = now;
                now = some(all, random);
                viewport.show(now);
                focus.follow(before);
            } else {
                move(random);
            }
            if (focus.get().isPresent()) {
                assertStands(now, focus.get().get(), !another);
            } else {
                assertTrue(now.rows().stream().allMatch(now.headings()::contains), "there is no row for it");
            }
        }
    }

    private void assertStands(Sample model, GridPosition at, boolean moved) {
        assertTrue(
                at.row() >= GridPosition.HEADER && at.row() < model.rowCount(), () -> at + " of " + model.rowCount());
        assertTrue(at.column() >= 0 && at.column() < model.columnCount(), at::toString);
        assertEquals(
                at.column(), viewport.geometry().span(at.row(), at.column()).column());
        if (at.row() >= 0) {
            assertEquals(GridRow.RowKind.BODY, model.row(at.row()).kind());
        }
        if (moved && at.row() >= 0) {
            CellSpan span = viewport.geometry().span(at.row(), at.column());
            assertTrue(viewport.geometry().inSight(at.row(), span).isPresent(), () -> at + " is out of sight");
        }
    }

    private void move(Random random) {
        int step = random.nextBoolean() ? 1 : -1;
        switch (random.nextInt(5)) {
            case 0 -> focus.horizontally(step);
            case 1, 2 -> focus.vertically(step);
            case 3 -> focus.page(step);
            default -> focus.toEnd(step > 0);
        }
        focus.get().ifPresent(viewport::reveal);
    }

    private static Sample some(Sample all, Random random) {
        List<Integer> rows = new ArrayList<>(all.rows());
        Collections.shuffle(rows, random);
        return all.with(rows.subList(0, random.nextInt(31)))
                .withColumns(all.columns().subList(0, 1 + random.nextInt(10)));
    }

    private static Optional<GridPosition> at(int row, int column) {
        return Optional.of(new GridPosition(row, column));
    }
}
