package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridPosition;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The comparison of today in the smallest window.
class SmallWindowTest extends WindowTest {
    private static final List<String> FOUR = List.of("network-policies", "encryption", "external-datastore", "windows");

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Override
    double width() {
        return 800;
    }

    @Override
    double height() {
        return 520;
    }

    @Test
    void whatIsRequiredIsWholeInSight() {
        FOUR.forEach(feature -> interact(() -> state().require(new FeatureId(feature), true)));
        WaitForAsyncUtils.waitForFxEvents();
        FrozenGrid grid = matrix();
        for (int column = 1; column <= FOUR.size(); column++) {
            Bounds head =
                    grid.bounds(new GridPosition(GridPosition.HEADER, column)).orElseThrow();
            assertEquals(grid.modelProperty().get().column(column).width(), head.getWidth(), 0.5, "column " + column);
            assertTrue(head.getMaxX() <= grid.getWidth(), "column " + column);
        }
    }

    @Test
    void theNotesAreOneLineThatLiesOverNoRow() {
        FOUR.forEach(feature -> interact(() -> state().require(new FeatureId(feature), true)));
        WaitForAsyncUtils.waitForFxEvents();
        FrozenGrid others = excluded();
        Node foot = others.getParent().getChildrenUnmodifiable().getLast();
        assertTrue(others.getLayoutY() + others.getHeight() <= foot.getLayoutY(), "it begins at " + foot.getLayoutY());
    }

    @Test
    void theKeyboardStaysOnWhatUnfoldsTheNotes() {
        FOUR.forEach(feature -> interact(() -> state().require(new FeatureId(feature), true)));
        WaitForAsyncUtils.waitForFxEvents();
        Node unfold = lookup(".unfold").query();
        interact(unfold::requestFocus);
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertTrue(String.valueOf(unfold.getAccessibleText()).endsWith(", unfolded"), "once");
        assertSame(unfold, frame().scene().getFocusOwner());
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertTrue(String.valueOf(unfold.getAccessibleText()).endsWith(", folded"), "and again");
        assertSame(unfold, frame().scene().getFocusOwner());
    }
}
