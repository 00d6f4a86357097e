package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A message moves nothing and is alone.
class MessagesTest extends WindowTest {
    @Test
    void aResultStandsInTheStatusLineUntilTheNextThingIsDone() {
        double before = top();
        interact(() -> composition().window().say("Saved it"));
        assertTrue(isSaid("Saved it"));
        assertEquals(before, top());
        clickOn("Network Policies");
        assertFalse(isSaid("Saved it"));
        interact(() -> composition().window().say("Saved it again"));
        press(KeyCode.TAB).release(KeyCode.TAB);
        assertFalse(isSaid("Saved it again"));
    }

    @Test
    void whatNeedsADecisionCoversNothingThatIsReadAndMovesNothing() {
        double before = top();
        interact(() -> composition().window().say("It has changed", "What has moved", () -> {}));
        assertTrue(isSaid("It has changed"));
        assertEquals(before, top());
        Bounds said = inScene(lookup("It has changed").query());
        assertTrue(said.getMinY() >= inScene(matrix()).getMaxY(), "below the view");
        for (String read : List.of(".headline", "Required", "Reset")) {
            assertFalse(said.intersects(inScene(lookup(read).query())), read);
        }
        clickOn("Network Policies");
        assertTrue(isSaid("It has changed"), "until it is closed");
    }

    @Test
    void thereIsOneMessageAtMost() {
        interact(() -> {
            composition().window().say("It has changed", "What has moved", () -> {});
            composition().window().say("Saved it");
        });
        assertFalse(isSaid("It has changed"));
        interact(() -> composition().window().say("It has changed", "What has moved", () -> {}));
        assertFalse(isSaid("Saved it"));
    }

    private boolean isSaid(String words) {
        return lookup(words).tryQuery().filter(MessagesTest::isInSight).isPresent();
    }

    private static boolean isInSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Where the table begins.
    private double top() {
        return inScene(matrix()).getMinY();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
