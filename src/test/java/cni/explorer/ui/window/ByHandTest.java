package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRun;
import java.util.Comparator;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The window that opens, on today's comparison, with nothing but what a person has: mouse, wheel and keys.
///
/// The headless screen is narrower than the window. So the window is pushed aside, as one would by its title, where
/// something is beyond the edge of the screen. On a screen with room (see `tests.md`) it stays where it is.
abstract class ByHandTest extends WindowTest {
    private static final int MOST_NOTCHES = 60;
    private static final double MARGIN = 24;

    /// Presses of a button of the mouse.
    int clicks;

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Override
    double width() {
        return 1280;
    }

    /// Clicks on what reads like this: of several that do, on the one that was opened last.
    void click(String words) {
        click(node(words));
    }

    void click(Node node) {
        press(at(node), MouseButton.PRIMARY);
    }

    /// Clicks on a cell at a distance from its left edge.
    void click(FrozenGrid grid, GridPosition cell, double x) {
        press(at(grid, cell, x), MouseButton.PRIMARY);
    }

    void clickRight(FrozenGrid grid, GridPosition cell, double x) {
        press(at(grid, cell, x), MouseButton.SECONDARY);
    }

    private void press(Point2D point, MouseButton button) {
        clicks++;
        MouseRobot mouse = robotContext().getMouseRobot();
        mouse.moveNoWait(point);
        mouse.pressNoWait(button);
        mouse.releaseNoWait(button);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Takes the mouse to a place on the screen, as fast as a hand does: in one step, not in two hundred.
    void go(Point2D point) {
        robotContext().getMouseRobot().move(point);
    }

    /// Turns the wheel over a grid until a row is in sight.
    void turnTo(FrozenGrid grid, int row) {
        for (int notch = 0; notch < MOST_NOTCHES && !isInSight(grid, row); notch++) {
            turn(grid, 1, VerticalDirection.DOWN);
        }
        assertTrue(isInSight(grid, row), "row " + row);
    }

    /// Turns the wheel over something.
    void turn(Node node, int notches, VerticalDirection way) {
        // Headless, JavaFX takes the place of the wheel on the screen for its place in the window; at this side of the
        // window it is the same.
        go(at(node));
        scroll(notches, way);
    }

    /// Whether all of a row is.
    static boolean isInSight(FrozenGrid grid, int row) {
        double whole = grid.modelProperty().get().row(row).height();
        return grid.bounds(new GridPosition(row, 0))
                .filter(place -> place.getHeight() >= whole)
                .isPresent();
    }

    /// Where something has its middle on the screen, after the window was pushed there if need be.
    Point2D at(Node node) {
        settle();
        Bounds place = node.getLayoutBounds();
        return onScreen(node, new Point2D(place.getCenterX(), place.getCenterY()));
    }

    Point2D at(FrozenGrid grid, GridPosition cell, double x) {
        settle();
        Bounds place = grid.bounds(cell).orElseThrow();
        double y = cell.row() == GridPosition.HEADER ? place.getMaxY() - 12 : place.getCenterY();
        return onScreen(grid, new Point2D(place.getMinX() + x, y));
    }

    private Point2D onScreen(Node node, Point2D point) {
        Scene scene = node.getScene();
        if (scene.equals(composition().scene())) {
            interact(() -> bringIn(scene.getWindow(), node.localToScene(point).getX()));
        }
        return node.localToScreen(point);
    }

    private static void bringIn(Window window, double x) {
        double screen = Screen.getPrimary().getBounds().getWidth();
        if (window.getWidth() > screen) {
            boolean isRight = x > screen - MARGIN;
            window.setX(isRight ? screen - window.getWidth() : 0);
            // JavaFX draws what is left of a headless screen into the line above, and fails where there is none.
            window.setY(isRight ? MARGIN : 0);
        }
    }

    /// What was changed is laid out, also if its frame is late.
    void settle() {
        interact(() -> {
            composition().scene().getRoot().applyCss();
            composition().scene().getRoot().layout();
        });
    }

    /// What reads like this: of several, the one that was opened last.
    Node node(String words) {
        return lookup((Node node) ->
                        node instanceof Labeled labeled && words.equals(labeled.getText()) && isSeen(labeled))
                .queryAll()
                .stream()
                .max(Comparator.comparing(this::isInPopUp))
                .orElseThrow(() -> new AssertionError("there is no " + words));
    }

    /// A button that is a mere picture, by what a screen reader says, in the window or in what was opened.
    Node picture(String spoken) {
        return lookup((Node node) ->
                        node instanceof ButtonBase && spoken.equals(node.getAccessibleText()) && isSeen(node))
                .query();
    }

    boolean isThere(String words) {
        return lookup(words).tryQuery().filter(ByHandTest::isSeen).isPresent();
    }

    boolean isInPopUp(Node node) {
        return !node.getScene().equals(composition().scene());
    }

    static boolean isSeen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// The row of a provider or a feature.
    static int row(FrozenGrid grid, String name) {
        GridModel model = grid.modelProperty().get();
        return IntStream.range(0, model.rowCount())
                .filter(row -> model.spoken(row, 0).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /// The head of a column that says this.
    static GridPosition head(FrozenGrid grid, String words) {
        return IntStream.range(0, grid.modelProperty().get().columnCount())
                .filter(column -> runs(grid, GridPosition.HEADER, column).stream()
                        .anyMatch(run -> run instanceof GridRun.TextRun text
                                && text.text().equals(words)))
                .mapToObj(column -> new GridPosition(GridPosition.HEADER, column))
                .findFirst()
                .orElseThrow();
    }
}
