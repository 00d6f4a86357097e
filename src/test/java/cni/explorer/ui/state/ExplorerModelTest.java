package cni.explorer.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.query.Wish;
import cni.explorer.settings.ColumnsLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplorerStateTest {
    private static final FeatureId POLICIES = new FeatureId("network-policies");
    private static final FeatureId ENCRYPTION = new FeatureId("encryption");
    private static final FeatureId MODEL = new FeatureId("network-model");

    private final Dataset dataset = ShippedDatasets.find("cni-2017").orElseThrow();
    private final ExplorerState state =
            new ExplorerState(Comparison.of(dataset), Selection.NOTHING, Arrangement.of(dataset));

    @Test
    void aTickIsAnsweredAtOnceAndAsOneValue() {
        List<String> seen = new ArrayList<>();
        state.shownProperty()
                .addListener((_, _, shown) -> seen.add(shown.answer().headline() + ", rows "
                        + shown.matrix().rows().size()));
        state.require(POLICIES, true);
        state.require(ENCRYPTION, true);
        assertEquals(List.of("5 of 7 providers, rows 5", "2 of 7 providers, rows 2"), seen);
    }

    @Test
    void tickingWhatIsTickedChangesNothing() {
        state.require(POLICIES, true);
        Shown before = state.shown();
        state.require(POLICIES, true);
        assertEquals(before, state.shown());
    }

    @Test
    void undoAndRedoWalkThroughTheSelections() {
        state.require(POLICIES, true);
        state.read(Reading.STRICT);
        Selection last = state.shown().selection();
        state.undo();
        state.undo();
        assertEquals(Selection.NOTHING, state.shown().selection());
        assertFalse(state.canUndoProperty().get());
        state.redo();
        state.redo();
        assertEquals(last, state.shown().selection());
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
        assertEquals("", state.shown().selection().search());
        assertTrue(state.shown().selection().required().contains(POLICIES));
    }

    @Test
    void twentyRandomChoicesAreUndoneByTwentyUndosAndComeBackByRedo() {
        Random random = new Random(2017);
        for (int round = 0; round < 50; round++) {
            Selection start = state.shown().selection();
            int steps = 0;
            while (steps < 20) {
                Selection before = state.shown().selection();
                choose(random);
                steps += state.shown().selection().equals(before) ? 0 : 1;
            }
            Selection end = state.shown().selection();
            for (int i = 0; i < 20; i++) {
                state.undo();
            }
            assertEquals(start, state.shown().selection());
            for (int i = 0; i < 20; i++) {
                state.redo();
            }
            assertEquals(end, state.shown().selection());
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
                state.want(
                        features.get(1 + random.nextInt(features.size() - 1)),
                        random.nextBoolean() ? Wish.PREFERRED : Wish.ANY);
            case 2 -> state.accept(MODEL, random.nextBoolean() ? Set.of("VXLAN") : Set.of());
            default -> state.compare(providers.get(random.nextInt(providers.size())), random.nextBoolean());
        }
    }

    @Test
    void resetAsksForNothingAndShowsAllInTheOrderOfTheDataset() {
        state.require(POLICIES, true);
        state.arrange(state.shown()
                .arrangement()
                .withSort(List.of(new SortKey(new SortKey.Name(), true)))
                .withColumns(List.of(ENCRYPTION)));
        state.reset();
        assertEquals(Selection.NOTHING, state.shown().selection());
        assertEquals(Arrangement.of(dataset), state.shown().arrangement());
        assertEquals(8, state.shown().matrix().rows().size());
    }

    @Test
    void transposingTwiceChangesNothingAndTransposingAsksForNothing() {
        state.require(POLICIES, true);
        Shown shown = state.shown();
        ColumnsLook look = state.columnsProperty().get();
        state.transpose();
        assertTrue(state.columnsProperty().get().transposed());
        assertEquals(shown, state.shown(), "exports take the same matrix either way");
        state.transpose();
        assertEquals(look, state.columnsProperty().get());
    }

    @Test
    void resetLeavesTheTableTheWayRoundItIs() {
        state.transpose();
        state.reset();
        assertEquals(
                ColumnsLook.DEFAULTS.withTransposed(true),
                state.columnsProperty().get());
    }

    @Test
    void noMoreThanSevenProvidersAreCompared() {
        dataset.providers().forEach(provider -> state.compare(provider.id(), true));
        assertEquals(7, state.shown().selection().compared().size());
        assertFalse(state.compare(new ProviderId("kubenet"), true));
    }

    @Test
    void anotherDatasetKeepsWhatItUnderstandsAndCannotBeUndone() {
        state.require(POLICIES, true);
        state.open(Comparison.of(dataset), state.shown().selection(), Arrangement.of(dataset));
        assertEquals("5 of 7 providers", state.shown().answer().headline());
        assertFalse(state.canUndoProperty().get());
    }

    @Test
    void sortingKeepsTheBaselineLast() {
        state.arrange(state.shown().arrangement().withSort(List.of(new SortKey(new SortKey.Name(), true))));
        List<String> names = state.shown().matrix().rows().stream()
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
}
