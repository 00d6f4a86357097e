package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.query.DecisiveCell;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.state.ExplorerModel;
import java.util.Collections;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// What the answer hangs on, with the words that make it doubtful.
class DecisiveCellsPaneTest extends ApplicationTest {

    @Test
    void eachCellSaysWhatWouldChangeAndWhyItMay() {
        ExplorerModel state = Shows.state("cni-2017", "network-policies", "external-datastore");
        assertEquals(
                List.of(
                        "The answer hangs on these cells: were one of them otherwise, it would be another.",
                        "Calico would leave if No external datastore (Etcd, on a condition) were not met.",
                        "1  Calico and Canal include a feature to connect directly to Kubernetes, and not use Etcd.",
                        "Canal would leave if No external datastore (Etcd, on a condition) were not met.",
                        "1  Calico and Canal include a feature to connect directly to Kubernetes, and not use Etcd."),
                words(state.viewState().decisiveCells()));
    }

    @Test
    void aDisputedCellBringsWhatTheOtherSourceSays() {
        ExplorerModel state = Shows.state("cni-2026", "bandwidth", "network-policies");
        List<String> words = words(state.viewState().decisiveCells());
        assertTrue(words.contains("Disputed: another source says Chained plugin."), words.toString());
        assertTrue(
                words.contains("kube-router would join if Bandwidth limits (No, disputed) were met."),
                words.toString());
    }

    @Test
    void whereNothingIsDoubtfulThatIsSaid() {
        assertEquals(
                List.of("No single cell that is conditional, unknown or disputed would change who is left."),
                words(List.of()));
    }

    @Test
    void aFullListSaysThatThereMayBeMore() {
        ExplorerModel state = Shows.state("cni-2017", "external-datastore");
        state.require(new FeatureId("network-policies"), true);
        DecisiveCell one = state.viewState().decisiveCells().getFirst();
        assertEquals(
                "and perhaps more: the first 100 are listed",
                words(Collections.nCopies(100, one)).getLast());
        assertTrue(words(Collections.nCopies(99, one)).getLast().startsWith("1  Calico and Canal"));
    }

    @Test
    void allEntriesAreInSightWhereThereIsRoomForThem() {
        ExplorerModel state = Shows.state("cni-2026", "load-balancer", "gateway-api");
        List<DecisiveCell> three = state.viewState().decisiveCells();
        assertEquals(3, three.size());
        ScrollPane scroll = scroll(three, 1_000);
        assertTrue(inSight(scroll) >= needed(scroll), "in sight " + inSight(scroll) + " of " + needed(scroll));
        assertTrue(inSight(scroll) < needed(scroll) + 2, "and no more than that");
    }

    @Test
    void whereThereIsLittleRoomItIsNoHigherThanThat() {
        ExplorerModel state = Shows.state("cni-2026", "load-balancer", "gateway-api");
        ScrollPane scroll = scroll(state.viewState().decisiveCells(), 180);
        assertTrue(inSight(scroll) < needed(scroll));
        assertTrue(((Region) scroll.getParent()).getHeight() <= 180);
    }

    private ScrollPane scroll(List<DecisiveCell> cells, double room) {
        Group group = new Group();
        interact(() -> {
            Scene scene = new Scene(group, 600, 600);
            Theme.LIGHT.dress(scene);
            group.getChildren().add(new DecisiveCellsPane(cells, room));
            scene.snapshot(null);
        });
        return from(group).lookup((Node node) -> node instanceof ScrollPane).query();
    }

    private static double inSight(ScrollPane scroll) {
        return scroll.getViewportBounds().getHeight();
    }

    private static double needed(ScrollPane scroll) {
        return scroll.getContent().getLayoutBounds().getHeight();
    }

    private static List<String> words(List<DecisiveCell> decisiveCells) {
        return Words.in(new DecisiveCellsPane(decisiveCells, 400));
    }
}
