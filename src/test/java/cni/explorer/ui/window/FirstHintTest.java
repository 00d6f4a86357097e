package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.text.HintText;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.View;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// What is said to somebody who sees the window for the first time.
class FirstHintTest extends WindowTest {
    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Test
    void itIsGoneWithTheFirstTick() {
        assertFalse(isSaid(HintText.PROOF), "it is shown when its owner says so");
        interact(() -> composition().window().showHint());
        assertTrue(isSaid(HintText.PROOF));
        interact(() -> state().require(new FeatureId("windows"), true));
        assertFalse(isSaid(HintText.PROOF));
        interact(() -> state().reset());
        assertFalse(isSaid(HintText.PROOF), "once");
    }

    @Test
    void itsNumbersAreThoseOfTheFirstTickThatHasBoth() {
        assertEquals(new HintText("2", "+5"), HintText.of(shown().outcome(), shown().remaining()));
    }

    @Test
    void anotherDatasetHasOtherNumbers() {
        interact(() -> composition().window().showHint());
        assertTrue(isSaid("+5"));
        interact(() -> state().open(
                        IndexedDataset.of(ShippedDatasets.find("cni-2017").orElseThrow()),
                        startOf("cni-2017").workspace()));
        HintText now = HintText.of(shown().outcome(), shown().remaining());
        assertNotEquals("+5", now.conditionally());
        assertTrue(isSaid(now.conditionally()), now::toString);
        assertFalse(isSaid("+5"));
    }

    @Test
    void itCanBeClosedAndReadAgainFromTheMenuInTheMatrix() {
        interact(() -> composition().window().showHint());
        Node close = lookup((Node node) -> "Close this hint".equals(node.getAccessibleText()))
                .query();
        clickOn(close);
        assertFalse(isSaid(HintText.PROOF));
        interact(() -> state().show(View.CHARTS));
        Node more =
                lookup((Node node) -> "More".equals(node.getAccessibleText())).query();
        clickOn(more);
        clickOn("How it works");
        assertTrue(isSaid(HintText.PROOF));
        assertEquals(View.MATRIX, shown().view());
    }

    @Test
    void closedByKeyItHandsTheKeyboardToTheTable() {
        interact(() -> composition().window().showHint());
        interact(() -> icon("Close this hint").requestFocus());
        push(KeyCode.ENTER);
        assertFalse(isSaid(HintText.PROOF));
        assertTrue(matrix().isFocused(), () -> "" + composition().scene().getFocusOwner());
    }

    @Test
    void aQuestionCanBeChosenFromIt() {
        interact(() -> composition().window().showHint());
        clickOn(HintText.QUESTION);
        String first = shown().dataset().questions().getFirst().text();
        assertTrue(lookup(first).tryQuery().isPresent(), "the questions are open");
    }

    @Test
    void whereThereAreNoQuestionsItOffersNone() {
        interact(() -> composition().window().showHint());
        assertTrue(lookup(HintText.QUESTION).tryQuery().isPresent());
        interact(() -> state().open(IndexedDataset.of(withoutQuestions(shown().dataset())), shown().workspace()));
        assertTrue(isSaid(HintText.PROOF), "it is still there");
        assertTrue(isSaid("Tick requirements. Who does not meet them moves below the others, with the reason."));
        assertFalse(lookup(HintText.QUESTION).tryQuery().isPresent());
    }

    private static Dataset withoutQuestions(Dataset all) {
        return new Dataset(
                all.about(),
                all.features(),
                all.providers(),
                IntStream.range(0, all.features().size()).mapToObj(all::column).toList(),
                all.footnotes(),
                all.allMetrics(),
                List.of());
    }

    private boolean isSaid(String words) {
        return lookup((Node node) -> node instanceof Text text && text.getText().equals(words))
                .tryQuery()
                .isPresent();
    }
}
