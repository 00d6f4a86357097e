package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What is new and the licences are read, searched and copied.
class ReadingPaneTest extends WindowTest {
    @Test
    void theLicencesAreReachedFromAboutAndOneIsReadByArrows() {
        find("about cni");
        interact(() -> lookup((Node node) -> node instanceof Hyperlink link && "Licences".equals(link.getText()))
                .<Hyperlink>query()
                .fire());
        assertTrue(text().getFirst().startsWith("Copyright"), text().getFirst());
        push(KeyCode.DOWN);
        assertTrue(String.join("\n", text()).contains("GNU General Public License"), "that of Java");
        clickOn("Copy all of it");
        assertTrue(copied.getFirst().text().contains("GNU General Public License"));
    }

    @Test
    void wordsAreFoundInTheTextAfterItTooAndTheChosenLineIsCopied() {
        find("licences");
        focusField();
        write("warranty");
        List<String> chosen = lines().getSelectionModel().getSelectedItems();
        assertEquals(1, chosen.size());
        assertTrue(chosen.getFirst().toLowerCase(Locale.ROOT).contains("warranty"), chosen.getFirst());
        int first = lines().getSelectionModel().getSelectedIndex();
        push(KeyCode.ENTER);
        assertTrue(lines().getSelectionModel().getSelectedIndex() != first, "Enter leads on");
        String line = lines().getSelectionModel().getSelectedItem();
        interact(lines()::requestFocus);
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertEquals(line + "\n", copied.getFirst().text());
    }

    @Test
    void whatIsNotThereIsSaid() {
        find("what is new");
        assertTrue(text().getFirst().startsWith("Version "), text().getFirst());
        focusField();
        write("blockchain");
        assertTrue(lookup("not there").tryQuery().isPresent());
        push(KeyCode.ESCAPE);
        assertFalse(lookup(".reading-lines").tryQuery().isPresent());
    }

    @Test
    void theKeyboardIsBackWhereItWas() {
        focus(matrix(), 2, 2);
        find("licences");
        push(KeyCode.ESCAPE);
        assertSame(matrix(), composition().scene().getFocusOwner());
    }

    private void focusField() {
        press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
    }

    private List<String> text() {
        return lines().getItems();
    }

    private ListView<String> lines() {
        return lookup(".reading-lines").query();
    }

    private void find(String letters) {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write(letters);
        push(KeyCode.ENTER);
    }

    private void push(KeyCode key) {
        press(key).release(key);
    }
}
