package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.ui.common.TextLink;
import cni.explorer.ui.grid.GridRun;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Who searches sees what was found where, and how to go on.
class SearchJourneyTest extends WindowTest {
    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Override
    double width() {
        return 1280;
    }

    @Test
    void hitsAreMarkedWhereTheyStandUntilTheSearchEnds() {
        clickOn(".search").write("calico");
        assertTrue(isMarked());
        clickOn("Clear search");
        assertFalse(isMarked());
        assertEquals("", shown().selection().search());
    }

    @Test
    void aHitThatIsNotInSightIsNamedWithItsFootnoteAlsoForWhoIsExcluded() {
        interact(() -> state().require(new FeatureId("encryption"), true));
        clickOn(".search").write("wireguard");
        assertTrue(says("Found in a footnote on Encryption: Terway "));
        clickOn(lookup((Node node) ->
                        node instanceof TextLink link && link.getText().matches("\\d+"))
                .queryAs(TextLink.class));
        assertTrue(lookup(".cell-detail").tryQuery().isPresent(), "its number opens the cell");
    }

    @Test
    void whereNobodyIsFoundThereIsASentenceAndAWayOn() {
        clickOn(".search").write("qqqq");
        assertTrue(says("No provider holds “qqqq” in a value, a note or the summary."));
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals(shown().dataset().counted(), shown().outcome().shownCount());
    }

    private boolean isMarked() {
        int columns = matrix().modelProperty().get().columnCount();
        return IntStream.range(0, columns)
                .anyMatch(column -> runs(matrix(), 0, column).stream().anyMatch(SearchJourneyTest::isFound));
    }

    private boolean says(String words) {
        return lookup((Node node) ->
                        node instanceof Label label && label.getText().startsWith(words))
                .tryQuery()
                .isPresent();
    }

    private static boolean isFound(GridRun run) {
        return run instanceof GridRun.TextRun text && text.underline() == GridRun.Underline.FOUND;
    }
}
