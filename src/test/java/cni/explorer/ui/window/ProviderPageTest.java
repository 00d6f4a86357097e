package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.provider.ProviderPage;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.View;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// The page of a provider, opened from the table and left again.
class ProviderPageTest extends WindowTest {
    /// From the left edge of a cell to the middle of its box, and into the name behind it, or the name of a card.
    private static final double BOX = 22;

    private static final double NAME = 50;
    private static final double CARD = 30;
    private static final double CARD_NAME = 23;
    private static final double HEAD = 64;

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Test
    void itOpensFromARowByKeyAndEscLeadsBackToTheVeryPlace() {
        focus(matrix(), 2, 3);
        Node table = matrix();
        push();
        assertEquals(Optional.of(new ProviderId("cilium")), page().map(ProviderPage::provider));
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), page());
        assertSame(table, composition().scene().getFocusOwner());
        assertEquals(2, matrix().focusProperty().get().orElseThrow().row());
    }

    @Test
    void namesOfFiguresAreWhole() {
        focus(matrix(), 2, 3);
        push();
        assertFalse(lookup("Commits in 12 months").queryLabeled().isTextTruncated());
        assertFalse(
                lookup("Commits in 12 months, without merges").queryLabeled().isTextTruncated());
    }

    @Test
    void theKeyOfTheViewUnderItLeadsBackToo() {
        focus(matrix(), 2, 3);
        push();
        assertTrue(page().isPresent());
        press(KeyCode.CONTROL, KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertEquals(Optional.empty(), page());
        assertEquals(View.MATRIX, shown().view());
    }

    @Test
    void theKeyMeansNobodyWhileTheKeyboardIsElsewhere() {
        focus(matrix(), 2, 3);
        interact(() -> composition().window().bringCursorToSearch());
        push();
        assertEquals(Optional.empty(), page());
    }

    @Test
    void aClickOnANameOpensItAndTheBoxBesideItDoesNot() {
        click(matrix(), 2, 0, NAME);
        assertEquals(Optional.of(new ProviderId("cilium")), page().map(ProviderPage::provider));
        assertEquals(List.of(), shown().selection().compared());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals(
                Optional.of(new GridPosition(2, 0)), matrix().focusProperty().get());
        assertTrue(matrix().isFocused(), "the keyboard is where it was");
        click(matrix(), 2, 0, BOX);
        assertEquals(Optional.empty(), page());
        assertEquals(List.of(new ProviderId("cilium")), shown().selection().compared());
    }

    @Test
    void aNameShowsThatItCanBePressed() {
        Bounds cell = matrix().bounds(new GridPosition(2, 0)).orElseThrow();
        moveTo(matrix().localToScreen(cell.getMinX() + NAME, cell.getCenterY()));
        assertEquals(Cursor.HAND, matrix().getCursor());
        moveTo(matrix().localToScreen(cell.getMaxX() - 4, cell.getCenterY()));
        assertEquals(Cursor.DEFAULT, matrix().getCursor());
    }

    @Test
    void theNameOfAnExcludedProviderOpensItToo() {
        interact(() -> state().require(new FeatureId("windows"), true));
        ProviderId first = (ProviderId) excluded().modelProperty().get().rowKey(0);
        click(excluded(), 0, 0, NAME);
        assertEquals(Optional.of(first), page().map(ProviderPage::provider));
        clickOn(button("Back to Matrix"));
        assertTrue(excluded().isFocused());
        assertEquals(
                Optional.of(new GridPosition(0, 0)), excluded().focusProperty().get());
    }

    @Test
    void theNameOfACardAndOfARowOfFiguresOpenItToo() {
        interact(() -> state().compare(List.of(new ProviderId("antrea"), new ProviderId("calico"))));
        clickOn("Compare");
        Bounds card = matrix().bounds(new GridPosition(GridPosition.HEADER, 2)).orElseThrow();
        clickOn(matrix().localToScreen(card.getMinX() + CARD, card.getMinY() + CARD_NAME));
        assertEquals(Optional.of(new ProviderId("calico")), page().map(ProviderPage::provider));
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals(
                Optional.of(new GridPosition(GridPosition.HEADER, 2)),
                matrix().focusProperty().get());
        clickOn("Charts");
        Object second = matrix().modelProperty().get().rowKey(1);
        click(matrix(), 1, 0, CARD);
        assertEquals(Optional.of(second), page().map(ProviderPage::provider));
    }

    @Test
    void itHoldsAllCellsWithTheirNotesAndSources() {
        open("cilium");
        assertEquals(
                shown().dataset().features().size(),
                lookup(".page-line").queryAll().size());
        assertTrue(isSaid("The system requirements know Linux hosts only"), "a note");
        assertTrue(isSaid("“which supports specification of policies at Layers 3-7"), "a quotation");
        assertTrue(isSaid("Cilium forwards, balances and filters pod traffic"), "the summary");
        assertTrue(isSaid("5,201"), "the figures");
        clickOn("Home page\u00a0·\u00a0cilium.io");
        assertEquals(1, opened.size());
    }

    @Test
    void itsFiguresHaveSmallLinesAndItsHeadStaysWhole() {
        open("cilium");
        assertEquals(4, lookup(".trend").queryAll().size(), "commits a year, contributors, stars, forks");
        assertTrue(isSaid("Line: exact figures; dashes: rounded ones"));
        assertTrue(lookup(".page-head").<Region>query().getHeight() >= HEAD);
    }

    @Test
    void whatIsRequiredStandsFirstAndTheWayOutBesideTheReason() {
        interact(() -> state().require(new FeatureId("network-policies"), true));
        interact(() -> state().require(new FeatureId("windows"), true));
        open("cilium");
        assertTrue(
                isSaid("excluded by Windows nodes"),
                "without the value, for which there is no room beside the way out");
        assertTrue(isSaid("1 of 2 met"));
        clickOn("Leave out Windows nodes");
        assertEquals(1, shown().outcome().requirements().size());
        assertTrue(isSaid("meets what is required"), "the page follows");
        assertTrue(page().isPresent());
    }

    @Test
    void whereOneThingIsAskedThereIsNoWayOutBesideTheReason() {
        interact(() -> state().require(new FeatureId("windows"), true));
        open("cilium");
        assertTrue(isSaid("excluded by Windows nodes: No"));
        assertFalse(isSaid("Leave out"), "it would be asking for nothing");
    }

    @Test
    void itsNeighboursAreThoseOfTheTable() {
        open("calico");
        assertTrue(button("The provider above").isDisabled());
        clickOn(button("The provider below"));
        assertEquals(Optional.of(new ProviderId("canal")), page().map(ProviderPage::provider));
    }

    @Test
    void theKeyboardStaysOnTheButtonThatLeadsOn() {
        open("calico");
        Node below = button("The provider below");
        interact(below::requestFocus);
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertEquals(Optional.of(new ProviderId("cilium")), page().map(ProviderPage::provider));
        assertSame(below, composition().scene().getFocusOwner());
    }

    @Test
    void upAndDownLeadToItsNeighboursWithoutLeavingThePage() {
        focus(matrix(), 0, 0);
        push();
        press(KeyCode.UP).release(KeyCode.UP);
        assertEquals(Optional.of(new ProviderId("calico")), page().map(ProviderPage::provider), "the first");
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertEquals(Optional.of(new ProviderId("cilium")), page().map(ProviderPage::provider));
        press(KeyCode.UP).release(KeyCode.UP);
        assertEquals(Optional.of(new ProviderId("canal")), page().map(ProviderPage::provider));
    }

    @Test
    void theButtonOfTheViewLeadsBackToo() {
        open("calico");
        clickOn("Charts");
        assertEquals(View.CHARTS, shown().view());
        assertEquals(Optional.empty(), page());
        open("calico");
        clickOn("Charts");
        assertEquals(Optional.empty(), page(), "also where it is chosen already");
    }

    @Test
    void aDatasetWithoutTheProviderHasNoPageOfIt() {
        open("antrea");
        interact(() -> state().open(
                        IndexedDataset.of(ShippedDatasets.find("cni-2017").orElseThrow()),
                        startOf("cni-2017").workspace()));
        assertEquals(Optional.empty(), page());
        assertFalse(isSaid("Antrea uses Open vSwitch"));
    }

    @Test
    void whereAllAnswersAreOfOneSourceItIsNamedOnce() {
        interact(() -> state().open(
                        IndexedDataset.of(ShippedDatasets.find("cni-2017").orElseThrow()),
                        startOf("cni-2017").workspace()));
        open("calico");
        assertTrue(isSaid("All answers are from"));
        assertEquals(
                1,
                lookup((Node node) -> node instanceof Hyperlink link
                                && link.getText().startsWith("chrislovecnm/chrislovecnm.com"))
                        .queryAll()
                        .size());
    }

    @Test
    void theHeadIsAsHighAsThatOfTheViewSoThatNothingBelowItMoves() {
        double below = matrix().localToScene(matrix().getLayoutBounds()).getMinY();
        open("cilium");
        Region head = lookup(".page-head").query();
        assertEquals(below, head.localToScene(head.getLayoutBounds()).getMaxY());
    }

    private void open(String provider) {
        interact(() -> composition().window().open(new ProviderId(provider)));
    }

    private void push() {
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private Optional<ProviderPage> page() {
        return lookup((Node node) -> node instanceof ProviderPage).tryQuery();
    }

    private Button button(String name) {
        return lookup((Node node) -> name.equals(node.getAccessibleText())).query();
    }

    private boolean isSaid(String beginning) {
        return lookup((Node node) ->
                        node instanceof Labeled words && words.getText().startsWith(beginning))
                .tryQuery()
                .isPresent();
    }
}
