package cni.explorer.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Verdict;
import cni.explorer.query.Arrangement;
import cni.explorer.query.DecisiveCells;
import cni.explorer.query.Matrix;
import cni.explorer.query.Reading;
import cni.explorer.query.Relaxations;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// What a change works out anew, and what it leaves as it is: the very same objects.
class ViewStateTest {
    private static final FeatureId POLICIES = new FeatureId("network-policies");
    private static final FeatureId ENCRYPTION = new FeatureId("encryption");
    private static final FeatureId DATASTORE = new FeatureId("external-datastore");
    private static final List<SortKey> BY_NAME = List.of(new SortKey(new SortKey.Name(), true));
    private static final Map<String, Function<ViewState, Object>> PARTS = Map.of(
            "outcome", ViewState::outcome,
            "answer", ViewState::answer,
            "remaining", ViewState::remaining,
            "decisive cells", ViewState::decisiveCells,
            "rows", ViewState::rows,
            "excluded", state -> state.matrix().excluded(),
            "matrix", ViewState::matrix,
            "footnotes", ViewState::footnotes,
            "compare offer", ViewState::compareOffer);

    private final Dataset dataset = ShippedDatasets.find("cni-2017").orElseThrow();
    private final IndexedDataset indexed = IndexedDataset.of(dataset);
    private final Workspace workspace = Workspace.of(new DatasetSource.Shipped("cni-2017"), dataset)
            .withSelection(Selection.NOTHING.withRequired(POLICIES, true).withRequired(DATASTORE, true));
    private final ViewState before = ViewState.of(indexed, workspace);

    @Test
    void aSortWorksOutTheOrderOfRowsAlone() {
        ViewState after =
                before.with(workspace.withArrangement(workspace.arrangement().withSort(BY_NAME)));

        assertAnew(after, "rows", "matrix", "compare offer");
        assertEquals(List.of("Weave Net", "kube-router", "Canal", "Calico"), names(after));
    }

    @Test
    void columnsChangeTheMatrixAndItsFootnotesAndLeaveTheAnswer() {
        ViewState after =
                before.with(workspace.withArrangement(workspace.arrangement().withColumns(List.of(ENCRYPTION))));

        assertAnew(after, "matrix", "footnotes");
        assertEquals(1, after.matrix().columns().size());
    }

    @Test
    void widthsFoldsChartsAndViewChangeNoPart() {
        assertAnew(before.with(workspace.withColumns(workspace.columns().withWidth(POLICIES, 90.5))));
        assertAnew(before.with(workspace.withColumns(workspace.columns().withFold("Policy", true))));
        assertAnew(before.with(workspace.withColumns(workspace.columns().withTransposed(true))));
        assertAnew(before.with(workspace.withCharts(workspace.charts().withScope(ChartOptions.Scope.ALL))));
        assertAnew(before.with(workspace.withView(View.COMPARE)));
    }

    @Test
    void aCardChangesWhoIsAskedAboutButNobodyWhoIsLeft() {
        Selection chosen = workspace.selection().withCompared(List.of(new ProviderId("calico")));
        ViewState after = before.with(workspace.withSelection(chosen));

        assertAnew(after, "outcome", "matrix", "compare offer");
        assertEquals(chosen, after.outcome().selection(), "exports take the question from it");
    }

    @Test
    void aSearchLeavesTheNumbersBesideTheTicks() {
        ViewState after =
                before.with(workspace.withSelection(workspace.selection().withSearch("bgp")));

        assertSame(before.remaining(), after.remaining());
        assertSame(before.relaxations(), after.relaxations());
        assertNotSame(before.rows(), after.rows());
        assertNotSame(before.answer(), after.answer());
    }

    @Test
    void anotherReadingWorksOutEverything() {
        ViewState after =
                before.with(workspace.withSelection(workspace.selection().withReading(Reading.STRICT)));

        assertAnew(after, PARTS.keySet().toArray(String[]::new));
    }

