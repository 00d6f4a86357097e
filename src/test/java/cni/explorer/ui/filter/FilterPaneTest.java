package cni.explorer.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Importance;
import cni.explorer.query.Reading;
import cni.explorer.ui.common.Theme;
import cni.explorer.workspace.IndexedDataset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// What can be asked for, in a dataset without groups: the post of 2017.
class FilterPaneTest extends FilterTest {
    private static final FeatureId MESH = new FeatureId("mesh");
    private static final FeatureId MODEL = new FeatureId("network-model");

    @Override
    String dataset() {
        return "cni-2017";
    }

    @Test
    void aTickRequiresItsFeatureAndASecondOneTakesThatBack() {
        clickOn(tick("Mesh"));
        assertEquals(Set.of(MESH), selection().required());
        clickOn(tick("Mesh"));
        assertEquals(Set.of(), selection().required());
    }

    @Test
    void theNumbersSayWhoWouldRemainAndHowManyMoreOnACondition() {
        assertEquals(List.of("4", "+2"), numbers("No external datastore"));
        assertEquals(List.of("5", ""), numbers("Network Policies"));
        clickOn(tick("Encryption"));
        assertEquals(List.of("1", "+2"), numbers("No external datastore"));
    }

    @Test
    void theNumbersAreSaidInWords() {
        assertEquals(
                "No external datastore, 4 would remain and 2 more on a condition",
                tick("No external datastore").getAccessibleText());
    }

    @Test
    void aTickThatWouldLeaveNobodyIsMutedAndCanBeSetAllTheSame() {
        clickOn(tick("Route Distribution"));
        clickOn(tick("Network Policies"));
        interact(() -> state().read(Reading.STRICT));
        clickOn(tick("No external datastore"));
        CheckBox nobody = tick("Encryption");
        assertTrue(row("Encryption").getPseudoClassStates().contains(PseudoClass.getPseudoClass("nobody")));
        clickOn(nobody);
        assertEquals(4, selection().required().size());
        assertEquals(0, state().viewState().outcome().matchingCount());
    }

    @Test
    void aFileThatIsReadAgainLeavesTheKeyboardWhereItIs() {
        interact(() -> tick("Mesh").requestFocus());
        interact(() -> state().reload(
                        IndexedDataset.of(ShippedDatasets.find("cni-2017").orElseThrow())));
        assertTrue(tick("Mesh").isFocused());
    }

    @Test
    void noRowEverMovesWhateverIsTicked() {
        List<Bounds> before = places();
        Random random = new Random(7);
        List<CheckBox> boxes = List.copyOf(lookup(".tick-row .check-box").queryAllAs(CheckBox.class));
        for (int i = 0; i < 30; i++) {
            CheckBox box = boxes.get(random.nextInt(boxes.size()));
            interact(box::fire);
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(before, places());
        }
    }

    @Test
    void keyPPrefersAndTheMenuOfTheRowOffersAllThree() {
        interact(() -> tick("Mesh").requestFocus());
        press(KeyCode.P).release(KeyCode.P);
        assertEquals(Importance.PREFERRED, selection().importance(MESH));
        assertTrue(row("Mesh").getPseudoClassStates().contains(PseudoClass.getPseudoClass("preferred")));

        List<MenuItem> choices = onFx(() -> menu(MESH)).stream()
                .filter(RadioMenuItem.class::isInstance)
                .toList();
        interact(() -> choices.getFirst().fire());
        assertEquals(Importance.REQUIRED, selection().importance(MESH));
        interact(() -> choices.getLast().fire());
        assertEquals(Importance.ANY, selection().importance(MESH));
    }

    @Test
    void theArrowUnderTheMousePrefersToo() {
        moveTo(tick("Mesh"));
        Button prefer = lookup(".prefer").match(Node::isVisible).queryAs(Button.class);
        assertEquals("Prefer Mesh", prefer.getAccessibleText());
        clickOn(prefer);
        assertEquals(Importance.PREFERRED, selection().importance(MESH));
        assertEquals("No longer prefer Mesh", prefer.getAccessibleText());
        moveTo(tick("Encryption"));
        assertFalse(prefer.isVisible());
    }

    @Test
    void theMouseOverARowTellsWhoWouldLeaveAndLeavingItEndsThat() {
        moveTo(tick("Network Policies"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                Optional.of(2),
                state().previewProperty().get().map(preview -> preview.moving().size()));
        assertTrue(tick("Network Policies").getAccessibleHelp().startsWith("2 would leave if this were required:"));
        moveTo(lookup("Reset").<Node>query());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.empty(), state().previewProperty().get());
    }

