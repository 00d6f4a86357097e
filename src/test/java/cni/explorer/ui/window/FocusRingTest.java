package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The keyboard is shown by a ring around what it is at; the words on it can be read as before.
class FocusRingTest extends WindowTest {
    private static final int STOPS_AT_MOST = 80;
    private static final Color ACCENT = Palette.of(Theme.LIGHT).accent();

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    /// The headless screen is 1000 high and fails where the tooltip of a tick would come beyond that.
    @Override
    double height() {
        return 640;
    }

    @Test
    void noButtonIsFilledWithTheColourOfTheFocus() {
        interact(() -> state().require(shown().dataset().features().get(1).id(), true));
        Set<Node> seen = new HashSet<>();
        List<String> filled = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        for (int stop = 0; stop < STOPS_AT_MOST; stop++) {
            press(KeyCode.TAB).release(KeyCode.TAB);
            Node focused = composition().scene().getFocusOwner();
            if (focused instanceof Button button && seen.add(button)) {
                Image picture = WaitForAsyncUtils.waitForAsyncFx(
                        10_000, () -> composition().scene().snapshot(null));
                Bounds inside = button.localToScene(button.getLayoutBounds());
                if (share(picture, inside) > 0.3) {
                    filled.add(button.getText() + button.getAccessibleText());
                }
                if (!isAccent(picture, inside.getMinX() - 2, inside.getCenterY())) {
                    bare.add(button.getText() + button.getAccessibleText());
                }
            }
        }
        assertTrue(seen.size() > 8, "reached " + seen.size());
        assertEquals(List.of(), filled);
        assertEquals(List.of(), bare, "without a ring at their left");
    }

    private static double share(Image picture, Bounds place) {
        int all = 0;
        int accent = 0;
        for (double x = place.getMinX() + 3; x < place.getMaxX() - 3; x++) {
            for (double y = place.getMinY() + 3; y < place.getMaxY() - 3; y++) {
                all++;
                accent += isAccent(picture, x, y) ? 1 : 0;
            }
        }
        return (double) accent / Math.max(1, all);
    }

    private static boolean isAccent(Image picture, double x, double y) {
        PixelReader pixels = picture.getPixelReader();
        Color colour = pixels.getColor((int) x, (int) y);
        return Math.abs(colour.getRed() - ACCENT.getRed()) < 0.1
                && Math.abs(colour.getGreen() - ACCENT.getGreen()) < 0.1
                && Math.abs(colour.getBlue() - ACCENT.getBlue()) < 0.1;
    }
}