    @Test
    void anotherDatasetWorksOutEverything() {
        assertAnew(
                before.with(IndexedDataset.of(dataset), workspace),
                PARTS.keySet().toArray(String[]::new));
    }

    @Test
    void otherFiguresLeaveWhoIsLeftAndEveryOrder() {
        indexed.ordering().prepare();
        IndexedDataset refreshed =
                indexed.with(dataset.with(List.of(dataset.metrics().getFirst()), Map.of()));
        ViewState after = before.with(refreshed, workspace);

        assertTrue(refreshed.ordering().sharesWith(indexed.ordering()), "with the ranks of cells");
        assertTrue(refreshed.evaluator().sharesWith(indexed.evaluator()));
        assertSame(dataset.column(3), refreshed.dataset().column(3));
        assertEquals(dataset.providers(), refreshed.dataset().providers());
        assertAnew(after, "outcome", "matrix", "compare offer");
        assertEquals(1, after.matrix().dataset().metrics().size(), "exports take the figures from it");
        assertEquals(before.matrix().rows(), after.matrix().rows());
    }

    @Test
    void otherFiguresAnswerAnewWhatIsAskedOfThem() {
        FeatureId stars = FeatureId.ofMetric("stars");
        ViewState asked = ViewState.of(
                indexed,
                workspace
                        .withSelection(Selection.NOTHING.withBound(stars, OptionalLong.of(100)))
                        .withArrangement(Arrangement.of(dataset)
                                .withShown(stars)
                                .withSort(List.of(new SortKey(new SortKey.Answers(stars), true)))));
        int left = asked.outcome().matchingCount();
        assertEquals(left, asked.rows().size());
        assertTrue(left > 0);

        Metric none = dataset.allMetrics().stream()
                .filter(metric -> metric.id().equals("stars"))
                .findFirst()
                .orElseThrow()
                .with(Map.of());
        ViewState after = asked.with(indexed.with(indexed.dataset().with(List.of(none), Map.of())), asked.workspace());

        assertEquals(0, after.outcome().matchingCount());
        assertEquals(0, after.rows().size());
        assertEquals(
                "no data",
                after.dataset().cell(0, after.matrix().columns().getLast()).value());
    }

    @Test
    void whatIsNotAskedForIsCarriedOverUnworkedAndStillRight() {
        ViewState after = ViewState.of(indexed, workspace)
                .with(workspace.withView(View.CHARTS))
                .with(workspace.withArrangement(workspace.arrangement().withSort(BY_NAME)));

        assertEquals(before.answer(), after.answer());
        assertEquals(before.footnotes(), after.footnotes());
        assertEquals(
                Matrix.of(before.outcome(), after.arrangement(), indexed.ordering())
                        .rows(),
                after.rows());
    }

    @Test
    void nothingChangedIsTheSameState() {
        assertSame(before, before.with(workspace));
    }

    @Test
    void partsAreWhatTheQueriesSay() {
        Selection nobody = Selection.NOTHING.withReading(Reading.STRICT);
        for (var feature : dataset.features()) {
            nobody = nobody.withRequired(feature.id(), true);
        }
        ViewState none = before.with(workspace.withSelection(nobody));

        assertEquals(0, none.outcome().matchingCount());
        assertEquals(Relaxations.of(none.outcome()), none.relaxations());
        assertEquals(DecisiveCells.of(before.outcome(), 100), before.decisiveCells());
        assertEquals(
                indexed.evaluator().outcome(nobody.withReading(Reading.LENIENT)).matchingCount(),
                none.outcome().meetingLeniently().size());
        assertEquals(new CompareOffer(0, 0, false, List.of()), none.compareOffer());
    }

    @Test
    void theFewWhoRemainCanBeComparedOrTwoWhoWereChosen() {
        CompareOffer few = before.compareOffer();
        assertEquals(4, few.remaining());
        assertEquals(4, few.ids().size());
        assertTrue(few.isPossible());

        Selection one = workspace.selection().withCompared(List.of(new ProviderId("calico")));
        assertEquals(
                false, before.with(workspace.withSelection(one)).compareOffer().isPossible());
        Selection two = one.withCompared(List.of(new ProviderId("calico"), new ProviderId("kubenet")));
        assertTrue(before.with(workspace.withSelection(two)).compareOffer().isPossible());
    }

