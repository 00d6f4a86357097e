package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.text.NoteMarks;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ChartOptions.Scale;
import cni.explorer.workspace.ChartOptions.Scope;
import cni.explorer.workspace.ChartSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChartOrderTest {
    private final Dataset dataset = ShippedDatasets.find("cni-2017").orElseThrow();
    private final FigureTable figures = new FigureTable(dataset);
    private final ExplorerModel state = Models.showing(dataset);
    private final ChartOrder order = new ChartOrder(state.viewState().indexedDataset(), figures);

    @Test
    void theLargestFigureIsFirstAndTheBaselineLast() {
        assertEquals(
                List.of(
                        "Weave Net",
                        "flannel",
                        "Calico",
                        "Canal",
                        "kube-router",
                        "romana",
                        "kopeio-networking",
                        "kubenet"),
                names("stars", Scope.IN_SIGHT));
    }

    @Test
    void namesStandInTheirOrderWithoutRegardToCase() {
        assertEquals(
                List.of(
                        "Calico",
                        "Canal",
                        "flannel",
                        "kopeio-networking",
                        "kube-router",
                        "romana",
                        "Weave Net",
                        "kubenet"),
                names("", Scope.IN_SIGHT));
        assertEquals(names("", Scope.ALL), names("no such metric", Scope.ALL));
    }

    @Test
    void onlyWhoIsLeftIsInSight() {
        state.require(new FeatureId("encryption"), true);
        assertEquals(List.of("Weave Net", "Calico", "kopeio-networking"), names("forks", Scope.IN_SIGHT));
        assertEquals(8, names("forks", Scope.ALL).size());
    }

    @Test
    void whatIsKnownOfFiguresIsOfThoseInSight() {
        FigureColumn stars = figures.columns().getFirst();
        FigureStats all = stars.drawn(order.of(state.viewState(), options("stars", Scope.ALL)));
        assertEquals(4844, all.most());
        assertEquals(7, all.kinds().values().stream().mapToInt(count -> count).sum());
        assertEquals(2, all.notes().cardinality());
        assertEquals(new FigureStats(0, false, Map.of(), new BitSet()), stars.drawn(new int[] {7}));
    }

    @Test
    void marksGoOnAfterZ() {
        assertEquals("a", NoteMarks.mark(0));
        assertEquals("z", NoteMarks.mark(25));
        assertEquals("aa", NoteMarks.mark(26));
        assertEquals("zz", NoteMarks.mark(26 * 27 - 1));
        assertEquals("aaa", NoteMarks.mark(26 * 27));
    }

    private List<String> names(String sortedBy, Scope scope) {
        return Arrays.stream(order.of(state.viewState(), options(sortedBy, scope)))
                .mapToObj(provider -> dataset.providers().get(provider).name())
                .toList();
    }

    private static ChartOptions options(String sortedBy, Scope scope) {
        return new ChartOptions(ChartSet.ALL, sortedBy, Scale.LINEAR, scope);
    }
}
