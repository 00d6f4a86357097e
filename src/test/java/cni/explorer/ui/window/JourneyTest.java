package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.query.Matrix;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.workspace.View;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The main job from the first tick to the file that is taken away.
class JourneyTest extends WindowTest {
    private static final int TABS_AT_MOST = 40;
    private static final int PATIENCE_SECONDS = 10;

    @TempDir
    Path folder = Path.of("");

    @Test
    void tickReadCompareChartAndExport() throws IOException {
        clickOn("Network Policies");
        clickOn("Ingress/Egress Policies");
        assertEquals(List.of("Calico", "Canal", "romana", "Weave Net"), rows());

        readFootnoteByKeyboardAlone();
        chooseTwoCardsByKeyboard();
        seeOnlyDifferences();

        clickOn("Charts");
        assertTrue(lookup("≈ 4,844").tryQuery().isPresent(), "the value stands on the bar");

        clickOn("Matrix");
        target = Optional.of(folder.resolve("answer.csv"));
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        assertEqualToTable(folder.resolve("answer.csv"));
    }

    private void readFootnoteByKeyboardAlone() {
        tabTo(FrozenGrid.class);
        press(KeyCode.HOME).release(KeyCode.HOME);
        push(KeyCode.UP, 5);
        assertTrue(onHeader(), "the header can be reached too");
        push(KeyCode.DOWN, 1);
        push(KeyCode.LEFT, 10);
        push(KeyCode.RIGHT, 6);
        untilTooltip("1  Calico and Canal include a feature to connect directly to Kubernetes, and not use Etcd.");
        push(KeyCode.ENTER, 1);
        String meaning = "on a condition, counts in the lenient reading";
        assertTrue(lookup(meaning).tryQuery().isPresent(), "the detail is open");
        push(KeyCode.ESCAPE, 1);
        assertFalse(lookup(meaning).tryQuery().isPresent(), "the detail is closed");
        assertTrue(focused() instanceof FrozenGrid, "the focus is back in the table");
    }

    private void chooseTwoCardsByKeyboard() {
        push(KeyCode.LEFT, 10);
        push(KeyCode.SPACE, 1);
        push(KeyCode.DOWN, 3);
        push(KeyCode.SPACE, 1);
        assertEquals("[calico, weave-net]", shown().selection().compared().toString());
        clickOn("Compare 2");
        assertEquals(View.COMPARE, state().viewState().view());
    }

    private void seeOnlyDifferences() {
        assertEquals("differ in 4 of 8 features; four are the same · lenient reading", sentence());
        clickOn("Only differences");
        assertTrue(inTheCards("Mesh"), "all features are shown");
        clickOn("Only differences");
        assertFalse(inTheCards("Mesh"), "both connect clusters, so Mesh is folded away");
        assertTrue(inTheCards("Ingress/Egress Policies"), "footnote 5 makes a difference");
    }

    private boolean inTheCards(String feature) {
        FrozenGrid cards = lookup(".compare-view")
                .lookup((Node node) -> node instanceof FrozenGrid)
                .query();
        GridModel model = cards.modelProperty().get();
        return IntStream.range(0, model.rowCount())
                .anyMatch(row -> model.spoken(row, 0).startsWith(feature));
    }

    private String sentence() {
        return lookup(".compare-view .sentence").query().getAccessibleText();
    }

    /// Every cell of the file against the cell of the table in the same place.
    private void assertEqualToTable(Path file) throws IOException {
        Matrix matrix = shown().matrix();
        try (Reader in = Files.newBufferedReader(file)) {
            List<CSVRecord> records =
                    CSVFormat.RFC4180.builder().setHeader().get().parse(in).getRecords();
            assertEquals(matrix.rows().size(), records.size());
            for (int row = 0; row < records.size(); row++) {
                assertEquals(matrix.provider(row).name(), records.get(row).get("Provider"));
                for (int column = 0; column < matrix.features().size(); column++) {
                    String name = matrix.features().get(column).shortName();
                    assertEquals(
                            matrix.cell(row, column).value(), records.get(row).get(name), name);
                }
            }
        }
    }

    private void tabTo(Class<? extends Node> kind) {
        for (int tabs = 0; tabs < TABS_AT_MOST && !kind.isInstance(focused()); tabs++) {
            push(KeyCode.TAB, 1);
        }
        assertTrue(kind.isInstance(focused()), "Tab reaches the " + kind.getSimpleName());
    }

    private boolean onHeader() {
        return matrix().focusProperty().get().orElseThrow().row() == GridPosition.HEADER;
    }

    private Node focused() {
        return composition().scene().getFocusOwner();
    }

    private void push(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            press(key).release(key);
        }
    }

    /// It comes when the keyboard has rested a moment.
    private static void untilTooltip(String words) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(JourneyTest::tooltips).get().equals(List.of(words)));
        } catch (TimeoutException late) {
            throw new AssertionError("there is no such tooltip: " + words, late);
        }
    }

    private static List<String> tooltips() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip tooltip && tooltip.isShowing())
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }
}
