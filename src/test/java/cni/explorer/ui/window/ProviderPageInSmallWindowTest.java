package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.ProviderId;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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

    private Bounds place(String style) {
        Node node = lookup(style).query();
        return node.localToScene(node.getLayoutBounds());
    }
}
