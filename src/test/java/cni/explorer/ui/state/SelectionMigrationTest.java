package cni.explorer.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.DatasetReader;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Requirement;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What becomes of a question when its dataset is saved anew.
class SelectionMigrationTest {
    private static final FeatureId MODEL = new FeatureId("model");
    private static final FeatureId MESH = new FeatureId("mesh");
    private static final FeatureId SAFE = new FeatureId("safe");
    private static final FeatureId NOTES = new FeatureId("notes");
    private static final String BEFORE = dataset("model mesh safe notes", "a b c");

    private static final FeatureId PUSHED = FeatureId.ofMetric("last-push");
    private static final Dataset FULL = ShippedDatasets.find("cni-2026").orElseThrow();

    private final ExplorerModel state = Models.showing(read(BEFORE));

    @Test
    void whatIsStillThereStaysAsItWas() {
        state.require(MESH, true);
        state.accept(MODEL, Set.of("Layer 2"));
        state.compare(List.of(new ProviderId("c"), new ProviderId("a")));
        Arrangement arrangement =
                new Arrangement(List.of(new SortKey(new SortKey.Answers(SAFE), true)), List.of(SAFE, MESH));
        state.arrange(arrangement);
        Selection selection = state.viewState().selection();

        assertEquals(List.of(), state.reload(IndexedDataset.of(read(dataset("notes safe mesh model", "c b a")))));

        assertEquals(selection, state.viewState().selection());
        assertEquals(arrangement, state.viewState().arrangement());
    }

    @Test
    void whatIsGoneIsLetGoAndNamedOnce() {
        state.require(MESH, true);
        state.require(SAFE, true);
        state.accept(MODEL, Set.of("Layer 2", "Layer 3"));
        state.compare(List.of(new ProviderId("a"), new ProviderId("b")));
        state.arrange(state.viewState().arrangement().withSort(List.of(new SortKey(new SortKey.Answers(MESH), false))));

        String after = dataset("model safe", "a c").replace("\"Layer 3\"", "\"Layer 4\"");
        List<String> lost = state.reload(IndexedDataset.of(read(after)));

        assertEquals(
                List.of("“Layer 3” accepted as Model", "the tick on Mesh", "the column Notes", "the card of B"), lost);
        assertEquals(Set.of(SAFE), state.viewState().selection().required());
        assertEquals(Set.of("Layer 2"), state.viewState().selection().accepted().get(MODEL));
        assertEquals(List.of(new ProviderId("a")), state.viewState().selection().compared());
        assertEquals(
                new Arrangement(List.of(), List.of(MODEL, SAFE)),
                state.viewState().arrangement());
    }

    @Test
    void whatTheDatasetNeverHadIsLetGoInSilence() {
        state.require(new FeatureId("from-another-dataset"), true);

        assertEquals(List.of(), state.reload(IndexedDataset.of(read(BEFORE))));
        assertEquals(Selection.NOTHING, state.viewState().selection());
    }

    @Test
    void aTickOnWhatCanOnlyBeReadNowIsGone() {
        state.require(SAFE, true);
        String after = BEFORE.replace("\"kind\": \"requirement\", \"requirement\": \"Is safe\"", "\"kind\": \"text\"")
                .replace("\"safe\": {\"value\": \"V\", \"verdict\": \"yes\"}", "\"safe\": {\"value\": \"V\"}");

        assertEquals(List.of("the tick on Safe"), state.reload(IndexedDataset.of(read(after))));
        assertEquals(Selection.NOTHING, state.viewState().selection());
    }

    @Test
    void aNewFeatureStandsWhereTheDatasetHasItAmongColumnsThatWereMoved() {
        state.arrange(state.viewState().arrangement().withColumns(List.of(NOTES, MODEL)));

        state.reload(IndexedDataset.of(read(dataset("fresh model newer mesh safe notes", "a b c"))));

        assertEquals(
                List.of(new FeatureId("fresh"), NOTES, MODEL, new FeatureId("newer")),
                state.viewState().arrangement().columns());
    }

    @Test
    void undoAndRedoGoOnAndSkipStepsThatWouldDoNothing() {
        state.require(SAFE, true);
        state.require(MESH, true);
        state.compare(List.of(new ProviderId("a")));
        state.compare(List.of());
        state.undo();

        state.reload(IndexedDataset.of(read(dataset("model safe", "b c"))));

        assertEquals(Set.of(SAFE), state.viewState().selection().required());
        assertFalse(state.canRedoProperty().get(), "the card that was put back has no provider any more");
        state.undo();
        assertEquals(Selection.NOTHING, state.viewState().selection());
        assertFalse(state.canUndoProperty().get());
        state.redo();
        assertEquals(Set.of(SAFE), state.viewState().selection().required());
    }

