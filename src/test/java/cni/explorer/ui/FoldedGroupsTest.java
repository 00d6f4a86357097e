package cni.explorer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The comparison of today in a window of 1000 × 800, where groups of columns fold to strips.
class FoldedGroupsTest extends WindowTest {

    @Override
    Start begin() {
        return startOf("cni-2026");
    }

    @Test
    void aStripOpensWhatItsNearestGlyphStandsForAndItsGroupUnfoldsByItsName() {
        assertTrue(lookup("6 features").tryQuery().isPresent(), "there is no room for the networking group");
        clickOn(lookup(".strip-cell").nth(0).<Node>query());
        assertTrue(
                lookup("Calico  ·  kube-proxy Replacement").tryQuery().isPresent(),
                "the third of four is in the middle");
        push(KeyCode.ESCAPE);

        clickOn(lookup(".group-heading").nth(0).<Node>query());
        assertEquals(Map.of("Networking", false), state().viewState().columns().folds());
        assertFalse(lookup("6 features").tryQuery().isPresent(), "the group shows its columns");
    }

    @Test
    void disputedAnswersCountUntilTheSwitchSaysOtherwise() {
        clickOn("Network policies");
        int lenient = shown().outcome().matchingCount();
        interact(() -> state().countDisputedAsUnmet(true));
        assertEquals(lenient - 1, shown().outcome().matchingCount());
        assertTrue(shown().answer().sentence().endsWith("disputed cells unmet"));
        interact(() -> state().undo());
        assertEquals(lenient, shown().outcome().matchingCount());
    }
}
