package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.provider.ProviderPage;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// What can be done with a place stands in its menu, by either hand.
class CellMenuJourneyTest extends WindowTest {
    private static final FeatureId POLICIES = new FeatureId("network-policies");

    @Test
    void shiftF10OpensTheMenuOfTheCellAndTheKeyboardChooses() {
        focus(matrix(), 1, 3);
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        assertTrue(lookup("Require Network Policies").tryQuery().isPresent());
        clickOn("Require Network Policies");
        assertEquals(Set.of(POLICIES), shown().selection().required());
    }

    @Test
    void theMenuKeyDoesTooAndEscapeComesBackToTheCell() {
        focus(matrix(), 0, 0);
        press(KeyCode.CONTEXT_MENU).release(KeyCode.CONTEXT_MENU);
        assertTrue(lookup("Compare Calico").tryQuery().isPresent());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(isMenuOpen());
        assertEquals(matrix(), composition().scene().getFocusOwner());
    }

    @Test
    void aRightClickAtTheEdgeOpensItInsideTheWindow() {
        Bounds grid = matrix().localToScreen(matrix().getLayoutBounds());
        clickOn(grid.getMaxX() - 30, grid.getMinY() + 200, MouseButton.SECONDARY);
        Node menu = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(one -> ((ContextMenu) one).getSkin().getNode())
                .findFirst()
                .orElseThrow();
        Bounds place = menu.localToScreen(menu.getLayoutBounds());
        Scene content = composition().scene();
        double right = content.getWindow().getX() + content.getX() + content.getWidth();
        assertTrue(place.getMaxX() <= right, place.getMaxX() + " is beyond " + right);
    }

    @Test
    void aRightClickBringsTheKeyboardToWhatItsMenuIsAbout() {
        Bounds cell = matrix().bounds(new GridPosition(2, 3)).orElseThrow();
        clickOn(matrix().localToScreen(cell.getMinX() + 30, cell.getCenterY()), MouseButton.SECONDARY);
        assertTrue(isMenuOpen());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertTrue(matrix().isFocused());
        assertEquals(
                Optional.of(new GridPosition(2, 3)), matrix().focusProperty().get());
        press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertEquals(
                Optional.of(new GridPosition(2, 4)), matrix().focusProperty().get());
    }

    @Test
    void anExcludedProviderHasOneToo() {
        interact(() -> state().require(POLICIES, true));
        focus(excluded(), 0, 0);
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        clickOn("Compare flannel");
        assertEquals(1, shown().selection().compared().size());
    }

    @Test
    void aCellIsCopiedInSomeFormsAndAsItLooks() {
        assertEquals("Layer 2 vxlan", menuItem("Text", 1, 1).strip());
        assertTrue(
                menuItem("Markdown", 1, 1).contains("| Canal"), copied.getLast().text());
        assertTrue(menuItem("JSON", 1, 1).startsWith("{"));
        openMenu(1, 1);
        interact(() -> form("Picture").fire());
        assertEquals(1, pictures.size());
    }

    @Test
    void aNameLeadsToItsPage() {
        openMenu(0, 0);
        clickOn("Open page");
        assertTrue(
                lookup((Node node) -> node instanceof ProviderPage).tryQuery().isPresent());
    }

    @Test
    void aTickHasItsMenuByTheSameKey() {
        interact(() -> lookup("Mesh").query().requestFocus());
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        clickOn("Preferred: who meets it comes first (P)");
        assertEquals(1, shown().selection().preferred().size());
    }

    @Test
    void whatATickAsksForIsCopiedAndItsColumnGoes() {
        interact(() -> lookup("Mesh").query().requestFocus());
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        clickOn("Copy what it asks for");
        String asked = copied.getLast().text();
        assertTrue(asked.startsWith("Mesh\n"), asked);
        assertTrue(asked.endsWith("2 would remain"), asked);
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        clickOn("Hide column");
        FeatureId mesh = new FeatureId("mesh");
        assertFalse(shown().arrangement().columns().contains(mesh));
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        clickOn("Show column");
        assertTrue(shown().arrangement().columns().contains(mesh));
    }

    @Test
    void anAnswerOnACardHasWhatItHasInTheTable() {
        interact(() -> {
            state().compare(new ProviderId("calico"), true);
            state().compare(new ProviderId("canal"), true);
            state().show(View.COMPARE);
        });
        FrozenGrid cards = lookup((Node node) -> node instanceof FrozenGrid && node.isVisible())
                .query();
        focus(cards, 1, 1);
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        for (String item : List.of("Show detail", "Copy value with note", "Copy address of the source")) {
            assertTrue(lookup(item).tryQuery().isPresent(), item);
        }
        assertTrue(lookup((Labeled label) -> label.getText().startsWith("Require "))
                .tryQuery()
                .isPresent());
    }

    @Test
    void aCardAndABarHaveTheMenuOfTheirProvider() {
        interact(() -> {
            state().compare(new ProviderId("calico"), true);
            state().compare(new ProviderId("canal"), true);
            state().show(View.COMPARE);
        });
        FrozenGrid cards = lookup(".compare-view")
                .lookup((Node node) -> node instanceof FrozenGrid)
                .query();
        focus(cards, GridPosition.HEADER, 1);
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
        clickOn("Take Calico out of Compare");
        assertEquals(1, shown().selection().compared().size());
    }

    @Test
    void aFigureIsCopiedWithItsSourceAndTheReleaseAmongThemAsAnAnswer() {
        interact(() -> state().open(
                        IndexedDataset.of(ShippedDatasets.find("cni-2026").orElseThrow()),
                        startOf("cni-2026").workspace().withView(View.CHARTS)));
        openMenu(0, 2);
        clickOn("Copy figure with its source");
        String told = copied.getLast().text();
        assertTrue(told.contains(", Commits in 12 months: "), told);
        assertTrue(told.strip().lines().toList().getLast().startsWith("https://"), told);
        openMenu(0, 3);
        clickOn("Copy value with note");
        assertTrue(copied.getLast().text().length() > 1);
        openMenu(0, 0);
        clickOn("Open page");
        assertTrue(
                lookup((Node node) -> node instanceof ProviderPage).tryQuery().isPresent());
    }

    private String menuItem(String form, int row, int column) {
        openMenu(row, column);
        interact(() -> form(form).fire());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        return copied.getLast().text();
    }

    private void openMenu(int row, int column) {
        focus(matrix(), row, column);
        press(KeyCode.SHIFT, KeyCode.F10).release(KeyCode.F10, KeyCode.SHIFT);
    }

    private static MenuItem form(String name) {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(Menu.class::isInstance)
                .flatMap(menu -> ((Menu) menu).getItems().stream())
                .filter(item -> name.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isMenuOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }
}
