package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Metric;
import cni.explorer.workspace.ChartSet;
import cni.explorer.workspace.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Figures come in while somebody goes through the window by keyboard: one second after each start, and for as long as
/// repositories are asked.
class FiguresComeInTest extends WindowTest {
    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Test
    void whoGoesThroughBarsStaysInThem() {
        interact(() -> {
            state().show(View.CHARTS);
            state().show(shown().charts().withSet(ChartSet.ALL));
        });
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> bars = lookup((Node node) -> node instanceof ListView && node.isVisible())
                .query();
        interact(() -> {
            bars.requestFocus();
            bars.getFocusModel().focus(3);
        });
        comeIn();
        assertSame(bars, owner());
        assertEquals(3, bars.getFocusModel().getFocusedIndex());
    }

    @Test
    void whoIsAtAWayOutStaysAtIt() {
        interact(() -> shown().dataset().features().stream()
                .filter(feature -> feature.kind() instanceof Feature.Judged)
                .forEach(feature -> state().require(feature.id(), true)));
        WaitForAsyncUtils.waitForFxEvents();
        keepsTheKeyboard(lookup("Leave out").query());
    }

    @Test
    void whoIsAtThePlacesFoundStaysThere() {
        interact(() -> state().search("vxlan"));
        WaitForAsyncUtils.waitForFxEvents();
        keepsTheKeyboard(lookup("Clear search").query());
    }

    @Test
    void whoIsAtALinkOfAPageStaysAtOneThatSaysTheSame() {
        focus(matrix(), 2, 3);
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        List<Hyperlink> links =
                lookup((Node node) -> node instanceof Hyperlink && node.isVisible())
                        .queryAllAs(Hyperlink.class)
                        .stream()
                        .toList();
        Hyperlink link = links.getLast();
        interact(link::requestFocus);
        comeIn();
        assertEquals(link.getText(), assertInstanceOf(Hyperlink.class, owner()).getText());
    }

    private void keepsTheKeyboard(Node node) {
        interact(node::requestFocus);
        comeIn();
        assertSame(node, owner(), () -> "now it is at " + (owner() instanceof Labeled at ? at.getText() : owner()));
    }

    private Node owner() {
        return composition().scene().getFocusOwner();
    }

    private void comeIn() {
        interact(() -> {
            Dataset dataset = shown().dataset();
            List<Metric> metrics = new ArrayList<>(dataset.allMetrics());
            // Nothing is sorted by the last one.
            metrics.set(metrics.size() - 1, metrics.getLast().with(Map.of()));
            state().refresh(dataset.with(metrics, Map.of()));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
