package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.storage.ThemePreference;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// What is preferred holds at once.
class PreferencesTest extends WindowTest {
    @Test
    void theThemeIsChosenInThePreferencesAndGivenBackToTheSystem() {
        focus(matrix(), 1, 1);
        press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        clickOn("High contrast");
        assertEquals(
                ThemePreference.HIGH_CONTRAST,
                composition().preferencesProperty().get().theme());
        clickOn("As shipped");
        assertEquals(
                ThemePreference.SYSTEM,
                composition().preferencesProperty().get().theme());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(lookup("As shipped").tryQuery().isPresent());
        assertSame(matrix(), composition().scene().getFocusOwner());
    }

    @Test
    void theProgramSaysWhichItIsAndItsDetailsAreCopied() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write("about cni");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        clickOn("Copy details");
        String details = copied.getFirst().text();
        assertTrue(details.startsWith("CNI Explorer "), details);
        assertTrue(details.contains("Java " + Runtime.version()), details);
        assertTrue(details.contains("cni-2026 of 2026-"), details);
    }

    @Test
    void noLineStandsAtTheEndOfARowWhereThatOfTheFootMayBe() {
        press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
        List<Region> rows =
                lookup(".preference").queryAllAs(Region.class).stream().toList();
        assertTrue(rows.size() > 3);
        for (Region row : rows) {
            assertEquals(
                    Color.TRANSPARENT, row.getBorder().getStrokes().getFirst().getBottomStroke());
        }
    }
}
