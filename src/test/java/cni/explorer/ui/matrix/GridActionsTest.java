package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.SortKey;
import cni.explorer.ui.common.NoDesktop;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridHit;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ColumnSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// What a press means, whichever way round the table is.
class GridActionsTest extends ApplicationTest {
    private static final FeatureId ENCRYPTION = new FeatureId("encryption");
    private static final int HEADER = GridPosition.HEADER;

    private final List<String> copied = new ArrayList<>();
    private final ExplorerModel state = Shows.state("cni-2026");
    private final MatrixModels models = Shows.models(state.viewState());
    private @Nullable GridActions actions;
    private @Nullable FrozenGrid grid;

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        Theme.LIGHT.dressControls();
        grid = new FrozenGrid(
                matrix(), models.density().fonts(), Palette.of(Theme.LIGHT).grid());
        actions = new GridActions(
                state,
                new NoDesktop(),
                (provider, features) -> copied.add(provider + " " + features),
                () -> copied.add("columns"),
                provider -> copied.add("page of " + provider.value()));
        Scene scene = new Scene(new StackPane(grid), 700, 400);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theHeaderOfTheNamesSortsByName() {
        press(matrix(), HEADER, 0);
        assertEquals(List.of(new SortKey(new SortKey.Name(), false)), sort());
        press(matrix(), HEADER, 0);
        assertEquals(List.of(new SortKey(new SortKey.Name(), true)), sort());
    }

    @Test
    void theHeaderOfAFeatureSortsByItsAnswersAndWithShiftAfterTheOthers() {
        state.require(ENCRYPTION, true);
        int encryption = column(matrix(), new ColumnKey.OfFeature(ENCRYPTION));
        press(matrix(), HEADER, 0);
        press(matrix(), new GridHit(at(HEADER, encryption), Optional.empty(), true, new BoundingBox(0, 0, 9, 9), true));
        assertEquals(
                List.of(new SortKey(new SortKey.Name(), false), new SortKey(new SortKey.Answers(ENCRYPTION), false)),
                sort());
    }

    @Test
    void theHeaderOfAStripUnfoldsItsGroup() {
        press(matrix(), HEADER, 1);
        assertEquals(Map.of("Networking", false), state.viewState().columns().folds());
        assertEquals(List.of(), sort(), "a strip has no order");
    }

    @Test
    void enterOnAStripUnfoldsItAndTheMouseBesideItsSignsDoesNothing() {
        press(matrix(), new GridHit(at(0, 1), Optional.empty(), false, new BoundingBox(0, 0, 9, 9), true));
        assertEquals(Map.of(), state.viewState().columns().folds());
        press(matrix(), 0, 1);
        assertEquals(Map.of("Networking", false), state.viewState().columns().folds());
    }

    @Test
    void aSignOfAStripOpensTheFeatureThatItStandsFor() {
        act(matrix(), 0, 1, new CellAction.OpenGlyph(1));
        assertEquals("Calico · Joins clusters", detail().getFirst(), "the category before it has no sign");
        act(matrix(), 2, 1, new CellAction.OpenGlyph(3));
        assertEquals("Cilium · IPv4 and IPv6", detail().getFirst());
    }

    @Test
    void aCellOpensItsDetailWhichIsClosedAgain() {
        state.require(ENCRYPTION, true);
        press(matrix(), 0, column(matrix(), new ColumnKey.OfFeature(ENCRYPTION)));
        assertEquals(List.of("Calico · Encryption", "WireGuard"), detail().subList(0, 2));
        interact(() -> Objects.requireNonNull(actions).hide());
        assertEquals(List.of(), detail());
    }

    @Test
    void theBoxOfANamePutsItAmongTheCardsAndTakesItAway() {
        act(matrix(), 2, 0, new CellAction.Compare());
        assertEquals(
                List.of(new ProviderId("cilium")), state.viewState().selection().compared());
        act(matrix(), 2, 0, new CellAction.Compare());
        assertEquals(List.of(), state.viewState().selection().compared());
    }

    @Test
    void aPressBesideANameAndItsBoxDoesNothing() {
        press(matrix(), 2, 0);
        assertEquals(List.of(), state.viewState().selection().compared());
        assertEquals(List.of(), detail());
        assertEquals(List.of(), copied);
    }

    @Test
    void aNameOpensItsPageWhereverItStands() {
        act(matrix(), 2, 0, new CellAction.ShowPage());
        state.require(ENCRYPTION, true);
        ExcludedGridModel excluded = excluded();
        act(excluded, row(excluded, "terway"), 0, new CellAction.ShowPage());
        state.transpose();
        act(transposed(), HEADER, 2, new CellAction.ShowPage());
        assertEquals(List.of("page of cilium", "page of terway", "page of canal"), copied);
    }

    @Test
    void theNameOfAGroupFoldsIt() {
        act(matrix(), HEADER, 1, new CellAction.FoldGroup("Policy", true));
        assertEquals(Map.of("Policy", true), state.viewState().columns().folds());
    }

