package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.ProviderId;
import cni.explorer.query.Preview;
import cni.explorer.query.Reading;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcludedGridModelTest {
    private final ViewState shown =
            Shows.shown("cni-2017", "network-policies", "external-datastore", "ingress-egress-policies");

    @Test
    void aNearMissSaysItsReasonAndTheWayToDoWithoutIt() {
        ExcludedGridModel model = model(1200, Optional.empty());
        assertEquals("[ ] kube-router", Shows.words(model.cell(0, 0)));
        assertEquals("<NO> Ingress/Egress Policies: No Leave out 1 returns", Shows.words(model.cell(0, 1)));
        assertEquals(
                "kube-router, excluded. Ingress/Egress Policies: No, does not meet it. Leave out Ingress/Egress"
                        + " Policies, and 1 provider would be left too",
                model.spoken(0, 1));
        List<GridRun> runs = model.cell(0, 1).lines().getFirst().runs();
        assertEquals(
                new CellAction.LeaveOut(shown.outcome().requirements().get(2)),
                runs.get(runs.size() - 3).action().orElseThrow());
    }

    @Test
    void reasonsStandSideBySideAndEachOpensItsCell() {
        ExcludedGridModel model = model(1200, Optional.empty());
        assertEquals("<NO> Network Policies: No <NO> Ingress/Egress Policies: No", Shows.words(model.cell(2, 1)));
        assertEquals(new CellAction.OpenCell(6), last(model, 2));
        assertEquals(List.of(2, 6), model.place(new GridPosition(2, 1)).features());
        assertEquals(2, model.tooltip(2, 1).lines().count());
    }

    @Test
    void whereThereIsNoRoomTheRestIsCounted() {
        assertEquals(
                "<NO> Network Policies: No and 1 more",
                Shows.words(model(480, Optional.empty()).cell(2, 1)));
        assertEquals(new CellAction.ShowAllReasons(), last(model(480, Optional.empty()), 2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {500, 800, 1000, 1100, 1300, 2000})
    void allAreToldInOneForm(double width) {
        ExplorerModel state = Shows.state("cni-2026", "network-policies", "encryption", "windows", "mesh");
        state.read(Reading.STRICT);
        ExcludedGridModel model = Shows.models(state.viewState())
                .excluded(state.viewState(), Optional.empty(), Shows.matrix(state.viewState(), width), width);
        List<GridCell> conditional = IntStream.range(0, model.rowCount())
                .mapToObj(row -> model.cell(row, 1))
                .filter(cell -> Shows.words(cell).contains("<CONDITIONAL>"))
                .toList();
        long remarked = conditional.stream()
                .filter(cell -> Shows.words(cell).contains("only on a condition"))
                .count();
        assertTrue(remarked == 0 || remarked == conditional.size(), remarked + " of " + conditional.size());
        assertEquals(width >= 2000, remarked > 0, "where there is room the words say it too");
    }

    @Test
    void whatIsNotCountedComesLastUnderALine() {
        ExcludedGridModel model = model(1200, Optional.empty());
        assertEquals(
                List.of(4),
                IntStream.range(0, model.rowCount())
                        .filter(row -> model.row(row).lineAbove())
                        .boxed()
                        .toList());
        assertTrue(Shows.words(model.cell(4, 1)).startsWith("<UNKNOWN> Network Policies: Unknown"));
    }

    @Test
    void beforeAReasonIsOnlyCountedTheWordsGoThatTheSignSaysToo() {
        ExplorerModel strict = Shows.state("cni-2026", "network-policies", "encryption", "windows");
        strict.read(Reading.STRICT);
        ViewState read = strict.viewState();
        MatrixModels models = Shows.models(read);
        ExcludedGridModel roomy = models.excluded(read, Optional.empty(), models.left(read, 1_600), 1_600);
        int flannel = roomy.rowOf(new ProviderId("flannel")).orElseThrow();
        assertTrue(Shows.words(roomy.cell(flannel, 1)).contains(", only on a condition"));
        ExcludedGridModel narrow = models.excluded(read, Optional.empty(), models.left(read, 1_100), 1_100);
        String words = Shows.words(narrow.cell(flannel, 1));
        assertFalse(words.contains("only on a condition"), words);
        assertFalse(words.contains("more"), words);
        assertTrue(words.contains("Windows nodes"), words);
        assertTrue(narrow.spoken(flannel, 1).contains("condition"), "a screen reader says it");
    }

    @Test
    void whoWouldReturnStandsOut() {
        Preview preview = shown.indexedDataset().evaluator().preview(shown.selection(), 6);
        ExcludedGridModel model = model(1200, Optional.of(preview));
        assertTrue(isStrong(model, 0), "kube-router lacks this alone");
        assertFalse(isStrong(model, 1));
        assertFalse(isStrong(model(1200, Optional.empty()), 0));
    }

    @Test
    void noReasonIsEverCutInHalf() {
        ViewState all = everythingAsked();
        for (double width = 300; width <= 2_400; width += 7) {
            ExcludedGridModel model = Shows.models(all)
                    .excluded(all, Optional.empty(), Shows.models(all).left(all, 100), width);
            double room = model.column(1).width() - 2 * DatasetGridModel.PADDING;
            for (int row = 0; row < model.rowCount(); row++) {
                double taken = width(model.cell(row, 1));
                assertTrue(taken <= room || reasons(model, row) == 1, row + " at " + width);
            }
        }
    }

    @Test
    void moreRoomNeverShowsFewerReasons() {
        ViewState all = everythingAsked();
        DatasetGridModel above = Shows.models(all).left(all, 100);
        long before = 0;
        for (double width = 300; width <= 2_400; width += 50) {
            ExcludedGridModel model = Shows.models(all).excluded(all, Optional.empty(), above, width);
            long now = IntStream.range(0, model.rowCount())
                    .mapToLong(row -> reasons(model, row))
                    .sum();
            assertTrue(now >= before, "at " + width);
            before = now;
        }
    }

    @Test
    void waysToDoWithoutAReasonBeginBelowEachOther() {
        ViewState asked = Shows.shown("cni-2026", "network-policies", "encryption", "external-datastore", "windows");
        MatrixModels models = Shows.models(asked);
        ExcludedGridModel model = models.excluded(asked, Optional.empty(), models.left(asked, 1_000), 1_000);
        List<Double> begin = IntStream.range(0, model.rowCount())
                .filter(row -> Shows.words(model.cell(row, 1)).contains("Leave out"))
                .mapToObj(row -> widthBeforeLink(model.cell(row, 1)))
                .toList();
        assertTrue(begin.size() > 5, "near misses: " + begin);
        assertEquals(1, begin.stream().map(Math::round).distinct().count(), begin::toString);
    }

    @Test
    void aLinkStandsBesideItsReasonWhereOthersAreMuchLonger() {
        LeaveOutLinks links = LeaveOutLinks.behind(DoubleStream.of(400, 130, 120, 230), shown.outcome());
        assertEquals(230 + 24, links.begin(), "not behind the one of 400");
    }

    private static double widthBeforeLink(GridCell cell) {
        List<GridRun> runs = cell.lines().getFirst().runs();
        int link = IntStream.range(0, runs.size())
                .filter(run -> runs.get(run).action().orElse(null) instanceof CellAction.LeaveOut)
                .findFirst()
                .orElseThrow();
        return width(new GridCell(List.of(new GridCell.Line(runs.subList(0, link))), false, 1, "", ""));
    }

    @Test
    void theNamesAreAsWideAsThoseAbove() {
        MatrixModels models = Shows.models(shown);
        DatasetGridModel above = models.left(shown, 1_000);
        ExcludedGridModel model = models.excluded(shown, Optional.empty(), above, 1_000);
        assertEquals(above.column(0).width(), model.column(0).width());
        assertEquals(1_000, model.column(0).width() + model.column(1).width());
        assertEquals(0, model.headerHeight());
    }

    @Test
    void underATurnedTableTheNamesHaveTheRoomThatTheyNeed() {
        ViewState turned = Shows.looking(shown, shown.columns().withTransposed(true));
        MatrixModels models = Shows.models(turned);
        DatasetGridModel above = models.left(turned, 1_000);
        ExcludedGridModel model = models.excluded(turned, Optional.empty(), above, 1_000);
        assertTrue(model.column(0).width() >= models.left(shown, 100).column(0).width());
    }

    @Test
    void nearMissesComeFirstAndEveryRowIsFoundByItsProvider() {
        ExcludedGridModel model = model(1_200, Optional.empty());
        assertEquals(
                List.of("kube-router", "romana", "flannel", "kopeio-networking", "kubenet"),
                IntStream.range(0, model.rowCount())
                        .mapToObj(row -> ((ProviderId) model.rowKey(row)).value())
                        .toList());
        assertEquals(CellPlace.NOWHERE, model.place(new GridPosition(5, 1)));
        assertEquals(CellPlace.NOWHERE, model.place(new GridPosition(GridPosition.HEADER, 0)));
        assertEquals(CellPlace.of(4, List.of()), model.place(new GridPosition(0, 0)));
    }

    @Test
    void aRowTellsAScreenReaderThatItIsExcludedAndWhy() {
        ExcludedGridModel model = model(1_200, Optional.empty());
        assertEquals(
                "flannel, excluded. Network Policies: No, does not meet it; Ingress/Egress Policies: No, does not meet"
                        + " it",
                model.spoken(2));
        assertEquals("kubenet, baseline, excluded", model.spoken(4, 0));
    }

    @Test
    void whereOneThingIsAskedThereIsNothingToLeaveOut() {
        ViewState one = Shows.shown("cni-2017", "network-policies");
        MatrixModels models = Shows.models(one);
        ExcludedGridModel model = models.excluded(one, Optional.empty(), models.left(one, 100), 1_200);
        assertEquals("<NO> Network Policies: No", Shows.words(model.cell(0, 1)));
        assertEquals("flannel, excluded. Network Policies: No, does not meet it", model.spoken(0, 1));
    }

    private static ViewState everythingAsked() {
        return Shows.shown(
                "cni-2026",
                Shows.dataset("cni-2026").features().stream()
                        .filter(feature -> feature.kind().isRequirable())
                        .map(feature -> feature.id().value())
                        .toArray(String[]::new));
    }

    private static double width(GridCell cell) {
        return cell.lines().getFirst().runs().stream()
                .mapToDouble(run -> switch (run) {
                    case GridRun.TextRun text -> Shows.width(text.text(), text.font());
                    case GridRun.Picture drawing -> drawing.width();
                    case GridRun.Gap gap -> gap.width();
                    case GridRun.Check _, GridRun.Pill _ -> 0;
                })
                .sum();
    }

    /// How many of its reasons a row shows.
    private static long reasons(ExcludedGridModel model, int row) {
        return model.cell(row, 1).lines().getFirst().runs().stream()
                .flatMap(run -> run.action().stream())
                .filter(CellAction.OpenCell.class::isInstance)
                .distinct()
                .count();
    }

    private ExcludedGridModel model(double width, Optional<Preview> preview) {
        MatrixModels models = Shows.models(shown);
        DatasetGridModel above = models.left(shown, 100);
        return models.excluded(shown, preview, above, width);
    }

    private static Object last(ExcludedGridModel model, int row) {
        return model.cell(row, 1).lines().getFirst().runs().getLast().action().orElseThrow();
    }

    private static boolean isStrong(ExcludedGridModel model, int row) {
        return model.cell(row, 0).lines().getFirst().runs().stream()
                .anyMatch(run -> run instanceof GridRun.TextRun text && text.font() == FontRole.STRONG);
    }
}
