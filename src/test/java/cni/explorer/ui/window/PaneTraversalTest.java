package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class PaneTraversalTest extends ApplicationTest {
    private static final int ATTEMPTS = 100;

    @Test
    void aPageThatTheKeyboardHasGoneOnFromIsKeptByNobody() {
        List<Node> panes = new ArrayList<>(List.of(new VBox(new Button())));
        PaneTraversal traversal = new PaneTraversal(() -> panes);
        WeakReference<Node> page = goOnFromAPage(panes, traversal);
        assertTrue(panes.size() == 1, "it is left");
        for (int i = 0; i < ATTEMPTS && page.get() != null; i++) {
            System.gc();
        }
        assertNull(page.get());
        Objects.requireNonNull(traversal, "it lives as long as the window");
    }

    private static WeakReference<Node> goOnFromAPage(List<Node> panes, PaneTraversal traversal) {
        Button link = new Button();
        Node page = new VBox(link);
        panes.add(page);
        traversal.go(Optional.of(link), 1);
        panes.remove(page);
        return new WeakReference<>(page);
    }
}