    @Test
    void anExcludedProviderOpensAllItsReasons() {
        state.require(ENCRYPTION, true);
        state.require(new FeatureId("windows"), true);
        ExcludedGridModel excluded = excluded();
        int romana = row(excluded, "romana");
        press(excluded, romana, 1);
        assertEquals(List.of("Encryption:", " No", "Windows nodes:", " No"), detail());
    }

    @Test
    void aReasonOpensItsOwnCellAndTheNameNothing() {
        state.require(ENCRYPTION, true);
        ExcludedGridModel excluded = excluded();
        int terway = row(excluded, "terway");
        press(excluded, terway, 0);
        assertEquals(List.of(), detail());
        act(
                excluded,
                terway,
                1,
                new CellAction.OpenCell(
                        state.viewState().dataset().indexOf(ENCRYPTION).orElseThrow()));
        assertEquals("Terway · Encryption", detail().getFirst());
    }

    @Test
    void whatAloneKeepsSomebodyOutIsLeftOut() {
        state.require(ENCRYPTION, true);
        act(
                excluded(),
                0,
                1,
                new CellAction.LeaveOut(
                        state.viewState().outcome().requirements().getFirst()));
        assertTrue(state.viewState().outcome().requirements().isEmpty());
        interact(state::undo);
        assertEquals(1, state.viewState().outcome().requirements().size());
    }

    @Test
    void theOtherWayRoundAHeadingFoldsAndAHeaderDoesNothing() {
        state.transpose();
        press(transposed(), 0, 0);
        assertEquals(Map.of("Networking", true), state.viewState().columns().folds());
        press(transposed(), 0, 1);
        assertEquals(Map.of("Networking", false), state.viewState().columns().folds());
        press(transposed(), HEADER, 1);
        assertEquals(List.of(), sort());
    }

    @Test
    void theOtherWayRoundACellOpensItsDetailAndTheNameOfAFeatureNothing() {
        state.transpose();
        press(transposed(), 3, 0);
        assertEquals(List.of(), detail());
        press(transposed(), 3, 2);
        assertEquals("Canal · Joins clusters", detail().getFirst());
    }

    @Test
    void aCellIsCopiedWithItsProviderAndItsFeaturesAndAHeaderIsNot() {
        copy(matrix(), 2, 0);
        copy(matrix(), 2, 1);
        copy(matrix(), HEADER, 1);
        state.transpose();
        copy(transposed(), 3, 2);
        copy(transposed(), 3, 0);
        assertEquals(List.of("2 []", "2 [0, 1, 2, 3, 4, 5, 6]", "1 [2]"), copied);
    }

    @Test
    void aDrawnWidthIsKeptForNamesAndFeaturesAlone() {
        interact(() -> {
            GridActions acting = Objects.requireNonNull(actions);
            acting.resize(new ColumnKey.OfFeature(ENCRYPTION), 90);
            acting.resize(new ColumnKey.Names(), 210);
            acting.resize(new ColumnKey.OfStrip("Policy"), 500);
            acting.resize(new ColumnKey.OfProvider(new ProviderId("calico")), 500);
        });
        assertEquals(
                ColumnSettings.DEFAULTS.withWidth(ENCRYPTION, 90).withProviderWidth(210),
                state.viewState().columns());
    }

    @Test
    void aMovedStripTakesAllItsFeaturesToTheirNewPlace() {
        List<FeatureId> before = state.viewState().arrangement().columns();
        MatrixGridModel matrix = (MatrixGridModel) models.left(state.viewState(), 800);
        interact(() ->
                Objects.requireNonNull(actions).move(matrix, matrix.column(1).key(), 2));
        List<FeatureId> after = state.viewState().arrangement().columns();
        assertEquals(before.subList(7, 12), after.subList(0, 5), "Policy");
        assertEquals(before.subList(0, 7), after.subList(5, 12), "Networking");
        assertEquals(before.subList(12, before.size()), after.subList(12, after.size()));
    }

    @Test
    void theOtherWayRoundProvidersAreNotMoved() {
        state.transpose();
        List<FeatureId> before = state.viewState().arrangement().columns();
        TransposedGridModel turned = transposed();
        interact(() ->
                Objects.requireNonNull(actions).move(turned, turned.column(1).key(), 2));
        assertEquals(before, state.viewState().arrangement().columns());
    }

    private MatrixGridModel matrix() {
        return (MatrixGridModel) models.left(state.viewState(), 400);
    }

    private TransposedGridModel transposed() {
        return (TransposedGridModel) models.left(state.viewState(), 400);
    }

    private ExcludedGridModel excluded() {
        return models.excluded(state.viewState(), Optional.empty(), matrix(), 700);
    }

    /// As by a key.
    private void press(DatasetGridModel model, int row, int column) {
        press(model, new GridHit(at(row, column), Optional.empty(), false, new BoundingBox(10, 10, 90, 20), false));
    }

