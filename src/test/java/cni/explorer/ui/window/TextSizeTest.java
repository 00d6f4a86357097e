package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.storage.TextSize;
import cni.explorer.ui.common.DetailBubble;
import cni.explorer.ui.common.Zoomed;
import cni.explorer.ui.grid.GridPosition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.PopupControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Everything is drawn as large as somebody needs it.
class TextSizeTest extends WindowTest {
    @Override
    double height() {
        return 900;
    }

    @Test
    void theKeysOfABrowserMakeEverythingLargerAndSmallerAndAsItWas() {
        double row = rowHeight();
        double toolbar = toolbarHeight();
        press(KeyCode.CONTROL, KeyCode.PLUS).release(KeyCode.PLUS, KeyCode.CONTROL);
        assertEquals(110, percent());
        assertEquals(row * 1.1, rowHeight(), 0.01);
        assertEquals(toolbar * 1.1, toolbarHeight(), 0.01);
        press(KeyCode.CONTROL, KeyCode.MINUS).release(KeyCode.MINUS, KeyCode.CONTROL);
        press(KeyCode.CONTROL, KeyCode.MINUS).release(KeyCode.MINUS, KeyCode.CONTROL);
        assertEquals(row * 0.9, rowHeight(), 0.01);
        press(KeyCode.CONTROL, KeyCode.DIGIT0).release(KeyCode.DIGIT0, KeyCode.CONTROL);
        assertEquals(row, rowHeight(), 0.01);
    }

    @Test
    void whereThePlusIsAboveTheEqualsSignBothDoIt() {
        press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.SHIFT, KeyCode.CONTROL);
        assertEquals(125, percent());
    }

    @Test
    void theWheelWithTheSameKeyGoesAStepANotchAndATouchpadNotAStepForEachOfItsMoves() {
        turn(40);
        assertEquals(110, percent());
        turn(-40);
        assertEquals(100, percent());
        for (int move = 0; move < 19; move++) {
            turn(2);
        }
        assertEquals(100, percent());
        turn(2);
        assertEquals(110, percent());
        turn(-30);
        turn(30);
        turn(-30);
        assertEquals(110, percent());
    }

    private void turn(double delta) {
        ScrollEvent turned = new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                true,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
        interact(() -> composition().scene().getRoot().fireEvent(turned));
    }

    @Test
    void itIsNeverLargerThanTheWindowHasRoomForIt() {
        prefer(new TextSize(200));
        // 1000 wide, of which the window needs 640.
        assertEquals(1000 / 640.0, Zoomed.at(composition().window()), 0.001);
        press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        assertTrue(lookup((Node node) ->
                        node instanceof Label label && label.getText().startsWith("This window has room for 156 %"))
                .tryQuery()
                .isPresent());
    }

    @Test
    void menusAndPopOversAreAsLargeAsTheRest() {
        focus(matrix(), 1, 1);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        double usual = bubble().getWidth();
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        prefer(new TextSize(150));
        focus(matrix(), 1, 1);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(usual * 1.5, bubble().getWidth(), 1);
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        clickOn(lookup((Node node) -> "Export".equals(node.getAccessibleText())).<Node>query());
        ContextMenu menu = (ContextMenu) Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow();
        Label item = menu.getSkin().getNode().lookupAll(".menu-item > .label").stream()
                .map(Label.class::cast)
                .filter(label -> "Copy table".equals(label.getText()))
                .findFirst()
                .orElseThrow();
        assertEquals(19.5, item.getFont().getSize(), 0.01);
    }

    private Bounds bubble() {
        Node bubble = Window.getWindows().stream()
                .filter(PopupControl.class::isInstance)
                .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                .filter(DetailBubble.class::isInstance)
                .findFirst()
                .orElseThrow();
        return bubble.localToScreen(bubble.getLayoutBounds());
    }

    private void prefer(TextSize size) {
        interact(() -> composition()
                .preferencesProperty()
                .set(composition().preferencesProperty().get().withSize(size)));
        interact(() -> composition().scene().getRoot().layout());
    }

    private int percent() {
        return composition().preferencesProperty().get().size().percent();
    }

    private double rowHeight() {
        interact(() -> composition().scene().getRoot().layout());
        return matrix().localToScreen(matrix().bounds(new GridPosition(0, 0)).orElseThrow())
                .getHeight();
    }

    private double toolbarHeight() {
        Node toolbar = lookup((Node node) -> node instanceof Toolbar).query();
        return toolbar.localToScreen(toolbar.getLayoutBounds()).getHeight();
    }
}
