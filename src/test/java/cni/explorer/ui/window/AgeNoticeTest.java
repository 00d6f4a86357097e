package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;

/// The bar over the post of 2017.
class AgeNoticeTest extends WindowTest {
    private static final String TODAYS = "Open today’s comparison";

    @Test
    void fromDataOfThePastItLeadsBackToTodays() {
        assertTrue(isSeen(TODAYS));
        clickOn(TODAYS);
        assertEquals("cni-2026", shown().dataset().about().id());
        assertFalse(isSeen(TODAYS));
    }

    private boolean isSeen(String words) {
        return lookup((Node node) ->
                        node instanceof Hyperlink link && link.getText().equals(words))
                .<Hyperlink>queryAll()
                .stream()
                .anyMatch(link -> link.isVisible() && link.getParent().isVisible());
    }
}
