package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// F6 goes round the panes, whatever stands in them.
class PanesTest extends WindowTest {
    private static final int PANES = 4;

    @Test
    void fourPressesGoRoundAndComeBackToTheVeryPlace() {
        focus(matrix(), 2, 3);
        List<Node> stops = new ArrayList<>();
        for (int pane = 0; pane < PANES; pane++) {
            next();
            stops.add(focused());
        }
        assertSame(matrix(), focused());
        assertEquals(2, matrix().focusProperty().get().orElseThrow().row());
        Set<Node> different = new HashSet<>(stops);
        assertEquals(PANES, different.size());
    }

    @Test
    void shiftGoesTheOtherWay() {
        focus(matrix(), 0, 1);
        next();
        Node below = focused();
        press(KeyCode.SHIFT, KeyCode.F6).release(KeyCode.F6, KeyCode.SHIFT);
        assertSame(matrix(), focused());
        next();
        assertSame(below, focused(), "to where it was");
    }

    @Test
    void inOneStepFromTheTicksToTheView() {
        interact(() -> lookup(".tick-row .check-box").query().requestFocus());
        next();
        Node view = composition().window().getCenter();
        boolean inView = false;
        for (Node at = focused(); at != null; at = at.getParent()) {
            inView |= at.equals(view);
        }
        assertTrue(inView, "at " + focused());
    }

    @Test
    void aMenuThatIsOpenIsClosedFirst() {
        interact(() -> icon("More").requestFocus());
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertTrue(isMenuOpen());
        next();
        assertFalse(isMenuOpen(), "the keyboard does not go on behind it");
    }

    @Test
    void whatTheKeyLeadsToIsTriedBeforehandAndTold() {
        Node tick = lookup(".tick-row .check-box").query();
        interact(tick::requestFocus);
        next();
        assertEquals(Optional.empty(), state().previewProperty().get());
        press(KeyCode.SHIFT, KeyCode.F6).release(KeyCode.F6, KeyCode.SHIFT);
        assertSame(tick, focused());
        assertTrue(state().previewProperty().get().isPresent(), "who would leave is shown, as under the mouse");
        next();
        assertEquals(Optional.empty(), state().previewProperty().get());
    }

    @Test
    void whatTheMouseIsToldOfAButtonTheKeyboardIsToldToo() throws TimeoutException {
        interact(() -> icon("More").requestFocus());
        next();
        press(KeyCode.SHIFT, KeyCode.F6).release(KeyCode.F6, KeyCode.SHIFT);
        assertSame(icon("More"), focused());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, PanesTest::isTold);
        press(KeyCode.SHIFT).release(KeyCode.SHIFT);
        assertFalse(isTold(), "until the next key");
    }

    private static boolean isTold() {
        return Window.getWindows().stream()
                .anyMatch(one -> one instanceof Tooltip told && "More".equals(told.getText()));
    }

    private static boolean isMenuOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }

    private void next() {
        press(KeyCode.F6).release(KeyCode.F6);
    }

    private Node focused() {
        return composition().scene().getFocusOwner();
    }
}
