package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRun;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The comparison of today in a window of 1000 × 800, where groups of columns fold to strips.
class FoldedGroupsTest extends WindowTest {

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Test
    void aStripOpensWhatItsNearestGlyphStandsForAndItsGroupUnfoldsByItsName() {
        assertTrue(words(1).contains("5 of 7"), "there is no room for the networking group");
        click(matrix(), 0, 1, 8 + 2 * 16 + 11);
        assertTrue(lookup("Calico · Replaces kube-proxy").tryQuery().isPresent(), "the third of five is nearest");
        push(KeyCode.ESCAPE);

        Bounds header =
                matrix().bounds(new GridPosition(GridPosition.HEADER, 1)).orElseThrow();
        clickOn(matrix().localToScreen(header.getMinX() + 30, header.getMinY() + 18));
        assertEquals(Map.of("Networking", false), state().viewState().columns().folds());
        assertFalse(words(1).contains("5 of 7"), "the group shows its columns");
    }

    @Test
    void aSignUnderTheMouseIsNamedInTheHeadOfItsStripAndSoIsTheOneWithTheKeyboard() {
        Bounds cell = matrix().bounds(new GridPosition(0, 1)).orElseThrow();
        moveTo(matrix().localToScreen(cell.getMinX() + 8 + 2 * 16 + 5, cell.getCenterY()));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Replaces kube-proxy", head().getText());
        moveTo(matrix().localToScreen(cell.getMinX() - 60, cell.getCenterY()));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(head().isVisible());

        focus(matrix(), 0, 1);
        push(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Joins clusters", head().getText());
        assertTrue(head().isVisible());
    }

    private Label head() {
        return lookup(".strip-head").queryAs(Label.class);
    }

    /// What is written in a header.
    private List<String> words(int column) {
        return runs(matrix(), GridPosition.HEADER, column).stream()
                .filter(GridRun.TextRun.class::isInstance)
                .map(run -> ((GridRun.TextRun) run).text())
                .toList();
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