    @Test
    void theMenuOfACellLooksCopiesRequiresAndGoesOn() {
        state.require(ENCRYPTION, true);
        List<MenuItem> items = menu(matrix(), 0, column(matrix(), new ColumnKey.OfFeature(ENCRYPTION)));
        assertEquals(
                List.of(
                        "Show detail",
                        "Open page",
                        "Open source · github.com",
                        "Copy value with note",
                        "Copy as",
                        "Copy address of the source",
                        "Stop requiring Encryption",
                        "Prefer Encryption",
                        "Sort by Encryption",
                        "Hide Encryption",
                        "Compare Calico"),
                names(items));
        choose(items, "Show detail");
        assertEquals("Calico · Encryption", detail().getFirst());
        choose(items, "Sort by Encryption");
        assertEquals(List.of(new SortKey(new SortKey.Answers(ENCRYPTION), false)), sort());
        choose(items, "Compare Calico");
        assertEquals(
                List.of(new ProviderId("calico")), state.viewState().selection().compared());
        choose(items, "Stop requiring Encryption");
        assertTrue(state.viewState().selection().required().isEmpty());
        choose(items, "Hide Encryption");
        assertFalse(state.viewState().arrangement().columns().contains(ENCRYPTION));
    }

    @Test
    void theMenuOfANameLeadsToItsPagesAndToCompare() {
        List<String> offered = names(menu(matrix(), 0, 0));
        assertTrue(offered.stream().anyMatch(name -> name.startsWith("Open ")), offered.toString());
        assertTrue(offered.containsAll(List.of("Copy name", "Compare Calico")), offered.toString());
    }

    @Test
    void theMenuOfAHeadIsAboutItsColumn() {
        state.require(ENCRYPTION, true);
        int encryption = column(matrix(), new ColumnKey.OfFeature(ENCRYPTION));
        assertEquals(
                List.of(
                        "Stop requiring Encryption",
                        "Prefer Encryption",
                        "Sort by Encryption",
                        "Hide Encryption",
                        "Copy as"),
                names(menu(matrix(), HEADER, encryption)));
        assertEquals(List.of("Sort by name", "Copy as"), names(menu(matrix(), HEADER, 0)));
    }

    @Test
    void theMenuOfAFoldedGroupUnfoldsItAndThatOfTheRestLeadsToTheColumns() {
        List<MenuItem> strip = menu(matrix(), HEADER, 1);
        assertEquals(List.of("Unfold Networking", "Choose columns…"), names(strip));
        choose(strip, "Unfold Networking");
        assertEquals(Map.of("Networking", false), state.viewState().columns().folds());
        MatrixGridModel few = (MatrixGridModel) models.left(state.viewState(), 300);
        choose(menu(few, HEADER, few.columnCount() - 1), "Choose columns…");
        assertEquals(List.of("columns"), copied);
    }

    @Test
    void theMenuOfAHeadingTheOtherWayRoundFoldsItAndThatOfANameIsAboutIt() {
        state.transpose();
        assertEquals(List.of("Fold Networking", "Choose columns…"), names(menu(transposed(), 0, 0)));
        assertTrue(names(menu(transposed(), HEADER, 1)).contains("Compare Calico"));
        assertTrue(names(menu(transposed(), 3, 0)).contains("Require Joins clusters"));
    }

    private List<MenuItem> menu(DatasetGridModel model, int row, int column) {
        GridHit hit = new GridHit(at(row, column), Optional.empty(), false, new BoundingBox(10, 10, 90, 20), false);
        interact(() -> Objects.requireNonNull(actions).menu(Objects.requireNonNull(grid), model, hit));
        ContextMenu open = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
        List<MenuItem> items = List.copyOf(open.getItems());
        interact(open::hide);
        return items;
    }

    private static List<String> names(List<MenuItem> items) {
        return items.stream()
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void choose(List<MenuItem> items, String name) {
        interact(() -> items.stream()
                .filter(item -> name.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void act(DatasetGridModel model, int row, int column, CellAction action) {
        press(model, new GridHit(at(row, column), Optional.of(action), false, new BoundingBox(10, 10, 90, 20), true));
    }

    private void press(DatasetGridModel model, GridHit hit) {
        interact(() -> Objects.requireNonNull(actions).open(Objects.requireNonNull(grid), model, hit));
    }

    private void copy(DatasetGridModel model, int row, int column) {
        GridHit hit = new GridHit(at(row, column), Optional.empty(), false, new BoundingBox(0, 0, 9, 9), false);
        interact(() -> Objects.requireNonNull(actions).copy(model, hit));
    }

    /// What is read in the pop-over that is open; nothing if none is.
    private static List<String> detail() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopOver open && open.isShowing())
                .flatMap(window -> Words.in(((PopOver) window).getContentNode()).stream())
                .toList();
    }

    private List<SortKey> sort() {
        return state.viewState().arrangement().sort();
    }

    private static int column(DatasetGridModel model, ColumnKey key) {
        int column = 0;
        while (!model.column(column).key().equals(key)) {
            column++;
        }
        return column;
    }

    private static int row(DatasetGridModel model, String provider) {
        int row = 0;
        while (!model.rowKey(row).equals(new ProviderId(provider))) {
            row++;
        }
        return row;
    }

    private static GridPosition at(int row, int column) {
        return new GridPosition(row, column);
    }
}
