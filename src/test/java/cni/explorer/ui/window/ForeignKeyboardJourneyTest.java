package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.workspace.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way without a mouse, on keyboards that are no US ones: where the keyboard is, and what a screen reader is
/// told there.
class ForeignKeyboardJourneyTest extends WindowTest {
    private static final int TABS_AT_MOST = 60;

    @TempDir
    Path folder = Path.of("");

    @Test
    void tickReadCompareAndTakeTheAnswerAwayOnAFrenchKeyboard() throws IOException {
        tickAndRead();
        type(ForeignKeyboard.AZERTY, '3');
        assertEquals(View.CHARTS, shown().view());
        type(ForeignKeyboard.AZERTY, '1');
        assertEquals(View.MATRIX, shown().view());
        // On the key of Q stands A; Ctrl Z is where Z is printed, which is the key of W.
        type(ForeignKeyboard.AZERTY, 'w');
        assertEquals(Set.of(), shown().selection().required(), "undone");
        type(ForeignKeyboard.AZERTY, 'y');
        assertEquals(1, shown().selection().required().size(), "done again");
        takeAway(ForeignKeyboard.AZERTY);
        type(ForeignKeyboard.AZERTY, '2');
        assertEquals(View.COMPARE, shown().view());
    }

    @Test
    void tickReadCompareAndTakeTheAnswerAwayOnARussianKeyboard() throws IOException {
        tickAndRead();
        type(ForeignKeyboard.RUSSIAN, '3');
        assertEquals(View.CHARTS, shown().view());
        type(ForeignKeyboard.RUSSIAN, '1');
        type(ForeignKeyboard.RUSSIAN, 'z');
        assertEquals(Set.of(), shown().selection().required(), "undone");
        type(ForeignKeyboard.RUSSIAN, 'y');
        assertEquals(1, shown().selection().required().size(), "done again");
        takeAway(ForeignKeyboard.RUSSIAN);
        type(ForeignKeyboard.RUSSIAN, 't');
        assertTrue(shown().columns().transposed());
        type(ForeignKeyboard.RUSSIAN, '2');
        assertEquals(View.COMPARE, shown().view());
    }

    @Test
    void whatIsFoundIsSaidWhereItIsTyped() {
        type(ForeignKeyboard.RUSSIAN, 'f');
        TextField search = assertInstanceOf(TextField.class, focused());
        assertEquals("Search names, values, footnotes and summaries", search.getAccessibleText());
        write("ospf");
        assertEquals("1 of 7 providers", search.queryAccessibleAttribute(AccessibleAttribute.HELP));
        push(KeyCode.ESCAPE);
        assertEquals(null, search.getAccessibleHelp());
        assertSame(search, focused());
    }

    @Test
    void theRestIsFoundByNameOnARussianKeyboardToo() {
        focus(matrix(), 1, 1);
        type(ForeignKeyboard.RUSSIAN, 'k');
        TextField field = assertInstanceOf(TextField.class, focused());
        write("mesh");
        assertTrue(
                String.valueOf(field.queryAccessibleAttribute(AccessibleAttribute.HELP))
                        .contains("Mesh"),
                "what Enter will do");
        push(KeyCode.ENTER);
        assertEquals(Set.of(new FeatureId("mesh")), shown().selection().required());
        assertSame(matrix(), focused());
    }

    /// What no layout changes: Tab, arrows, Space, Enter, Esc.
    private void tickAndRead() {
        CheckBox tick = tabToTick("Network Policies");
        assertTrue(tick.getAccessibleText().startsWith("Network Policies, 5 would remain"), tick.getAccessibleText());
        push(KeyCode.SPACE);
        assertSame(tick, focused(), "the keyboard stays");
        assertEquals("Network Policies, 5 of 7 providers", tick.getAccessibleText(), "the result is said");
        tabToGrid();
        push(KeyCode.RIGHT);
        push(KeyCode.RIGHT);
        push(KeyCode.DOWN);
        assertEquals(new GridPosition(1, 2), at());
        assertEquals("Canal, Network Model: Layer 2 vxlan", spokenAtFocus());
        push(KeyCode.ENTER);
        assertTrue(lookup("Canal · Network Model").tryQuery().isPresent(), "the detail is open");
        push(KeyCode.ESCAPE);
        assertFalse(lookup("Canal · Network Model").tryQuery().isPresent());
        assertSame(matrix(), focused());
        assertEquals(new GridPosition(1, 2), at());
    }

    private void takeAway(ForeignKeyboard keyboard) throws IOException {
        Path file = folder.resolve("answer.csv");
        target = Optional.of(file);
        type(keyboard, 'e');
        assertEquals(6, Files.readAllLines(file).size(), "a header, and five who are left");
        interact(matrix()::requestFocus);
        type(keyboard, 'c');
        assertTrue(
                copied.getLast().text().startsWith("Layer 2 vxlan"),
                copied.getLast().text());
    }

    private String spokenAtFocus() {
        GridPosition at = at();
        return matrix().modelProperty().get().spoken(at.row(), at.column());
    }

    private CheckBox tabToTick(String name) {
        for (int tabs = 0; tabs < TABS_AT_MOST; tabs++) {
            if (focused() instanceof CheckBox box && box.getText().equals(name)) {
                return box;
            }
            push(KeyCode.TAB);
        }
        throw new AssertionError("no Tab leads to " + name);
    }

    private void tabToGrid() {
        for (int tabs = 0; tabs < TABS_AT_MOST && !(focused() instanceof FrozenGrid); tabs++) {
            push(KeyCode.TAB);
        }
        assertSame(matrix(), focused());
    }

    private void type(ForeignKeyboard keyboard, char key) {
        interact(() -> keyboard.press(composition().scene(), key, true));
    }

    private void push(KeyCode key) {
        press(key).release(key);
    }

    private GridPosition at() {
        return matrix().focusProperty().get().orElseThrow();
    }

    private Node focused() {
        return composition().scene().getFocusOwner();
    }
}