    @Test
    void aCategoryOffersItsValuesWithTheirNumbersAndSaysWhatIsAccepted() {
        AcceptedMenu menu = lookup(".category-row .lazy-menu").queryAs(AcceptedMenu.class);
        assertEquals("any", menu.getText());
        List<MenuItem> items = onFx(menu::items);
        interact(() -> items.getLast().fire());
        Set<String> accepted = selection().accepted().getOrDefault(MODEL, Set.of());
        assertEquals(1, accepted.size());
        String value = accepted.iterator().next();
        assertEquals(value, menu.getText());
        assertEquals("Network Model, accepted: " + value, menu.getAccessibleText());

        List<MenuItem> again = onFx(menu::items);
        interact(() -> again.getLast().fire());
        assertEquals("any", menu.getText());
    }

    @Test
    void aCategorySaysOnlyWhatThisDatasetKnowsOfWhatIsAccepted() {
        AcceptedMenu menu = lookup(".category-row .lazy-menu").queryAs(AcceptedMenu.class);
        interact(() -> state().accept(MODEL, Set.of("Cloud VPC", "EVPN")));
        assertEquals("any", menu.getText(), "nothing of it is asked of anybody");
        assertEquals("Network Model, accepted: any", menu.getAccessibleText());
        interact(() -> state().accept(MODEL, Set.of("Cloud VPC", "EVPN", "Layer 3")));
        assertEquals("Layer 3", menu.getText());
    }

    @Test
    void anyAcceptsAllValuesAgain() {
        interact(() -> state().accept(MODEL, Set.of("Layer 3", "Layer 2")));
        AcceptedMenu menu = lookup(".category-row .lazy-menu").queryAs(AcceptedMenu.class);
        assertEquals("Layer 2 or Layer 3", menu.getText());
        List<MenuItem> items = onFx(menu::items);
        interact(() -> items.getFirst().fire());
        assertEquals("any", menu.getText());
        assertTrue(selection().accepted().isEmpty());
    }

    @Test
    void disputedAnswersCanBeCountedAsUnmetWhereThereAreSome() {
        CheckBox disputed = lookup(".disputed-switch").queryAs(CheckBox.class);
        clickOn(disputed);
        assertTrue(selection().disputedUnmet());
        interact(() -> state().undo());
        assertFalse(disputed.isSelected());
    }

    @Test
    void resetUndoAndRedoWorkWhenThereIsSomethingToDo() {
        Button reset = lookup("Reset").queryAs(Button.class);
        Button undo = icon("Undo");
        Button redo = icon("Redo");
        assertTrue(reset.isDisabled() && undo.isDisabled() && redo.isDisabled());
        clickOn(tick("Mesh"));
        assertFalse(reset.isDisabled() || undo.isDisabled());
        clickOn(undo);
        assertEquals(Set.of(), selection().required());
        clickOn(redo);
        assertEquals(Set.of(MESH), selection().required());
        clickOn(reset);
        assertEquals(Set.of(), selection().required());
        assertTrue(reset.isDisabled());
    }

    @Test
    void newNumbersCostNoLayoutOfTheRow() {
        TickRow row = row("Encryption");
        interact(() -> state().require(MESH, true));
        assertFalse(row.isNeedsLayout());
    }

    private Button icon(String name) {
        return lookup(".filter-foot .button").queryAllAs(Button.class).stream()
                .filter(button -> name.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private List<Bounds> places() {
        return onFx(() -> lookup(".tick-row").queryAllAs(TickRow.class).stream()
                .map(row -> row.localToScene(row.getBoundsInLocal()))
                .toList());
    }

    @Test
    void theFootIsAsHighWhetherOrNotThereIsRoomForAllRows() {
        Region foot = lookup(".filter-foot").queryAs(Region.class);
        double roomy = foot.getHeight();
        interact(() -> {
            ((Region) foot.getParent()).resize(264, 300);
            ((Region) foot.getParent()).layout();
        });
        assertEquals(roomy, foot.getHeight());
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRAST_LIGHT", "CONTRAST_DARK"})
    void inHighContrastTheBoxesOfButtonsStandInLineAndApart(Theme theme) {
        interact(() -> {
            theme.dress(tick("Mesh").getScene());
            tick("Mesh").getScene().getRoot().applyCss();
            tick("Mesh").getScene().getRoot().layout();
        });
        List<Bounds> boxes = lookup(".filter-foot > .button").queryAll().stream()
                .map(button -> button.localToScene(button.getLayoutBounds()))
                .sorted(Comparator.comparingDouble(Bounds::getMinX))
                .toList();
        Node field = lookup(".questions").query();
        Bounds above = field.localToScene(field.getLayoutBounds());
        assertEquals(above.getMinX(), boxes.getFirst().getMinX());
        assertEquals(above.getMaxX(), boxes.getLast().getMaxX());
        for (int i = 1; i < boxes.size(); i++) {
            assertTrue(boxes.get(i).getMinX() >= boxes.get(i - 1).getMaxX() + 4, boxes::toString);
        }
    }
}
