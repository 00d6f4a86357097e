package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// Three cards of the post, used by keyboard alone on the headless platform.
class CompareViewTest extends ApplicationTest {
    private static final int TABS_AT_MOST = 40;

    private final Dataset dataset = ShippedDatasets.find("cni-2017").orElseThrow();
    private final ExplorerModel state = Models.showing(dataset);

    @Override
    public void start(Stage stage) {
        state.compare(List.of(id("calico"), id("of another dataset"), id("canal"), id("weave-net")));
        Scene scene = new Scene(new CompareView(state, new NoDesktop(), new Group()), 1016, 690);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void arrowsGoFromCellToCellAndCardsCanBeTakenOut() {
        tabTo("Calico, Network Model: Layer 3; the cards differ");
        push(KeyCode.DOWN, 5);
        push(KeyCode.END, 1);
        assertEquals(
                "Weave Net, Ingress/Egress Policies: Yes, on a condition, footnote 5: Weave Net does not have egress"
                        + " rules out of the box., disputed: another source says Yes; the cards differ",
                focused());
        assertFalse(labels().contains("Network Policies"), "the same on all cards, so it is folded away");

        tabTo("Same: Network Policies, folded");
        push(KeyCode.SPACE, 1);
        assertTrue(labels().contains("Network Policies"));
        assertEquals("Same: Network Policies, open", focused(), "the focus stays where it was");

        tabTo("Remove Canal");
        push(KeyCode.SPACE, 1);
        assertEquals(List.of(id("calico"), id("of another dataset"), id("weave-net")), compared());
        assertTrue(lookup("differ in 4 of 8 features").tryQuery().isPresent());
        assertTrue(focused().startsWith("Calico") || focused().startsWith("Weave Net"), "the focus stays in the cards");
    }

    private List<ProviderId> compared() {
        return state.viewState().selection().compared();
    }

    private Set<String> labels() {
        return Set.copyOf(lookup(".row-label .label").<Label>queryAll().stream()
                .map(Label::getText)
                .toList());
    }

    private void tabTo(String spoken) {
        for (int tabs = 0; tabs < TABS_AT_MOST && !focused().equals(spoken); tabs++) {
            push(KeyCode.TAB, 1);
        }
        assertEquals(spoken, focused());
    }

    private String focused() {
        Node owner = lookup(".compare-view").query().getScene().getFocusOwner();
        return owner == null || owner.getAccessibleText() == null ? "" : owner.getAccessibleText();
    }

    private void push(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            press(key).release(key);
        }
    }

    private static ProviderId id(String value) {
        return new ProviderId(value);
    }

    private static final class NoDesktop implements DesktopServices {
        @Override
        public Optional<Path> whereToSave(String suggestion, String kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> whichToOpen(String kind, List<String> endings, Optional<Path> folder) {
            return Optional.empty();
        }

        @Override
        public void open(URI address) {}

        @Override
        public void copy(ClipboardData clip) {}
    }
}