    @Test
    void chartsStaySortedByWhatIsStillCounted() {
        Dataset post = ShippedDatasets.find("cni-2017").orElseThrow();
        ExplorerModel charts = Models.showing(post);
        charts.show(ChartOptions.DEFAULTS.withSortedBy("forks"));

        charts.reload(IndexedDataset.of(post));
        assertEquals("forks", charts.viewState().charts().sortedBy());

        charts.reload(IndexedDataset.of(read(BEFORE)));
        assertEquals("", charts.viewState().charts().sortedBy());

        charts.reload(IndexedDataset.of(post));
        assertEquals("stars", charts.viewState().charts().sortedBy(), "the first figures that come are shown first");
    }

    @Test
    void whatIsAskedOfFiguresThatWereLearnedOutlivesEverySaveOfTheFile() {
        ExplorerModel model = Models.showing(withoutPushes());
        learn(model);
        model.bound(PUSHED, OptionalLong.of(12));
        model.sort(List.of(new SortKey(new SortKey.Answers(PUSHED), true)));
        model.show(model.viewState().charts().withSortedBy("forks"));
        Workspace asked = model.viewState().workspace();
        List<Requirement> required = model.viewState().outcome().requirements();

        assertEquals(List.of(), model.reload(IndexedDataset.of(withoutPushes())));
        assertEquals(List.of(), model.reload(IndexedDataset.of(withoutPushes())), "before figures are there again");
        learn(model);

        assertEquals(asked, model.viewState().workspace());
        assertEquals(required, model.viewState().outcome().requirements());
        model.undo();
        assertEquals(Selection.NOTHING, model.viewState().selection());
        model.redo();
        assertEquals(asked, model.viewState().workspace());
    }

    @Test
    void aBoundWhoseFiguresDoNotComeAgainExcludesNobody() {
        ExplorerModel model = Models.showing(withoutPushes());
        int everybody = model.viewState().outcome().matchingCount();
        learn(model);
        model.bound(PUSHED, OptionalLong.of(0));

        model.reload(IndexedDataset.of(withoutPushes()));

        assertEquals(everybody, model.viewState().outcome().matchingCount());
        assertEquals(List.of(), model.viewState().outcome().requirements());
        assertFalse(
                model.viewState().matrix().columns().stream()
                        .anyMatch(column -> column >= withoutPushes().features().size()),
                "no empty column stands for them");
        assertTrue(model.canReset(), "and it can be given up");
    }

    @Test
    void whatIsAskedOfFiguresThatTheFileItselfHadIsNamedWhenItHasThemNoMore() {
        ExplorerModel model = Models.showing(FULL);
        model.bound(PUSHED, OptionalLong.of(12));

        assertEquals(List.of("what was required of Last push"), model.reload(IndexedDataset.of(withoutPushes())));

        assertEquals(Selection.NOTHING, model.viewState().selection());
        assertFalse(model.viewState().arrangement().columns().contains(PUSHED));
    }

    /// A file of somebody's own that tells nothing of what repositories are asked for.
    private static Dataset withoutPushes() {
        return FULL.with(
                FULL.allMetrics().stream()
                        .filter(metric -> !List.of("last-push", "forks").contains(metric.id()))
                        .toList(),
                Map.of());
    }

    private static void learn(ExplorerModel model) {
        model.refresh(model.viewState().dataset().with(FULL.allMetrics(), Map.of()));
    }

    /// A dataset with these features and providers, given by their ids.
    private static String dataset(String features, String providers) {
        String columns =
                joined(features, id -> "{\"id\": \"%s\", \"name\": \"%s\", %s}".formatted(id, capital(id), kind(id)));
        String cells = joined(features, id -> "\"%s\": {\"value\": \"V\"%s}".formatted(id, answer(id)));
        String rows = joined(
                providers,
                id -> "{\"id\": \"%s\", \"name\": \"%s\", \"cells\": {%s}}".formatted(id, capital(id), cells));
        return """
                {"format": 1, "id": "d", "name": "D", "title": "D", "author": "D", "asOf": "2026-01-01",
                 "source": {"page": "https://example.org"}, "about": "D", "features": [%s], "providers": [%s]}
                """.formatted(columns, rows);
    }

    private static String joined(String ids, UnaryOperator<String> each) {
        return Stream.of(ids.split(" ", -1)).map(each).collect(Collectors.joining(", "));
    }

    private static String capital(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1);
    }

    private static String kind(String feature) {
        return switch (feature) {
            case "model" -> "\"kind\": \"category\"";
            case "mesh", "safe" -> "\"kind\": \"requirement\", \"requirement\": \"Is %s\"".formatted(feature);
            default -> "\"kind\": \"text\"";
        };
    }

    private static String answer(String feature) {
        return switch (feature) {
            case "model" -> ", \"categories\": [\"Layer 2\", \"Layer 3\"]";
            case "mesh", "safe" -> ", \"verdict\": \"yes\"";
            default -> "";
        };
    }

    private static Dataset read(String json) {
        try {
            return DatasetReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "d.json");
        } catch (Exception wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
