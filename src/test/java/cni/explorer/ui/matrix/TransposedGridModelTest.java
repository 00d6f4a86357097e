package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Importance;
import cni.explorer.text.AnswerSentence;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRow;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.ViewState;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TransposedGridModelTest {
    private final ViewState shown = Shows.shown("cni-2026");

    @Test
    void featuresAreRowsUnderTheirGroups() {
        TransposedGridModel model = Shows.transposed(shown, ColumnSettings.DEFAULTS, 1000);
        assertEquals(shown.dataset().features().size() + 6, model.rowCount());
        assertEquals(GridRow.RowKind.HEADING, model.row(0).kind());
        assertEquals("<UNFOLDED> Networking", Shows.words(model.cell(0, 0)));
        assertEquals("Network model", Shows.words(model.cell(1, 0)));
        assertEquals(gap(model, 1), gap(model, 0), "a sign begins where names do");
        assertEquals("Calico", Shows.words(model.column(1).header()));
        assertEquals(shown.matrix().rows().size() + 1, model.columnCount());
        assertTrue(model.spoken(1, 1).startsWith("Calico, Network model: "));
    }

    /// In front of what stands in a row.
    private static GridRun gap(TransposedGridModel model, int row) {
        return model.cell(row, 0).lines().getFirst().runs().getFirst();
    }

    @Test
    void aRequiredFeatureComesFirstHasABarAndSaysSo() {
        ViewState asking = Shows.shown("cni-2026", "encryption");
        TransposedGridModel model = Shows.transposed(asking, ColumnSettings.DEFAULTS, 1000);
        List<Integer> bars = IntStream.range(0, model.rowCount())
                .filter(row -> model.row(row).bar() > 0)
                .boxed()
                .toList();
        assertEquals(List.of(0), bars);
        assertEquals("Encryption, required", model.spoken(bars.getFirst(), 0));
    }

    @Test
    void aPreferredFeatureComesNextWithAThinBarAndProvidersTellWhatTheyMeet() {
        ExplorerModel state = Shows.state("cni-2026");
        state.require(new FeatureId("encryption"), true);
        state.weigh(new FeatureId("mesh"), Importance.PREFERRED);
        TransposedGridModel model = Shows.transposed(state.viewState(), ColumnSettings.DEFAULTS, 1000);
        assertEquals("Joins clusters, preferred", model.spoken(1, 0));
        assertEquals(
                List.of(MatrixHeaders.REQUIRED, MatrixHeaders.PREFERRED, 0.0),
                IntStream.range(0, 3).mapToObj(row -> model.row(row).bar()).toList());
        assertTrue(model.column(1).header().tooltip().contains("Of what is preferred it meets"));
    }

    @Test
    void aFoldedGroupShowsSignsBesideItsName() {
        TransposedGridModel model = Shows.transposed(shown, ColumnSettings.DEFAULTS.withFold("Networking", true), 1000);
        assertEquals("<FOLDED> Networking 7 features", Shows.words(model.cell(0, 0)));
        assertEquals("<YES> <NO> <CONDITIONAL> <YES> <YES>", Shows.words(model.cell(0, 1)));
        assertEquals(7, model.place(new GridPosition(0, 1)).features().size());
    }

    @Test
    void theCellsAreThoseOfTheOtherWayRound() {
        MatrixModels models = Shows.models(shown);
        ColumnSettings open = ColumnSettings.DEFAULTS.withFold("Security", false);
        DatasetGridModel matrix = models.left(Shows.looking(shown, open), 1000);
        DatasetGridModel turned = models.left(Shows.looking(shown, open.withTransposed(true)), 1000);
        int column = IntStream.range(1, matrix.columnCount())
                .filter(each -> matrix.spoken(0, each).startsWith("Calico, Encryption"))
                .findFirst()
                .orElseThrow();
        int row = IntStream.range(0, turned.rowCount())
                .filter(each -> turned.spoken(each, 1).startsWith("Calico, Encryption"))
                .findFirst()
                .orElseThrow();
        assertSame(matrix.cell(0, column), turned.cell(row, 1));
        assertEquals(matrix.spoken(0, column), turned.spoken(row, 1));
        assertEquals(matrix.place(new GridPosition(0, column)), turned.place(new GridPosition(row, 1)));
    }

    @Test
    void noMoreThanFortyProvidersAreColumnsTheFirstOnes() {
        ViewState many = many(60);
        TransposedGridModel model = Shows.transposed(many, ColumnSettings.DEFAULTS, 1000);
        assertEquals(41, model.columnCount());
        assertEquals("P 39", Shows.words(model.column(40).header()));
        assertEquals(" · features as rows: the first 40 of 60, narrow to see others", turned(60));
        assertEquals(" · features as rows", turned(40));
    }

    @Test
    void aProviderKeepsItsColumnWhateverElseChanges() {
        TransposedGridModel model = Shows.transposed(shown, ColumnSettings.DEFAULTS, 1000);
        for (int column = 1; column < model.columnCount(); column++) {
            assertEquals(
                    new ColumnKey.OfProvider(shown.matrix().provider(column - 1).id()),
                    model.column(column).key());
        }
        assertEquals(new ColumnKey.Names(), model.column(0).key());
        assertEquals(1, model.frozenColumns());
    }

    @Test
    void rowsAreKnownByTheirFeatureAndAGroupMovedApartHasTwoHeadings() {
        ViewState apart = shown.with(shown.workspace()
                .withArrangement(shown.arrangement()
                        .withColumns(List.of(
                                new FeatureId("encryption"), new FeatureId("mesh"), new FeatureId("egress-gateway")))));
        TransposedGridModel model = Shows.transposed(apart, ColumnSettings.DEFAULTS, 1000);
        assertEquals(6, model.rowCount());
        assertEquals(
                6,
                IntStream.range(0, model.rowCount())
                        .mapToObj(model::rowKey)
                        .distinct()
                        .count());
        assertEquals(new FeatureId("encryption"), model.rowKey(1));
        assertEquals("<UNFOLDED> Security", Shows.words(model.cell(4, 0)));
    }

    @Test
    void whoIsNotCountedStandsBehindALine() {
        ViewState all = Shows.shown("cni-2026");
        TransposedGridModel model = Shows.transposed(all, ColumnSettings.DEFAULTS, 1000);
        List<Integer> lines = IntStream.range(0, model.columnCount())
                .filter(column -> model.column(column).lineBefore())
                .boxed()
                .toList();
        assertEquals(List.of(19), lines);
        assertEquals("Multus, meta plugin", model.column(19).header().spoken());
        assertTrue(model.column(19).header().tooltip().startsWith("Calls other plugins"));
    }

    @Test
    void aHeadingFoldsByAPressAndSaysWhetherItIsFolded() {
        TransposedGridModel open = Shows.transposed(shown, ColumnSettings.DEFAULTS, 1000);
        assertEquals("Networking, unfolded", open.spoken(0, 0));
        assertEquals("Networking", open.spoken(0, 1), "there is nothing beside it");
        assertEquals(List.of(new CellAction.FoldGroup("Networking", true)), actions(open, 0));
        TransposedGridModel folded =
                Shows.transposed(shown, ColumnSettings.DEFAULTS.withFold("Networking", true), 1000);
        assertEquals("Networking, folded", folded.spoken(0, 0));
        assertEquals(List.of(new CellAction.FoldGroup("Networking", false)), actions(folded, 0));
    }

    @Test
    void whatAFoldedGroupHidesIsTold() {
        TransposedGridModel folded =
                Shows.transposed(shown, ColumnSettings.DEFAULTS.withFold("Networking", true), 1000);
        List<String> lines = folded.tooltip(0, 1).lines().toList();
        assertEquals(7, lines.size());
        assertEquals("Joins clusters: No (paid editions) (does not meet it)", lines.get(2));
        assertTrue(folded.spoken(0, 1).contains("Calico, Joins clusters: No (paid editions), does not meet it"));
    }

    @Test
    void theNameOfAFeatureExplainsIt() {
        TransposedGridModel model = Shows.transposed(shown, ColumnSettings.DEFAULTS, 1000);
        assertTrue(model.tooltip(3, 0).contains("Whether the provider itself lets pods of different Kubernetes"));
        assertEquals("Joins clusters", model.spoken(3));
        assertEquals("Feature", model.spoken(GridPosition.HEADER, 0));
    }

    @Test
    void placesOutsideOfTheTableAreNowhere() {
        TransposedGridModel model = Shows.transposed(shown, ColumnSettings.DEFAULTS, 1000);
        assertEquals(CellPlace.NOWHERE, model.place(new GridPosition(model.rowCount(), 1)));
        assertEquals(CellPlace.NOWHERE, model.place(new GridPosition(1, model.columnCount())));
        assertEquals(CellPlace.of(0, List.of()), model.place(new GridPosition(GridPosition.HEADER, 1)));
        assertTrue(model.place(new GridPosition(3, 0)).provider().isEmpty());
        assertEquals(List.of(2), model.place(new GridPosition(3, 0)).features());
    }

    private static List<Object> actions(TransposedGridModel model, int row) {
        return model.cell(row, 0).lines().getFirst().runs().stream()
                .flatMap(run -> run.action().stream())
                .distinct()
                .toList();
    }

    private static String turned(int rows) {
        return AnswerSentence.plain(List.of())
                .withFeaturesAsRows(rows, TransposedGridModel.PROVIDERS_AT_MOST)
                .text();
    }

    private static ViewState many(int count) {
        Dataset post = Shows.dataset("cni-2017");
        List<Provider> providers = IntStream.range(0, count)
                .mapToObj(row -> new Provider(
                        new ProviderId("p" + row),
                        "P " + row,
                        List.of(),
                        Provider.Role.PROVIDER,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()))
                .toList();
        List<Column> columns = List.of(Column.of(Collections.nCopies(count, post.cell(0, 0))));
        Dataset many = new Dataset(
                post.about(),
                post.features().subList(0, 1),
                providers,
                columns,
                post.footnotes(),
                List.of(),
                List.of());
        return ViewState.of(IndexedDataset.of(many), Models.first(many));
    }
}
