package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.diff.TwoYears;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.reading.ReadingPage;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.IndexedDataset;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What changed between two datasets, in the window.
class ChangesJourneyTest extends WindowTest {
    private static final String ITEM = "What changed between The post of 2017 and Now";

    @Test
    void theMenuOpensWhatChangedSinceTheOlderDatasetAndEscClosesIt() {
        openAnotherDataset();
        clickOn("Now · August 2026");
        clickOn(ITEM);
        assertTrue(lookup("From 11 November 2017 to 22 August 2026").tryQuery().isPresent(), "the pane is open");
        assertTrue(lookup("Providers that went: 8").tryQuery().isPresent(), "all of it stands below");

        PlainScroll pane = lines();
        assertEquals(0, pane.getVvalue());
        press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
        assertTrue(pane.getVvalue() > 0, "the keyboard scrolls");
        press(KeyCode.PAGE_UP).release(KeyCode.PAGE_UP);
        assertEquals(0, pane.getVvalue());

        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(lookup("Providers that went: 8").tryQuery().isPresent(), "the page is closed");
    }

    @Test
    void itCanBeSearchedAndCopied() {
        openAnotherDataset();
        clickOn("Now · August 2026");
        clickOn(ITEM);
        clickOn("Find on this page").write("romana");
        assertTrue(
                lookup((Labeled label) -> label.getText().matches("[1-9][0-9]* lines?"))
                        .tryQuery()
                        .isPresent(),
                "how many lines hold it");
        assertTrue(isSeen("romana"));
        assertFalse(isSeen("Calico"));
        clickOn("Copy");
        String text = copied.getLast().text();
        assertTrue(text.contains("What changed from"), text);
        assertTrue(text.contains("Calico"), "all of it, whatever is searched for");
    }

    private PlainScroll lines() {
        return (PlainScroll) lookup((Node node) -> node instanceof ReadingPage)
                .<ReadingPage>query()
                .getCenter();
    }

    private boolean isSeen(String words) {
        return lookup(words).queryAll().stream().anyMatch(ChangesJourneyTest::isShown);
    }

    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aDatasetIsNotHeldAgainstItself() {
        clickOn("The post of 2017 · November");
        assertTrue(lookup("About this comparison").tryQuery().isPresent(), "the menu is open");
        assertFalse(
                lookup("What changed between The post of 2017 and The post of 2017")
                        .tryQuery()
                        .isPresent(),
                "it has not changed since itself");
    }

    private void openAnotherDataset() {
        interact(() -> state().open(IndexedDataset.of(TwoYears.NOW), Models.first(TwoYears.NOW)));
        assertEquals("now", shown().dataset().about().id());
    }
}
