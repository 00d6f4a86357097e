package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

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

    private void next() {
        press(KeyCode.F6).release(KeyCode.F6);
    }

    private Node focused() {
        return composition().scene().getFocusOwner();
    }
}
