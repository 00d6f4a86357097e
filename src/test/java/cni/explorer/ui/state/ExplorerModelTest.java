package cni.explorer.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Importance;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.View;
import cni.explorer.workspace.ViewState;
import cni.explorer.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplorerModelTest {
    private static final FeatureId POLICIES = new FeatureId("network-policies");
    private static final FeatureId ENCRYPTION = new FeatureId("encryption");
    private static final FeatureId MODEL = new FeatureId("network-model");

    private final Dataset dataset = ShippedDatasets.find("cni-2017").orElseThrow();
    private final ExplorerModel state = Models.showing(dataset);

    @Test
    void whoIsMarkedWhileTheMarkIsSearchedForAppearsAtOnce() {
        Dataset post = ShippedDatasets.find("cni-2017").orElseThrow();
        ExplorerModel model = Models.showing(post);
        model.search("archived");
        assertEquals(0, model.viewState().rows().size());

        Provider.Status archived = new Provider.Status("archived", Optional.empty(), List.of());
        model.refresh(post.with(post.allMetrics(), Map.of(new ProviderId("weave-net"), archived)));

        assertEquals(1, model.viewState().rows().size());
    }

    @Test
    void aTickIsAnsweredAtOnceAndAsOneValue() {
        List<String> seen = new ArrayList<>();
        state.viewStateProperty()
                .addListener((_, _, shown) -> seen.add(shown.answer().headline() + ", rows "
                        + shown.matrix().rows().size()));
        state.require(POLICIES, true);
        state.require(ENCRYPTION, true);
        assertEquals(List.of("5 of 7 providers, rows 5", "2 of 7 providers, rows 2"), seen);
    }

    @Test
    void tickingWhatIsTickedChangesNothing() {
        state.require(POLICIES, true);
        ViewState before = state.viewState();
        state.require(POLICIES, true);
        assertEquals(before, state.viewState());
    }

    @Test
    void undoAndRedoWalkThroughTheSelections() {
        state.require(POLICIES, true);
        state.read(Reading.STRICT);
        Selection last = state.viewState().selection();
        state.undo();
        state.undo();
        assertEquals(Selection.NOTHING, state.viewState().selection());
        assertFalse(state.canUndoProperty().get());
        state.redo();
        state.redo();
        assertEquals(last, state.viewState().selection());
        assertFalse(state.canRedoProperty().get());
    }

    @Test
    void aNewChoiceAfterUndoForgetsWhatWasUndone() {
        state.require(POLICIES, true);
        state.undo();
        state.require(ENCRYPTION, true);
        assertFalse(state.canRedoProperty().get());
    }

    @Test
    void aWordTypedLetterByLetterIsUndoneAtOnce() {
        state.require(POLICIES, true);
        state.search("b");
        state.search("bg");
        state.search("bgp");
        state.undo();
        assertEquals("", state.viewState().selection().search());
        assertTrue(state.viewState().selection().required().contains(POLICIES));
    }

    @Test
    void twentyRandomChoicesAreUndoneByTwentyUndosAndComeBackByRedo() {
        Random random = new Random(2017);
        for (int round = 0; round < 50; round++) {
            Selection start = state.viewState().selection();
            int steps = 0;
            while (steps < 20) {
                Selection before = state.viewState().selection();
                choose(random);
                steps += state.viewState().selection().equals(before) ? 0 : 1;
            }
            Selection end = state.viewState().selection();
            for (int i = 0; i < 20; i++) {
                state.undo();
            }
            assertEquals(start, state.viewState().selection());
            for (int i = 0; i < 20; i++) {
                state.redo();
            }
            assertEquals(end, state.viewState().selection());
        }
    }

    private void choose(Random random) {
        List<FeatureId> features =
                dataset.features().stream().map(feature -> feature.id()).toList();
        List<ProviderId> providers =
                dataset.providers().stream().map(Provider::id).toList();
        switch (random.nextInt(6)) {
            case 0 -> state.require(features.get(1 + random.nextInt(features.size() - 1)), random.nextBoolean());
            case 1 -> state.read(random.nextBoolean() ? Reading.LENIENT : Reading.STRICT);
            case 3 -> state.countDisputedAsUnmet(random.nextBoolean());
            case 4 ->
                state.weigh(
                        features.get(1 + random.nextInt(features.size() - 1)),
                        random.nextBoolean() ? Importance.PREFERRED : Importance.ANY);
            case 2 -> state.accept(MODEL, random.nextBoolean() ? Set.of("VXLAN") : Set.of());
            default -> state.compare(providers.get(random.nextInt(providers.size())), random.nextBoolean());
        }
    }

    @Test
    void resetAsksForNothingAndShowsAllInTheOrderOfTheDataset() {
        state.require(POLICIES, true);
        state.arrange(state.viewState()
                .arrangement()
                .withSort(List.of(new SortKey(new SortKey.Name(), true)))
                .withColumns(List.of(ENCRYPTION)));
        state.reset();
        assertEquals(Selection.NOTHING, state.viewState().selection());
        assertEquals(Arrangement.of(dataset), state.viewState().arrangement());
        assertEquals(8, state.viewState().matrix().rows().size());
    }

    @Test
    void undoRightAfterAResetBringsBackTheOrderAndTheColumnsToo() {
        state.require(POLICIES, true);
        state.sort(List.of(new SortKey(new SortKey.Name(), true)));
        Workspace before = state.viewState().workspace();
        state.reset();
        state.undo();
        assertEquals(before, state.viewState().workspace());

        state.reset();
        state.showColumns(List.of(ENCRYPTION));
        Arrangement chosenSince = state.viewState().arrangement();
        state.undo();
        assertEquals(before.selection(), state.viewState().selection());
        assertEquals(chosenSince, state.viewState().arrangement(), "what was arranged since stays");
    }

    @Test
    void transposingTwiceChangesNothingAndTransposingAsksForNothing() {
        state.require(POLICIES, true);
        ViewState shown = state.viewState();
        ColumnSettings look = state.viewState().columns();
        state.transpose();
        assertTrue(state.viewState().columns().transposed());
        assertSame(shown.matrix(), state.viewState().matrix(), "exports take the same matrix either way");
        state.transpose();
        assertEquals(look, state.viewState().columns());
    }

    @Test
    void resetLeavesTheTableTheWayRoundItIs() {
        state.transpose();
        state.reset();
        assertEquals(
                ColumnSettings.DEFAULTS.withTransposed(true), state.viewState().columns());
    }

    @Test
    void whoWasChosenInAnotherDatasetTakesNoPlaceAmongTheSeven() {
        state.compare(List.of(new ProviderId("antrea"), new ProviderId("cilium")));
        dataset.providers().forEach(provider -> state.compare(provider.id(), true));
        assertEquals(7, state.viewState().compareOffer().chosen());
        assertEquals(9, state.viewState().selection().compared().size(), "and is not forgotten");
    }

    @Test
    void cardsOfTheFewAreShownWhereOnlyProvidersOfAnotherDatasetWereChosen() {
        state.compare(List.of(new ProviderId("antrea"), new ProviderId("cilium")));
        state.showCards();
        assertEquals(7, state.viewState().compareOffer().chosen());
    }

    @Test
    void noMoreThanSevenProvidersAreCompared() {
        dataset.providers().forEach(provider -> state.compare(provider.id(), true));
        assertEquals(7, state.viewState().selection().compared().size());
        assertFalse(state.compare(new ProviderId("kubenet"), true));
    }

    @Test
    void aLookAtAnotherDatasetAndBackLeavesUndoAsItWas() {
        state.require(POLICIES, true);
        state.require(ENCRYPTION, true);
        state.undo();
        Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
        state.open(IndexedDataset.of(today), asked(new DatasetSource.Shipped("cni-2026"), today));
        assertTrue(state.canUndoProperty().get(), "the question is the same");
        state.open(IndexedDataset.of(dataset), asked(new DatasetSource.Shipped("cni-2017"), dataset));
        assertEquals("5 of 7 providers", state.viewState().answer().headline());
        state.redo();
        assertEquals(Set.of(POLICIES, ENCRYPTION), state.viewState().selection().required());
        state.undo();
        state.undo();
        assertEquals(Set.of(), state.viewState().selection().required());
    }

    @Test
    void whatIsAskedOfAFileIsUndoneThereAlone() {
        Workspace ofFile = Workspace.of(new DatasetSource.InFile(Path.of("/mine.json")), dataset);
        state.require(POLICIES, true);
        Workspace before = state.viewState().workspace();
        state.open(IndexedDataset.of(dataset), ofFile);
        assertFalse(state.canUndoProperty().get(), "nothing was asked of it yet");
        state.require(ENCRYPTION, true);
        Workspace left = state.viewState().workspace();
        state.open(IndexedDataset.of(dataset), before);
        state.undo();
        assertEquals(Set.of(), state.viewState().selection().required());
        assertFalse(state.canUndoProperty().get());
        state.open(IndexedDataset.of(dataset), left);
        state.undo();
        assertEquals(Set.of(), state.viewState().selection().required());
        assertFalse(state.canUndoProperty().get());
    }

    @Test
    void anotherQuestionThatComesWithADatasetIsOneStep() {
        state.require(POLICIES, true);
        Workspace saved = asked(new DatasetSource.Shipped("cni-2017"), dataset)
                .withSelection(Selection.NOTHING.withRequired(ENCRYPTION, true).withReading(Reading.STRICT));
        state.open(IndexedDataset.of(dataset), saved);
        state.undo();
        assertEquals(Set.of(POLICIES), state.viewState().selection().required());
        assertEquals(Reading.LENIENT, state.viewState().selection().reading());
    }

    /// What is asked now, of another dataset.
    private Workspace asked(DatasetSource source, Dataset other) {
        return Workspace.of(source, other).withSelection(state.viewState().selection());
    }

    @Test
    void sortingKeepsTheBaselineLast() {
        state.arrange(state.viewState().arrangement().withSort(List.of(new SortKey(new SortKey.Name(), true))));
        List<String> names = state.viewState().matrix().rows().stream()
                .mapToObj(row -> dataset.providers().get(row).name())
                .toList();
        assertEquals(
                List.of(
                        "Weave Net",
                        "romana",
                        "kube-router",
                        "kopeio-networking",
                        "flannel",
                        "Canal",
                        "Calico",
                        "kubenet"),
                names);
    }

    @Test
    void eachActSendsOneChange() {
        List<ViewState> sent = Models.sent(state);
        List<Runnable> acts = List.of(
                () -> state.require(POLICIES, true),
                () -> state.sort(List.of(new SortKey(new SortKey.Name(), true))),
                () -> state.showColumns(List.of(ENCRYPTION, POLICIES)),
                () -> state.show(state.viewState().columns().withWidth(POLICIES, 120)),
                () -> state.show(state.viewState().columns().withFold("Policy", true)),
                state::transpose,
                () -> state.show(View.CHARTS),
                () -> state.show(state.viewState().charts().withScale(ChartOptions.Scale.LOG)),
                state::showCards,
                state::reset,
                state::undo,
                state::redo,
                () -> state.refresh(dataset.with(List.of(), Map.of())),
                () -> state.reload(IndexedDataset.of(dataset)),
                () -> state.open(
                        IndexedDataset.of(dataset), Models.first(dataset).withView(View.COMPARE)));
        for (int act = 0; act < acts.size(); act++) {
            acts.get(act).run();
            assertEquals(act + 1, sent.size(), "act " + act);
        }
    }

    @Test
    void whatChangesNothingSendsNothing() {
        List<ViewState> sent = Models.sent(state);
        state.reset();
        state.show(View.MATRIX);
        state.sort(List.of());
        state.undo();
        assertEquals(List.of(), sent);
    }

    @Test
    void anOpenedWorkspaceIsShownAsAWhole() {
        Workspace opened = Models.first(dataset)
                .withSelection(Selection.NOTHING.withRequired(ENCRYPTION, true))
                .withColumns(ColumnSettings.DEFAULTS.withTransposed(true))
                .withCharts(ChartOptions.DEFAULTS.withScale(ChartOptions.Scale.LOG))
                .withView(View.COMPARE);
        state.open(IndexedDataset.of(dataset), opened);
        assertEquals(opened, state.viewState().workspace());
    }

    @Test
    void whateverIsChangedCanBeReset() {
        assertFalse(state.canReset());
        List<Runnable> acts = List.of(
                () -> state.require(POLICIES, true),
                () -> state.sort(List.of(new SortKey(new SortKey.Name(), false))),
                () -> state.showColumns(dataset.features().reversed().stream()
                        .map(feature -> feature.id())
                        .toList()),
                () -> state.show(state.viewState().columns().withWidth(POLICIES, 120)),
                () -> state.show(state.viewState().columns().withProviderWidth(200)),
                () -> state.show(state.viewState().columns().withFold("Policy", true)));
        for (Runnable act : acts) {
            act.run();
            assertTrue(state.canReset());
            state.reset();
            assertFalse(state.canReset());
        }
        state.transpose();
        state.show(View.CHARTS);
        assertFalse(state.canReset(), "these stay");
    }

    @Test
    void cardsOfTheFewWhoRemainComeInOneStepAndCanBeUndone() {
        state.require(POLICIES, true);
        state.require(ENCRYPTION, true);
        state.showCards();
        assertEquals(View.COMPARE, state.viewState().view());
        assertEquals(2, state.viewState().selection().compared().size());
        state.undo();
        assertEquals(List.of(), state.viewState().selection().compared());
        assertEquals(View.COMPARE, state.viewState().view(), "undo changes what is asked for alone");
    }

    @Test
    void otherFiguresKeepTheQuestionAndItsHistory() {
        state.require(POLICIES, true);
        state.show(state.viewState().charts().withSortedBy("forks"));
        state.refresh(dataset.with(List.of(dataset.metrics().getFirst()), Map.of()));
        assertEquals("stars", state.viewState().charts().sortedBy(), "forks are gone");
        assertEquals("5 of 7 providers", state.viewState().answer().headline());
        assertTrue(state.canUndoProperty().get());
    }

    @Test
    void theColumnOfAMetricComesWithTheFirstBoundAloneSoThatWhoHidesItIsNotContradicted() {
        FeatureId stars = FeatureId.ofMetric("stars");
        state.bound(stars, OptionalLong.of(1000));
        assertTrue(state.viewState().arrangement().columns().contains(stars));
        state.showColumns(List.of(POLICIES));
        state.bound(stars, OptionalLong.of(2000));
        assertEquals(List.of(POLICIES), state.viewState().arrangement().columns());
        state.bound(stars, OptionalLong.empty());
        state.bound(stars, OptionalLong.of(1000));
        assertTrue(state.viewState().arrangement().columns().contains(stars), "asked anew");
    }

    @Test
    void aCellIsBroughtToTheFrontInOneStep() {
        state.showColumns(List.of(POLICIES));
        state.show(View.CHARTS);
        List<ViewState> sent = Models.sent(state);
        state.showCell(0, dataset.indexOf(ENCRYPTION).orElseThrow());
        assertEquals(1, sent.size());
        assertEquals(View.MATRIX, state.viewState().view());
        assertTrue(state.viewState().arrangement().columns().contains(ENCRYPTION));
    }

    @Test
    void aPreviewEndsWithAnyChangeOfTheAnswerAndStaysWhileColumnsAreDrawn() {
        state.preview(1);
        state.show(state.viewState().columns().withWidth(POLICIES, 120));
        assertTrue(state.previewProperty().get().isPresent());
        state.require(POLICIES, true);
        assertTrue(state.previewProperty().get().isEmpty());
    }
}
