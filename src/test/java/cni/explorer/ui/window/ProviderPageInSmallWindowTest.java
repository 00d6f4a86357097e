package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.ProviderId;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;

/// The page of a provider in the smallest window that there is.
class ProviderPageInSmallWindowTest extends WindowTest {
    @Override
    double width() {
        return 800;
    }

    @Override
    double height() {
        return 520;
    }

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Test
    void whatTheProviderIsStandsAboveItsAnswersAndNothingLeavesTheWindow() {
        interact(() -> composition().window().open(new ProviderId("cilium")));
        Bounds head = place(".page-head");
        Bounds side = place(".page-side");
        assertTrue(head.getMinY() > 0, "the toolbar is above it");
        assertEquals(0, side.getMinX());
        assertTrue(side.getMinY() >= head.getMaxY());
        assertTrue(side.getMaxY() <= place(".page-section").getMinY(), "then come the answers");
        assertTrue(place(".status-line").getMaxY() <= height());
    }

    @Test
    void theRequirementsAreOneButtonAway() {
        interact(() -> composition().window().open(new ProviderId("cilium")));
        Node required = lookup((Node node) -> node instanceof RequiredButton && isIn(node, ".page-head"))
                .query();
        assertTrue(required.isVisible());
        clickOn(required);
        clickOn(lookup((Node node) -> node instanceof CheckBox box && "Route distribution".equals(box.getText()))
                .<Node>query());
        assertEquals(1, shown().selection().required().size());
        assertTrue(lookup(".page-head").tryQuery().isPresent(), "the page stays");
    }

    @Test
    void figuresTakeAllTheRoomThereIs() {
        interact(() -> composition().window().open(new ProviderId("cilium")));
        List<Bounds> lines = lookup(".page-figure").queryAll().stream()
                .map(line -> line.localToScene(line.getLayoutBounds()))
                .toList();
        double last = lines.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow();
        assertTrue(last >= width() - 24, last + " of " + width());
        assertEquals(lines.get(0).getMinY(), lines.get(1).getMinY(), "two beside each other");
        assertEquals(lines.get(0).getWidth(), lines.get(1).getWidth(), 1);
    }

    private boolean isIn(Node node, String style) {
        Node around = lookup(style).query();
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(around)) {
                return true;
            }
        }
        return false;
    }

    private Bounds place(String style) {
        Node node = lookup(style).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
