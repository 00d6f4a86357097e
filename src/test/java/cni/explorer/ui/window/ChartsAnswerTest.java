package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.workspace.ChartSet;
import cni.explorer.workspace.View;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The answer above the charts, with all buttons that stand beside it.
class ChartsAnswerTest extends WindowTest {
    private static final List<String> SORTED = List.of("commits-12-months", "stars", "commits-12-months-no-merges", "");

    @Override
    double width() {
        return 1280;
    }

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @BeforeEach
    void ask() {
        interact(() -> state().require(new FeatureId("encryption"), true));
        interact(() -> state().show(View.CHARTS));
        interact(() -> state().show(shown().charts().withSet(ChartSet.ALL)));
    }

    @Test
    void itIsNeverCutSinceTheWordsOfButtonsGiveWayToIt() {
        for (int width : List.of(1280, 1500, 1180, 1000, 900, 800)) {
            resize(width);
            for (String metric : SORTED) {
                interact(() -> state().show(shown().charts().withSortedBy(metric)));
                WaitForAsyncUtils.waitForFxEvents();
                String where = width + " wide, sorted by " + metric + ": ";
                Label headline = view().lookup(".headline") instanceof Label label ? label : new Label();
                assertEquals("12 of 18 providers", headline.getText(), where);
                assertFalse(headline.isTextTruncated(), where + "the headline is cut");
                assertTrue(sentence().startsWith("Newest figures"), where + sentence());
            }
        }
    }

    @Test
    void wordsOfButtonsComeBackWithTheRoom() {
        resize(800);
        assertTrue(button("Sort by commits").isEmpty());
        resize(1500);
        assertFalse(button("Sort by commits").isEmpty());
    }

    private void resize(double width) {
        interact(() -> ((Stage) composition().scene().getWindow()).setWidth(width));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node view() {
        return composition().window().getCenter();
    }

    private String sentence() {
        Node line = view().lookup(".sentence");
        return from(line)
                .lookup((Node node) -> node instanceof Text text && text.isVisible() && !text.isManaged())
                .<Text>queryAll()
                .stream()
                .map(Text::getText)
                .reduce("", String::concat);
    }

    private List<Button> button(String begin) {
        return lookup((Node node) -> node instanceof Button one
                        && one.isVisible()
                        && one.getText().startsWith(begin))
                .<Button>queryAll()
                .stream()
                .toList();
    }
}
