package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.workspace.View;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// Light and dark: what is painted and what is styled changes together, and nothing else does.
class ThemeSwitchTest extends WindowTest {
    private final List<Theme> told = new ArrayList<>();

    @Test
    void bothGridsArePaintedInTheColoursOfTheOtherTheme() {
        interact(() -> state().require(shown().dataset().features().get(3).id(), true));
        assertEquals(Palette.of(Theme.LIGHT).grid(), matrix().paletteProperty().get());
        press();
        assertEquals(Palette.of(Theme.DARK).grid(), matrix().paletteProperty().get());
        assertEquals(Palette.of(Theme.DARK).grid(), excluded().paletteProperty().get());
        press();
        assertEquals(Palette.of(Theme.LIGHT).grid(), matrix().paletteProperty().get());
    }

    @Test
    void theGroundOfTheGridAndOfTheControlsIsDarkAtOnceAndLightAgain() {
        assertTrue(brightness(matrix()) > 0.8 && brightness(filter()) > 0.8, "light at first");
        press();
        assertTrue(brightness(matrix()) < 0.3, "the grid: " + brightness(matrix()));
        assertTrue(brightness(filter()) < 0.3, "the ticks: " + brightness(filter()));
        press();
        assertTrue(brightness(matrix()) > 0.8 && brightness(filter()) > 0.8, "and light again");
    }

    @ParameterizedTest
    @EnumSource
    void everyViewIsDarkInTheDark(View view) {
        press();
        interact(() -> state().show(view));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(
                brightness(composition().window()) < 0.35,
                view + ": " + brightness(composition().window()));
    }

    @Test
    void whatWasAskedAndWhereTheKeyboardIsStays() {
        clickOn("Network Policies");
        focus(matrix(), 2, 3);
        FrozenGrid before = matrix();
        List<String> rows = rows();
        press();
        assertSame(before, matrix());
        assertEquals(rows, rows());
        assertEquals(new GridPosition(2, 3), matrix().focusProperty().get().orElseThrow());
    }

    @Test
    void theButtonNamesTheOtherThemeAndTellsWhatWasChosen() {
        assertEquals("Dark", button().getAccessibleText());
        press();
        assertEquals("Light", button().getAccessibleText());
        press();
        assertEquals(List.of(Theme.DARK, Theme.LIGHT), told);
    }

    @Test
    void inHighContrastTheSystemSaysWhichSoThatThereIsNothingToPress() {
        Button button = button();
        interact(() -> composition().dress(Theme.CONTRAST_DARK));
        assertFalse(button.isVisible() || button.isManaged());
        interact(() -> ((Tightening) button).setTight(false));
        assertFalse(button.isVisible(), "not where there is room again either");
        interact(() -> composition().dress(Theme.LIGHT));
        assertTrue(button.isVisible() && button.isManaged());
    }

    private void press() {
        interact(() -> {
            composition().onThemeChosen(told::add);
            button().fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Button button() {
        return lookup((Node node) -> node instanceof ThemeButton).queryButton();
    }

    private Node filter() {
        return lookup(".filter-pane").query();
    }

    /// Of most points of a node: the median of a raster, so that words do not count.
    private double brightness(Node node) {
        return onFx(() -> {
            Image picture = composition().scene().snapshot(null);
            PixelReader pixels = picture.getPixelReader();
            Point2D corner = node.localToScene(0, 0);
            List<Double> points = new ArrayList<>();
            for (double x = 2; x < node.getLayoutBounds().getWidth() - 2; x += 7) {
                for (double y = 2; y < node.getLayoutBounds().getHeight() - 2; y += 7) {
                    Color color = pixels.getColor((int) (corner.getX() + x), (int) (corner.getY() + y));
                    points.add(color.getBrightness());
                }
            }
            points.sort(null);
            return points.get(points.size() / 2);
        });
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }
}
