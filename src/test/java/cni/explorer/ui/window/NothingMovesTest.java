package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.filter.FilterPane;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.workspace.View;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Whatever a person does by hand, nothing moves away from under the mouse.
class NothingMovesTest extends ByHandTest {
    private static final int ACTIONS = 200;
    private static final double BOX = 24;
    private static final double WORD = 40;

    private final Random random = new Random(14);

    /// What may move by something that a person does; the rest stays in its place.
    @FunctionalInterface
    private interface Moves {
        Moves NOTHING = (before, after, when) -> {
            before.assertControlsStay(after, when);
            before.assertRowsStay(after, when);
        };
        Moves WHO_IS_LEFT = (before, after, when) -> {
            before.assertControlsStay(after, when);
            before.assertRowsNarrow(after, when);
        };
        Moves ORDER = (before, after, when) -> {
            before.assertControlsStay(after, when);
            before.assertTableBegins(after, when);
        };
        Moves ROWS_TOGETHER = (before, after, when) -> {
            before.assertControlsStay(after, when);
            before.assertRowsScroll(after, when);
        };
        Moves TICKS_TOGETHER = (before, after, when) -> {
            before.assertTicksScroll(after, when);
            before.assertRowsStay(after, when);
        };

        void check(WindowPlaces before, WindowPlaces after, String when);
    }

    /// @param name of what is done, to be said should something else have moved
    private record Action(String name, Moves moves, Runnable act) {}

    @Test
    void aTickForComparingMovesNoRow() {
        for (String feature : List.of("Network policies", "Encryption", "No external datastore", "Windows nodes")) {
            click(feature);
        }
        WindowPlaces before = places();
        for (String provider : List.of("Calico", "Antrea", "OVN-Kubernetes")) {
            click(matrix(), new GridPosition(row(matrix(), provider), 0), BOX);
            Moves.NOTHING.check(before, places(), provider);
        }
        assertEquals(3, shown().selection().compared().size());
    }

    @Test
    void whateverIsDone200TimesMovesOnlyWhatItIsThereFor() {
        Map<String, Integer> done = new TreeMap<>();
        WindowPlaces before = places();
        for (int count = 0; count < ACTIONS; count++) {
            Action action = any();
            action.act().run();
            WindowPlaces after = places();
            action.moves().check(before, after, "after action " + count + ", " + action.name());
            assertEquals(View.MATRIX, shown().view());
            done.merge(action.name().replaceAll(":.*", ""), 1, Integer::sum);
            before = after;
        }
        assertEquals(16, done.size(), done.toString());
    }

    private Action any() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> tickOne();
            case 3, 4, 5 -> atARow("tick for comparing", 0, (grid, cell) -> click(grid, cell, BOX));
            case 6 -> pressed(random.nextBoolean() ? "Lenient" : "Strict");
            case 7 -> undone(random.nextBoolean() ? "Undo" : "Redo");
            case 8, 9 -> atARow("read a cell", 1, this::readAndClose);
            case 10 -> atARow("open a menu", 1, this::openMenuAndClose);
            case 11 -> hover();
            case 12 -> wheelOverATable();
            case 13 -> wheelOverTheTicks();
            case 14 -> elsewhereAndBack(random.nextBoolean() ? "Charts" : "Compare");
            default -> random.nextInt(3) == 0 ? reset() : random.nextBoolean() ? sort() : search();
        };
    }

    private Action tickOne() {
        CheckBox one = aTick();
        return new Action("tick: " + one.getText(), Moves.WHO_IS_LEFT, () -> click(one));
    }

    private Action hover() {
        CheckBox one = aTick();
        return new Action("rest on a tick: " + one.getText(), Moves.NOTHING, () -> go(at(one)));
    }

    private CheckBox aTick() {
        List<CheckBox> ticks =
                lookup((Node node) -> node instanceof CheckBox box && isInView(box)).queryAllAs(CheckBox.class).stream()
                        .toList();
        return ticks.get(random.nextInt(ticks.size()));
    }

    private static boolean isInView(CheckBox tick) {
        Node pane = tick;
        while (!(pane instanceof ScrollPane)) {
            pane = pane.getParent();
        }
        Bounds view = pane.localToScene(pane.getLayoutBounds());
        return isSeen(tick) && view.contains(tick.localToScene(tick.getLayoutBounds()));
    }

    private Action atARow(String name, int column, BiConsumer<FrozenGrid, GridPosition> act) {
        FrozenGrid grid = aTable();
        int[] rows = IntStream.range(0, grid.modelProperty().get().rowCount())
                .filter(row -> isInSight(grid, row))
                .toArray();
        int row = rows[random.nextInt(rows.length)];
        return new Action(name + ": row " + row, Moves.NOTHING, () -> act.accept(grid, new GridPosition(row, column)));
    }

    private void readAndClose(FrozenGrid grid, GridPosition cell) {
        click(grid, cell, WORD);
        push(KeyCode.ESCAPE);
    }

    private void openMenuAndClose(FrozenGrid grid, GridPosition cell) {
        clickRight(grid, cell, WORD);
        push(KeyCode.ESCAPE);
    }

    /// One that has a row, so that there is something to press.
    private FrozenGrid aTable() {
        List<FrozenGrid> tables = lookup((Node node) -> node instanceof FrozenGrid grid
                        && isSeen(grid)
                        && IntStream.range(0, grid.modelProperty().get().rowCount())
                                .anyMatch(row -> isInSight(grid, row)))
                .queryAllAs(FrozenGrid.class)
                .stream()
                .toList();
        return tables.get(random.nextInt(tables.size()));
    }

    private Action pressed(String name) {
        return new Action(name, Moves.WHO_IS_LEFT, () -> click(name));
    }

    private Action undone(String name) {
        return new Action(name, Moves.ORDER, () -> click(picture(name)));
    }

    private Action reset() {
        return new Action("reset", Moves.ORDER, () -> click("Reset"));
    }

    private Action sort() {
        int column = random.nextInt(2);
        return new Action("sort: by " + column, Moves.ORDER, () -> {
            if (isSeen(matrix())) {
                click(matrix(), new GridPosition(GridPosition.HEADER, column), BOX);
            }
        });
    }

    private Action search() {
        return new Action("search", Moves.ORDER, () -> {
            click(lookup(".search").query());
            write("ipsec");
            push(KeyCode.ESCAPE);
        });
    }

    private Action wheelOverATable() {
        FrozenGrid grid = aTable();
        VerticalDirection way = way();
        return new Action("wheel over a table: " + way, Moves.ROWS_TOGETHER, () -> turn(grid, 1, way));
    }

    private Action wheelOverTheTicks() {
        VerticalDirection way = way();
        return new Action(
                "wheel over the ticks: " + way,
                Moves.TICKS_TOGETHER,
                () -> turn(lookup((Node node) -> node instanceof FilterPane).query(), 3, way));
    }

    private VerticalDirection way() {
        return random.nextInt(3) == 0 ? VerticalDirection.UP : VerticalDirection.DOWN;
    }

    private Action elsewhereAndBack(String view) {
        return new Action("look at " + view, Moves.NOTHING, () -> {
            click(lookup(".toolbar").lookup(view).query());
            click("Matrix");
        });
    }

    private WindowPlaces places() {
        settle();
        WindowPlaces now = WindowPlaces.of(composition().scene().getRoot());
        assertTrue(now.rows().size() > 4, "rows in sight");
        assertTrue(now.controls().size() > 10 && now.ticks().size() > 15, "controls in sight");
        return now;
    }
}
