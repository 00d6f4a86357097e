package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.query.DecisiveCell;
import cni.explorer.ui.state.ExplorerModel;
import java.util.Collections;
import java.util.List;
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

    private static List<String> words(List<DecisiveCell> decisiveCells) {
        return Words.in(new DecisiveCellsPane(decisiveCells));
    }
}
