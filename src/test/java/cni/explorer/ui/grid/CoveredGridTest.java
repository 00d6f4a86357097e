package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// No tooltip of a cell comes over what was opened there.
class CoveredGridTest extends GridTest {

    /// As after the keyboard has come here from elsewhere: nothing has been told of the cell yet.
    @Test
    void aKeyThatOpensACellOrItsMenuTellsNothingOfIt() {
        push(KeyCode.DOWN);
        interact(() -> grid().tooltip().leave());
        push(KeyCode.ENTER);
        rest();
        assertEquals("", shown(), "after the cell");
        push(KeyCode.F10, true, false, false);
        rest();
        assertEquals("", shown(), "after its menu");
        push(KeyCode.CONTEXT_MENU);
        rest();
        assertEquals("", shown(), "after its menu by the menu key");
        push(KeyCode.DOWN);
        rest();
        assertNotEquals("", shown(), "where the keyboard goes on");
    }

    @Test
    void noneComesWhileAMenuIsOpenOverTheWindow() {
        ContextMenu[] menu = new ContextMenu[1];
        interact(() -> {
            menu[0] = new ContextMenu(new MenuItem("first"));
            menu[0].show(grid(), 20, 20);
        });
        moveMouse(350, Sample.HEADER + 20);
        rest();
        assertEquals("", shown(), "while it is open");
        interact(() -> menu[0].hide());
        moveMouse(350, Sample.HEADER + 90);
        rest();
        assertNotEquals("", shown(), "and afterwards");
    }

    /// Lets the timer of the tooltip end.
    private void rest() {
        interact(() -> grid().tooltip().restEnds());
    }

    private String shown() {
        String[] words = new String[1];
        interact(() -> words[0] = grid().tooltip().shown().orElse(""));
        return words[0];
    }
}
