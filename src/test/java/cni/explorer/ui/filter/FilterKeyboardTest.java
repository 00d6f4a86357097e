package cni.explorer.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.model.Question;
import cni.explorer.query.Importance;
import cni.explorer.query.Selection;
import cni.explorer.ui.common.NoDesktop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Everything can be asked for with the keyboard alone, and a screen reader is told what a tick would do.
class FilterKeyboardTest extends FilterTest {
    private static final FeatureId POLICIES = new FeatureId("network-policies");

    @Override
    String dataset() {
        return "cni-2017";
    }

    @Test
    void tabGoesThroughTheTicksInTheirOrder() {
        interact(() -> tick("Route Distribution").requestFocus());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            names.add(((CheckBox) focused()).getText());
            press(KeyCode.TAB).release(KeyCode.TAB);
        }
        assertEquals(List.of("Route Distribution", "Network Policies", "Mesh", "No external datastore"), names);
    }

    @Test
    void spaceTicksAndPPrefersAndEachTakesTheOtherBack() {
        interact(() -> tick("Network Policies").requestFocus());
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertEquals(Importance.REQUIRED, selection().importance(POLICIES));
        press(KeyCode.P).release(KeyCode.P);
        assertEquals(Importance.PREFERRED, selection().importance(POLICIES));
        assertFalse(tick("Network Policies").isSelected());
        press(KeyCode.P).release(KeyCode.P);
        assertEquals(Importance.ANY, selection().importance(POLICIES));
    }

    @Test
    void controlPPrefersNothing() {
        interact(() -> tick("Network Policies").requestFocus());
        press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        assertEquals(Importance.ANY, selection().importance(POLICIES));
    }

    @Test
    void theKeyboardOnATickTellsWhoWouldLeaveAsTheMouseDoes() {
        interact(() -> tick("Route Distribution").requestFocus());
        press(KeyCode.TAB).release(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                Optional.of(POLICIES),
                state().previewProperty()
                        .get()
                        .map(preview -> preview.asked().feature().id()));
        String help = tick("Network Policies").getAccessibleHelp();
        assertTrue(help.contains("flannel") && help.contains("kopeio-networking"), help);
        assertTrue(help.contains("Enforces Kubernetes NetworkPolicy"), "and what the tick asks for: " + help);
    }

    @Test
    void whatWasToldBeforeATickIsNotToldOfItAfterwards() {
        interact(() -> tick("Route Distribution").requestFocus());
        press(KeyCode.TAB).release(KeyCode.TAB);
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Importance.REQUIRED, selection().importance(POLICIES));
        String help = tick("Network Policies").getAccessibleHelp();
        assertFalse(help.contains("if this were required"), help);
        assertTrue(help.contains("Enforces Kubernetes NetworkPolicy"), help);
    }

    @Test
    void aPreferenceIsSaidWithItsRow() {
        interact(() -> state().weigh(POLICIES, Importance.PREFERRED));
        assertEquals(
                "Network Policies, preferred, 5 would remain",
                tick("Network Policies").getAccessibleText());
    }

    @Test
    void theMenuOfARowShowsWhichOfTheThreeHolds() {
        for (Importance now : Importance.values()) {
            interact(() -> state().weigh(POLICIES, now));
            List<RadioMenuItem> choices = choices(POLICIES);
            assertEquals(3, choices.size());
            assertEquals(1, choices.stream().filter(RadioMenuItem::isSelected).count());
        }
        interact(() -> state().weigh(POLICIES, Importance.REQUIRED));
        RadioMenuItem first = choices(POLICIES).getFirst();
        assertEquals("Required: who does not meet it is excluded", first.getText());
        assertTrue(first.isSelected());
    }

    private List<RadioMenuItem> choices(FeatureId feature) {
        return onFx(() -> menu(feature)).stream()
                .filter(RadioMenuItem.class::isInstance)
                .map(RadioMenuItem.class::cast)
                .toList();
    }

    @Test
    void eachValueOfACategorySaysHowManyWouldRemain() {
        AcceptedMenu menu = lookup(".category-row .lazy-menu").queryAs(AcceptedMenu.class);
        List<MenuItem> items = onFx(menu::items);
        assertEquals("any", items.getFirst().getText());
        for (MenuItem item : items.subList(2, items.size())) {
            interact(() -> state().accept(new FeatureId("network-model"), Set.of()));
            interact(item::fire);
            String left = Integer.toString(state().viewState().outcome().matchingCount());
            Pane content = (Pane) ((CustomMenuItem) item).getContent();
            CheckBox box = (CheckBox) content.getChildren().getFirst();
            assertTrue(box.getText().endsWith("   " + left), box.getText() + ", left " + left);
            // A menu says what its content says.
            assertTrue(content.getAccessibleText().contains(", " + left + " would remain"), content::getAccessibleText);
        }
    }

    @Test
    void aQuestionShowsItsTicksItsSentenceAndItsSource() {
        Question question = state().viewState().dataset().questions().getFirst();
        List<String> words = onFx(() -> new QuestionPane(state().viewState().dataset(), question, new NoDesktop())
                .getChildren().stream()
                        .filter(Labeled.class::isInstance)
                        .map(line -> ((Labeled) line).getText())
                        .toList());
        assertEquals(question.text(), words.get(0));
        assertTrue(words.get(1).startsWith("Ticked: "), words.get(1));
        Selection asked = Selection.NOTHING.with(question);
        for (FeatureId required : asked.required()) {
            assertTrue(words.get(1).contains(feature(required).shortName()), words.get(1));
        }
        assertEquals("“" + question.quotation() + "”", words.get(2));
        assertTrue(words.size() > 3, "its source: " + words);
    }

    private Node focused() {
        return row("Mesh").getScene().getFocusOwner();
    }
}
