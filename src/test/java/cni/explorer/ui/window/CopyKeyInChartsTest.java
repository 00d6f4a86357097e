package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.ui.common.CellCopy;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.workspace.ChartSet;
import cni.explorer.workspace.View;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/// The key for copying copies in the charts what the menu there prints it beside.
class CopyKeyInChartsTest extends WindowTest {
    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void inTheTableOfWhoIsAliveItDoesWhatTheMenuDoes(int column) {
        show(ChartSet.ALIVE);
        FrozenGrid grid = lookup((Node node) -> node instanceof FrozenGrid).query();
        focus(grid, 1, column);
        doesWhatTheMenuDoes();
    }

    @Test
    void atABarItDoesWhatTheMenuDoes() {
        show(ChartSet.ALL);
        ListView<?> bars = lookup(".bar-list").query();
        interact(() -> {
            bars.requestFocus();
            bars.getFocusModel().focus(1);
        });
        doesWhatTheMenuDoes();
    }

    private void show(ChartSet set) {
        interact(() -> {
            state().show(View.CHARTS);
            state().show(shown().charts().withSet(set));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void doesWhatTheMenuDoes() {
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        ContextMenu menu = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
        List<MenuItem> printed = menu.getItems().stream()
                .filter(item -> CellCopy.KEY.equals(item.getAccelerator()))
                .toList();
        interact(() -> {
            printed.getFirst().fire();
            menu.hide();
        });
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, copied.size(), "once by the menu, once by the key");
        assertEquals(copied.getFirst().text(), copied.getLast().text());
        assertEquals(1, printed.size(), "beside one of them");
    }
}
