package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.diff.TwoYears;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.IndexedDataset;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What changed between two datasets, in the window.
class ChangesPaneTest extends WindowTest {
    private static final String ITEM = "What changed between The post of 2017 and Now";

    @Test
    void theMenuOpensWhatChangedSinceTheOlderDatasetAndEscClosesIt() {
        openAnotherDataset();
        clickOn("Now");
        clickOn(ITEM);
        assertTrue(lookup("From 11 November 2017 to 22 August 2026").tryQuery().isPresent(), "the pane is open");
        assertTrue(lookup("Providers that went: 8").tryQuery().isPresent(), "all of it stands below");

        ChangesPane pane = lookup(node -> node instanceof ChangesPane).query();
        assertEquals(0, pane.getVvalue());
        press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
        assertTrue(pane.getVvalue() > 0, "the keyboard scrolls");
        press(KeyCode.PAGE_UP).release(KeyCode.PAGE_UP);
        assertEquals(0, pane.getVvalue());

        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(lookup("Providers that went: 8").tryQuery().isPresent(), "the pane is closed");
    }

    @Test
    void aDatasetIsNotHeldAgainstItself() {
        clickOn("The post of 2017");
        assertTrue(lookup("About this comparison").tryQuery().isPresent(), "the menu is open");
        assertFalse(
                lookup("What changed between The post of 2017 and The post of 2017")
                        .tryQuery()
                        .isPresent(),
                "it has not changed since itself");
    }

    @Test
    void eachChangeIsSaidAsAWhole() {
        ChangeRow row = ChangeRow.of(TwoYears.changes().cells().get(1), true);
        assertEquals("Alpha, Policies *: No (does not) before, Partly (on a condition) now", row.getAccessibleText());
        ChangeRow figures = ChangeRow.of(TwoYears.changes().figures().getFirst());
        assertEquals("Delta: no data before, about 9,000, rounded, August 2026 now", figures.getAccessibleText());
    }

    private void openAnotherDataset() {
        interact(() -> state().open(IndexedDataset.of(TwoYears.NOW), Models.first(TwoYears.NOW)));
        assertEquals("now", shown().dataset().about().id());
    }
}
