package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.provider.ProviderPage;
import cni.explorer.workspace.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Everything is a few letters away, and nothing of the window is in the way meanwhile.
class PaletteJourneyTest extends WindowTest {
    @Test
    void aFeatureIsRequiredAndGivenUpByItsLetters() {
        find("netw");
        push(KeyCode.ENTER);
        assertEquals(
                Set.of(new FeatureId("network-policies")), shown().selection().required());
        find("netw");
        push(KeyCode.ENTER);
        assertEquals(Set.of(), shown().selection().required());
    }

    @Test
    void arrowsChooseAmongWhatIsFound() {
        find("calico");
        push(KeyCode.ENTER);
        assertEquals(List.of(new ProviderId("calico")), shown().selection().compared());
        find("");
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.UP);
        push(KeyCode.ENTER);
        assertEquals(1, shown().selection().required().size(), "the second of those that can be required");
    }

    @Test
    void thePageOfWhoIsNeverCountedIsOpened() {
        find("kubenet");
        push(KeyCode.ENTER);
        assertEquals(
                Optional.of(new ProviderId("kubenet")),
                lookup((Node node) -> node instanceof ProviderPage)
                        .<ProviderPage>tryQuery()
                        .map(ProviderPage::provider));
    }

    @Test
    void aColumnOfWhatCannotBeTickedIsHidden() {
        FeatureId model = new FeatureId("network-model");
        assertTrue(shown().arrangement().columns().contains(model));
        find("network model");
        push(KeyCode.ENTER);
        assertFalse(shown().arrangement().columns().contains(model));
    }

    @Test
    void anActionOfAMenuIsDone() {
        find("> charts");
        push(KeyCode.ENTER);
        assertEquals(View.CHARTS, shown().view());
    }

    @Test
    void anotherDatasetIsOpened() {
        find("2026");
        push(KeyCode.ENTER);
        assertEquals("cni-2026", shown().dataset().about().id());
    }

    @Test
    void escapeLeavesEverythingAndGivesTheKeyboardBack() {
        focus(matrix(), 2, 2);
        find("netw");
        push(KeyCode.ESCAPE);
        assertSame(matrix(), focused());
        assertEquals(Set.of(), shown().selection().required());
        assertFalse(lookup(".command-palette").tryQuery().isPresent());
    }

    @Test
    void theKeyboardDoesNotLeaveItForWhatLiesBehind() {
        find("");
        for (int tabs = 0; tabs < 4; tabs++) {
            push(KeyCode.TAB);
            assertTrue(isIn(focused(), lookup(".command-palette").query()), () -> "at " + focused());
        }
    }

    @Test
    void theKeysOfTheWindowWaitUntilItIsGone() {
        interact(() -> state().require(new FeatureId("mesh"), true));
        find("");
        for (KeyCode key : List.of(KeyCode.DIGIT3, KeyCode.T, KeyCode.F, KeyCode.Z)) {
            press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        }
        push(KeyCode.F6);
        assertEquals(View.MATRIX, shown().view());
        assertFalse(shown().columns().transposed());
        assertEquals(Set.of(new FeatureId("mesh")), shown().selection().required());
        assertTrue(isIn(focused(), lookup(".command-palette").query()));
        push(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        assertEquals(View.CHARTS, shown().view());
    }

    @Test
    void textGrowsAndOnePaneLeadsToAnother() {
        press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        press(KeyCode.CONTROL, KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
        assertEquals(110, composition().preferencesProperty().get().size().percent());
        push(KeyCode.F1);
        assertTrue(lookup("These keys").tryQuery().isPresent());
        find("");
        assertTrue(lookup(".command-palette").tryQuery().isPresent());
    }

    @Test
    void theKeysAreShownSearchedAndCopied() {
        push(KeyCode.F1);
        assertTrue(lookup("Search the table").tryQuery().isPresent());
        write("pane");
        assertFalse(lookup("Search the table").tryQuery().isPresent());
        assertTrue(lookup("Next, previous pane").tryQuery().isPresent());
        clickOn("Copy as text");
        assertTrue(
                copied.getFirst().text().contains("Ctrl F\tSearch the table"),
                copied.getFirst().text());
        push(KeyCode.ESCAPE);
        assertFalse(lookup("Next, previous pane").tryQuery().isPresent());
    }

    @Test
    void aQuestionMarkShowsThemTooButNotInAField() {
        focus(matrix(), 1, 1);
        write("?");
        assertTrue(lookup("Find a key").tryQuery().isPresent()
                || lookup("These keys").tryQuery().isPresent());
        push(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        write("?");
        assertEquals("?", assertInstanceOf(TextField.class, focused()).getText());
        assertFalse(lookup("These keys").tryQuery().isPresent());
    }

    private void find(String letters) {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write(letters);
    }

    private void push(KeyCode key) {
        press(key).release(key);
    }

    private Node focused() {
        return composition().scene().getFocusOwner();
    }

    private static boolean isIn(Node node, Node around) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(around)) {
                return true;
            }
        }
        return false;
    }
}
