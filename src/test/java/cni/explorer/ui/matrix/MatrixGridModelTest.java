package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Importance;
import cni.explorer.query.SortKey;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRow;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixGridModelTest {
    private final ViewState post = Shows.shown("cni-2017");

    @Test
    void aCellSaysSignValueFootnotesAndThatItIsDisputed() {
        MatrixGridModel model = Shows.matrix(post, 2000);
        assertEquals("Layer 3", Shows.words(model.cell(0, 1)));
        assertEquals("<CONDITIONAL> Etcd 1", Shows.words(model.cell(0, 5)));
        assertEquals("<CONDITIONAL> Yes 5 <DISPUTED>", Shows.words(model.cell(6, 7)));
        assertEquals(
                "Calico, No external datastore: Etcd, on a condition, footnote 1: Calico and Canal include a feature to"
                        + " connect directly to Kubernetes, and not use Etcd.",
                model.spoken(0, 5));
        assertTrue(model.tooltip(0, 5).startsWith("1  Calico and Canal"));
    }

    @Test
    void cellsThatLookAlikeAreOneObjectAlsoAfterATick() {
        ExplorerModel state = Shows.state("cni-2017");
        MatrixModels models = Shows.models(state.viewState());
        DatasetGridModel before = models.left(state.viewState(), 1000);
        assertSame(before.cell(0, 3), before.cell(1, 3), "both say Yes");
        assertNotSame(before.cell(0, 0), before.cell(1, 0));
        state.weigh(new FeatureId("network-policies"), Importance.REQUIRED);
        DatasetGridModel after = models.left(state.viewState(), 1000);
        for (int column = 0; column < after.columnCount(); column++) {
            Object key = after.column(column).key();
            int was = IntStream.range(0, before.columnCount())
                    .filter(one -> before.column(one).key().equals(key))
                    .findFirst()
                    .orElseThrow();
            assertSame(before.cell(0, was), after.cell(0, column));
        }
        assertEquals(new ProviderId("kube-router"), after.rowKey(2));
        assertSame(before.cell(4, 0), after.cell(2, 0));
    }

    @Test
    void aRowIsFoundByItsKeyWhereverTheOrderPutsIt() {
        ExplorerModel state = Shows.state("cni-2017");
        state.weigh(new FeatureId("network-policies"), Importance.REQUIRED);
        state.sort(List.of(new SortKey(new SortKey.Name(), true)));
        MatrixGridModel model = Shows.matrix(state.viewState(), 1000);
        for (int row = 0; row < model.rowCount(); row++) {
            assertEquals(OptionalInt.of(row), model.rowOf(model.rowKey(row)));
        }
        assertEquals(OptionalInt.empty(), model.rowOf(new ProviderId("flannel")), "it is excluded");
        assertEquals(OptionalInt.empty(), model.rowOf(new ProviderId("nobody")));
        assertEquals(OptionalInt.empty(), model.rowOf("a heading"));
    }

    @Test
    void aNameHasItsBoxItsPillAndWhatItMeetsOfThePreferences() {
        ExplorerModel state = Shows.state("cni-2017");
        state.weigh(new FeatureId("encryption"), Importance.PREFERRED);
        state.compare(List.of(new ProviderId("kubenet")));
        MatrixGridModel model = Shows.matrix(state.viewState(), 1000);
        assertEquals("[ ] Calico  1 of 1", Shows.words(model.cell(0, 0)));
        assertEquals("[x] kubenet (baseline)  0 of 1", Shows.words(model.cell(7, 0)));
        assertEquals("kubenet, baseline, ticked to compare", model.spoken(7, 0));
        assertEquals("Of what is preferred it meets Encryption", model.tooltip(0, 0));
        assertEquals(
                1,
                IntStream.range(0, model.columnCount())
                        .filter(column -> model.column(column).bar() == 1)
                        .count());
    }

    @Test
    void whatIsNotCountedStandsUnderAStrongerLine() {
        MatrixGridModel model = Shows.matrix(post, 1000);
        List<Integer> lines = IntStream.range(0, model.rowCount())
                .filter(row -> model.row(row).lineAbove())
                .boxed()
                .toList();
        assertEquals(List.of(7), lines);
        assertEquals(GridRow.RowKind.BODY, model.row(7).kind());
    }

    @Test
    void aHeaderSaysWhatIsRequiredAndHowItSorts() {
        ExplorerModel state = Shows.state("cni-2017", "network-policies");
        state.arrange(state.viewState()
                .arrangement()
                .withSort(List.of(
                        new SortKey(new SortKey.Name(), true),
                        new SortKey(new SortKey.Answers(new FeatureId("mesh")), false))));
        MatrixGridModel model = Shows.matrix(state.viewState(), 800);
        assertEquals("Provider <DESCENDING>", Shows.words(model.column(0).header()));
        assertEquals("Network | Policies", Shows.words(model.column(1).header()));
        assertEquals("Network Policies, required", model.spoken(GridPosition.HEADER, 1));
        assertEquals(2, model.column(1).bar());
        assertEquals("Mesh <ASCENDING>", Shows.words(model.column(4).header()));
        assertEquals("Mesh, sorted upwards", model.column(4).header().spoken());
    }

    @Test
    void aFoldedGroupIsAStripOfSigns() {
        MatrixGridModel model = Shows.matrix(Shows.shown("cni-2026"), 700);
        assertEquals("Networking | 5 of 7", Shows.words(model.column(1).header()));
        assertEquals("<YES> <NO> <CONDITIONAL> <YES> <YES>", Shows.words(model.cell(0, 1)));
        assertEquals(7, model.place(new GridPosition(0, 1)).features().size());
        assertEquals(7, model.tooltip(0, 1).lines().count());
        assertTrue(model.spoken(0, 1).startsWith("Calico, Network model: "));
        assertTrue(model.column(1).movable());
        assertTrue(!model.column(1).resizable());
    }

    @Test
    void columnsFillTheWidth() {
        for (double width : new double[] {1000, 1300, 1700, 4000}) {
            MatrixGridModel model = Shows.matrix(post, width);
            double all = IntStream.range(0, model.columnCount())
                    .mapToDouble(column -> model.column(column).width())
                    .sum();
            assertEquals(width, all, 0.001);
        }
    }

    @Test
    void aWidthThatAPersonDrewStays() {
        ColumnSettings drawn =
                ColumnSettings.DEFAULTS.withWidth(new FeatureId("mesh"), 222).withProviderWidth(333);
        DatasetGridModel model = Shows.models(post).left(Shows.looking(post, drawn), 3000);
        assertEquals(333, model.column(0).width());
        assertEquals(222, model.column(4).width());
    }

    @Test
    void aMovedColumnTakesItsFeaturesAlong() {
        MatrixGridModel model = Shows.matrix(post, 1000);
        List<FeatureId> order = model.moved(model.column(1).key(), 3);
        assertEquals(
                List.of("route-distribution", "network-policies", "network-model"),
                order.stream()
                        .limit(3)
                        .map(FeatureId::toString)
                        .map(MatrixGridModelTest::plain)
                        .toList());
        assertEquals(8, order.size());
    }

    @Test
    void aMoveBeforeTheNamesOrBehindAllGoesToTheNearestPlace() {
        MatrixGridModel model = Shows.matrix(post, 1000);
        Object mesh = model.column(4).key();
        assertEquals(new FeatureId("mesh"), model.moved(mesh, 0).getFirst());
        assertEquals(new FeatureId("mesh"), model.moved(mesh, 99).getLast());
        assertEquals(post.arrangement().columns(), model.moved(mesh, 4), "where it is already");
    }

    @Test
    void everyPlaceOfTheTableIsWhatItShows() {
        ViewState sorted = post.with(post.workspace()
                .withArrangement(post.arrangement()
                        .withSort(List.of(new SortKey(new SortKey.Name(), true)))
                        .withColumns(List.of(new FeatureId("mesh"), new FeatureId("encryption")))));
        MatrixGridModel model = Shows.matrix(sorted, 1000);
        for (int row = 0; row < model.rowCount(); row++) {
            int provider = sorted.matrix().rows().get(row);
            assertEquals(sorted.dataset().providers().get(provider).id(), model.rowKey(row));
            assertEquals(CellPlace.of(provider, List.of()), model.place(new GridPosition(row, 0)));
            assertEquals(CellPlace.of(provider, List.of(3)), model.place(new GridPosition(row, 1)));
            assertEquals(CellPlace.of(provider, List.of(5)), model.place(new GridPosition(row, 2)));
        }
        assertEquals(CellPlace.NOWHERE, model.place(new GridPosition(model.rowCount(), 0)));
        assertEquals(CellPlace.NOWHERE, model.place(new GridPosition(0, 3)));
        assertEquals(CellPlace.NOWHERE, model.place(new GridPosition(GridPosition.HEADER, 1)));
    }

    @Test
    void whereOnlyTheBaselineIsLeftNoLineParts() {
        ExplorerModel state = Shows.state("cni-2017");
        state.search("baseline");
        MatrixGridModel model = Shows.matrix(state.viewState(), 1000);
        assertEquals(1, model.rowCount());
        assertEquals(new ProviderId("kubenet"), model.rowKey(0));
        assertEquals(false, model.row(0).lineAbove());
    }

    @Test
    void everyCellIsSaidByItsProviderAndItsFeature() {
        MatrixGridModel model = Shows.matrix(post, 1000);
        for (int row = 0; row < model.rowCount(); row++) {
            for (int column = 1; column < model.columnCount(); column++) {
                String beginning = post.matrix().provider(row).name() + ", "
                        + post.matrix().features().get(column - 1).shortName() + ": "
                        + post.matrix().cell(row, column - 1).value();
                assertTrue(model.spoken(row, column).startsWith(beginning), model.spoken(row, column));
            }
        }
    }

    private static String plain(String id) {
        return id.replaceAll("^FeatureId\\[\\w+=|]$", "");
    }
}
