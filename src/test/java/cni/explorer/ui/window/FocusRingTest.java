package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.text.DecisiveCellsText;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The keyboard is shown by a ring around what it is at; the words on it can be read as before.
class FocusRingTest extends WindowTest {
    private static final int STOPS_AT_MOST = 80;
    private static final int PANES = 4;
    /// As wide as a line of it at least; glyphs and words of links have no such line.
    private static final int LEAST_RING = 10;
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

    @Test
    void whatAKeyLeadsToHasItsRing() {
        List<String> bare = new ArrayList<>();
        for (int pane = 0; pane < PANES; pane++) {
            press(KeyCode.F6).release(KeyCode.F6);
            if (!hasRing()) {
                bare.add("after F6: " + focused());
            }
        }
        interact(() -> lookup("Joins clusters").query().requestFocus());
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        if (!hasRing()) {
            bare.add("where the pane led back to: " + focused());
        }
        assertEquals(List.of(), bare);
    }

    @Test
    void whatThePointerPressesHasNone() {
        press(KeyCode.F6).release(KeyCode.F6);
        clickOn("Joins clusters");
        assertFalse(focused().getPseudoClassStates().contains(PseudoClass.getPseudoClass("focus-visible")));
    }

    @Test
    void theKeyboardStaysAtTheNotesWhereTheyFold() {
        interact(() -> state().require(shown().dataset().features().get(1).id(), true));
        interact(() -> composition().window().getScene().getWindow().setHeight(800));
        interact(() -> lookup(DecisiveCellsText.HEADING).query().requestFocus());
        Node before = focused();
        interact(() -> composition().window().getScene().getWindow().setHeight(520));
        assertNotSame(before, focused(), "folded");
        assertEquals(DecisiveCellsText.HEADING, ((Labeled) focused()).getText());
    }

    /// On the picture; a grid and a list have it around what they are at.
    private boolean hasRing() {
        Image picture = WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> composition().scene().snapshot(null));
        Bounds place = focused().localToScene(focused().getLayoutBounds());
        for (double y = Math.max(0, place.getMinY() - 3); y < Math.min(height(), place.getMaxY() + 3); y++) {
            int run = 0;
            for (double x = Math.max(0, place.getMinX() - 3); x < Math.min(WIDTH, place.getMaxX() + 3); x++) {
                run = isAccent(picture, x, y) ? run + 1 : 0;
                if (run > LEAST_RING) {
                    return true;
                }
            }
        }
        return false;
    }

    private Node focused() {
        return composition().scene().getFocusOwner();
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