    @Test
    void whoWasChosenInAnotherDatasetIsNotCounted() {
        Selection today = workspace
                .selection()
                .withCompared(List.of(new ProviderId("antrea"), new ProviderId("cilium"), new ProviderId("calico")));
        CompareOffer one = before.with(workspace.withSelection(today)).compareOffer();
        assertEquals(1, one.chosen());
        assertEquals(false, one.isPossible());

        Selection none = today.withCompared(List.of(new ProviderId("antrea"), new ProviderId("cilium")));
        CompareOffer few = before.with(workspace.withSelection(none)).compareOffer();
        assertEquals(0, few.chosen());
        assertTrue(few.isPossible(), "the few who remain here");
    }

    @Test
    void moreThanSevenCannotBeCompared() {
        Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
        ViewState all =
                ViewState.of(IndexedDataset.of(today), Workspace.of(new DatasetSource.Shipped("cni-2026"), today));

        assertEquals(today.counted(), all.compareOffer().remaining());
        assertEquals(List.of(), all.compareOffer().ids());
        assertEquals(false, all.compareOffer().isPossible());
    }

    @Test
    void aColumnOfFiguresIsSearchedOnceItIsThere() {
        Workspace searching = workspace.withSelection(Selection.NOTHING.withSearch("2,507"));
        ViewState hidden = before.with(searching);
        Workspace wider = searching.withArrangement(searching.arrangement().withShown(FeatureId.ofMetric("stars")));
        ViewState shown = hidden.with(wider);

        assertEquals(List.of(), names(hidden));
        assertEquals(List.of("flannel"), names(shown));
        assertEquals(List.of(), names(shown.with(searching)));
    }

    @Test
    void waysOutAreSharedToo() {
        Selection none = Selection.NOTHING.withReading(Reading.STRICT);
        for (var feature : dataset.features()) {
            none = none.withRequired(feature.id(), true);
        }
        Workspace nobody = workspace.withSelection(none);
        ViewState state = before.with(nobody);
        assertNotSame(before.relaxations(), state.relaxations());
        ViewState searched = state.with(nobody.withSelection(none.withSearch("bgp")));
        assertSame(state.relaxations(), searched.relaxations());
        ViewState other = state.with(nobody.withSelection(none.withReading(Reading.LENIENT)));
        assertNotSame(state.relaxations(), other.relaxations());
    }

    @Test
    void factsOfADatasetAreThoseOfItsCells() {
        for (String id : ShippedDatasets.ids()) {
            Dataset shipped = ShippedDatasets.find(id).orElseThrow();
            int unknown = 0;
            boolean disputes = false;
            for (int feature = 0; feature < shipped.features().size(); feature++) {
                for (int provider = 0; provider < shipped.providers().size(); provider++) {
                    Cell cell = shipped.cell(provider, feature);
                    unknown += cell.verdict().equals(Optional.of(Verdict.UNKNOWN)) ? 1 : 0;
                    disputes |= cell.disputed();
                }
            }
            assertEquals(unknown, IndexedDataset.of(shipped).unknownCells(), id);
            assertEquals(disputes, IndexedDataset.of(shipped).hasDisputes(), id);
        }
    }

    /// Exactly these parts are other objects than before.
    private void assertAnew(ViewState after, String... anew) {
        PARTS.forEach((name, part) -> {
            if (List.of(anew).contains(name)) {
                assertNotSame(part.apply(before), part.apply(after), name);
            } else {
                assertSame(part.apply(before), part.apply(after), name);
            }
        });
    }

    private static List<String> names(ViewState state) {
        return state.rows().stream()
                .mapToObj(state.dataset().providers()::get)
                .map(Provider::name)
                .toList();
    }
}
