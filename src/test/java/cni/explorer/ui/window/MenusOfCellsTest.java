package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.workspace.ChartSet;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A menu acts on providers and features by where they stand in their dataset, so that it must not outlive that.
class MenusOfCellsTest extends WindowTest {
    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Test
    void theMenuOfACardClosesWhenItsFileIsReadAnew() {
        interact(() -> {
            state().compare(shown().dataset().providers().stream()
                    .limit(3)
                    .map(Provider::id)
                    .toList());
            state().show(View.COMPARE);
        });
        WaitForAsyncUtils.waitForFxEvents();
        focus(lookup((Node node) -> node instanceof FrozenGrid).query(), 1, 1);
        closesWithItsDataset();
    }

    @Test
    void theMenuOfABarClosesWhenItsFileIsReadAnew() {
        interact(() -> {
            state().show(View.CHARTS);
            state().show(shown().charts().withSet(ChartSet.ALL));
        });
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> {
            ListView<?> bars = lookup(".bar-list").query();
            bars.requestFocus();
            bars.getFocusModel().focus(1);
        });
        closesWithItsDataset();
    }

    @Test
    void theMenuOfATickClosesWhenItsFileIsReadAnew() {
        interact(() -> lookup(".tick-row .check-box").query().requestFocus());
        closesWithItsDataset();
    }

    @Test
    void aMenuStaysOpenWhenFiguresComeIn() {
        interact(() -> lookup(".tick-row .check-box").query().requestFocus());
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        interact(() -> {
            List<Metric> metrics = new ArrayList<>(shown().dataset().allMetrics());
            metrics.set(0, metrics.getFirst().with(Map.of()));
            state().refresh(shown().dataset().with(metrics, Map.of()));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isMenuOpen());
        push(KeyCode.ESCAPE);
    }

    private void closesWithItsDataset() {
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isMenuOpen(), "it opens");
        interact(() -> state().reload(IndexedDataset.of(shown().dataset())));
        WaitForAsyncUtils.waitForFxEvents();
        boolean isOpen = isMenuOpen();
        push(KeyCode.ESCAPE);
        assertFalse(isOpen, "it is of cells that are not shown any more");
    }

    private static boolean isMenuOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }
}
