package cni.explorer.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A grid alone in a window, with what it told of.
abstract class GridTest extends ApplicationTest {
    static final double WIDTH = 600;
    static final double HEIGHT = 400;

    final List<GridHit> opened = new ArrayList<>();
    final List<GridHit> copied = new ArrayList<>();
    final List<GridHit> menus = new ArrayList<>();
    final List<String> resized = new ArrayList<>();
    final List<String> moved = new ArrayList<>();
    private @Nullable FrozenGrid grid;

    /// What is shown at first.
    GridModel model() {
        return Sample.of(30, 10);
    }

    @Override
    public void start(Stage stage) {
        FrozenGrid made = new FrozenGrid(model(), Sample.FONTS, Sample.LIGHT);
        made.setOnOpen(opened::add);
        made.setOnCopy(copied::add);
        made.setOnMenu(menus::add);
        made.setOnResize((column, width) -> resized.add(column + " " + width));
        made.setOnMove((column, index) -> moved.add(column + " to " + index));
        grid = made;
        stage.setScene(new Scene(new StackPane(made), WIDTH, HEIGHT));
        stage.show();
        made.requestFocus();
    }

    FrozenGrid grid() {
        return Objects.requireNonNull(grid);
    }

    GridPosition focus() {
        return grid().focusProperty().get().orElseThrow();
    }

    static GridPosition at(int row, int column) {
        return new GridPosition(row, column);
    }

    /// Nothing here needs what else happens on the JavaFX thread to be waited for.
    @Override
    public FxRobot interact(Runnable runnable) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(runnable));
        return this;
    }

    /// Shows a model, as the next frame does.
    void show(GridModel model) {
        interact(() -> {
            grid().modelProperty().set(model);
            grid().layout();
        });
    }

    void draw() {
        interact(() -> grid().layout());
    }

    void push(KeyCode code) {
        push(code, false, false, false);
    }

    void push(KeyCode code, boolean shift, boolean control, boolean alt) {
        interact(() -> {
            KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
            Event.fireEvent(grid(), event);
            grid().layout();
        });
    }

    /// A press, a way and a release of the first button. The robot of the headless platform makes every press one for a
    /// menu, so events are made here.
    void dragged(double fromX, double fromY, double toX, double toY) {
        interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, fromX, fromY, 1, MouseButton.PRIMARY, false);
            fire(MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, (fromY + toY) / 2, 1, MouseButton.PRIMARY, false);
            fire(MouseEvent.MOUSE_DRAGGED, toX, toY, 1, MouseButton.PRIMARY, false);
            grid().layout();
            fire(MouseEvent.MOUSE_RELEASED, toX, toY, 1, MouseButton.PRIMARY, false);
            grid().layout();
        });
    }

    void clicked(double x, double y, int count, boolean shift) {
        interact(() -> {
            for (int i = 1; i <= count; i++) {
                fire(MouseEvent.MOUSE_PRESSED, x, y, i, MouseButton.PRIMARY, shift);
                fire(MouseEvent.MOUSE_RELEASED, x, y, i, MouseButton.PRIMARY, shift);
                fire(MouseEvent.MOUSE_CLICKED, x, y, i, MouseButton.PRIMARY, shift);
            }
            grid().layout();
        });
    }

    void clicked(double x, double y) {
        clicked(x, y, 1, false);
    }

    void moveMouse(double x, double y) {
        interact(() -> {
            fire(MouseEvent.MOUSE_MOVED, x, y, 0, MouseButton.NONE, false);
            grid().layout();
        });
    }

    void fire(EventType<MouseEvent> type, double x, double y, int count, MouseButton button, boolean shift) {
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        Event.fireEvent(
                grid(),
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        button,
                        count,
                        shift,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        type == MouseEvent.MOUSE_CLICKED,
                        null));
    }

    /// All nodes of the grid.
    int nodes() {
        return count(grid());
    }

    static int count(Node node) {
        return node instanceof Parent parent
                ? 1
                        + parent.getChildrenUnmodifiable().stream()
                                .mapToInt(GridTest::count)
                                .sum()
                : 1;
    }
}
