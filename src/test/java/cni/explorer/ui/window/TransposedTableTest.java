package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridModel;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The table the other way round: features as rows, providers as columns.
class TransposedTableTest extends WindowTest {

    @Test
    void transposedTwiceTheTableIsTheSame() {
        clickOn("Network Policies");
        List<List<String>> before = spoken();
        assertEquals(5, before.size());

        turn();
        List<List<String>> turned = spoken();
        assertEquals(8, turned.size());
        for (int provider = 0; provider < before.size(); provider++) {
            for (int feature = 0; feature < turned.size(); feature++) {
                String cell = before.get(provider).get(feature + 1);
                String same = turned.get(feature).get(provider + 1);
                assertTrue(cell.startsWith(rows().get(provider) + ", "), cell);
                assertEquals(cell, same);
            }
        }

        turn();
        assertEquals(before, spoken());
    }

    @Test
    void theKeyboardOpensTheDetailOfACell() {
        turn();
        interact(() -> matrix().requestFocus());
        push(KeyCode.DOWN, 4);
        push(KeyCode.RIGHT, 1);
        push(KeyCode.ENTER, 1);
        assertTrue(lookup("Calico · No external datastore").tryQuery().isPresent(), "the detail is open");
        push(KeyCode.ESCAPE, 1);
        assertFalse(lookup("Calico · No external datastore").tryQuery().isPresent(), "the detail is closed");
        assertEquals(matrix(), composition().scene().getFocusOwner());
    }

    @Test
    void theCellThatHasTheKeyboardIsCopiedAsTheUsualWayRound() {
        turn();
        interact(() -> matrix().requestFocus());
        push(KeyCode.DOWN, 4);
        push(KeyCode.RIGHT, 1);
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);

        assertEquals(
                List.of(ClipboardData.of(
                        "Etcd [1]\n[1] Calico and Canal include a feature to connect directly to Kubernetes, and"
                                + " not use Etcd.")),
                copied);
    }

    private void turn() {
        press(KeyCode.CONTROL, KeyCode.T).release(KeyCode.T, KeyCode.CONTROL);
    }

    private void push(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            press(key).release(key);
        }
    }

    /// What a screen reader is told of each cell, row by row.
    private List<List<String>> spoken() {
        WaitForAsyncUtils.waitForFxEvents();
        FrozenGrid grid = matrix();
        GridModel model = grid.modelProperty().get();
        return IntStream.range(0, model.rowCount())
                .mapToObj(row -> IntStream.range(0, model.columnCount())
                        .mapToObj(column -> WaitForAsyncUtils.asyncFx(() -> spoken(grid, row, column)))
                        .map(WaitForAsyncUtils::waitFor)
                        .toList())
                .toList();
    }
}
