package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.query.Reading;
import cni.explorer.ui.common.ReadingSwitch;
import cni.explorer.ui.state.ExplorerModel;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// How conditions count is chosen beside the answer.
class ReadingSwitchTest extends ApplicationTest {
    private final ExplorerModel state = Shows.state("cni-2017");

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new ReadingSwitch(state), 300, 60));
        stage.show();
    }

    @Test
    void aPressChoosesAndASecondOneChangesNothing() {
        clickOn(toggle("Strict"));
        assertEquals(Reading.STRICT, reading());
        clickOn(toggle("Strict"));
        assertEquals(Reading.STRICT, reading());
        assertTrue(toggle("Strict").isSelected());
    }

    @Test
    void anUndoneReadingMovesTheSwitchBack() {
        interact(() -> state.read(Reading.STRICT));
        assertTrue(toggle("Strict").isSelected());
        interact(state::undo);
        assertTrue(toggle("Lenient").isSelected());
        assertFalse(toggle("Strict").isSelected());
    }

    @Test
    void eachHalfSaysWhatCounts() {
        assertEquals(
                "Who meets something only on a condition counts, and the condition is shown.",
                toggle("Lenient").getAccessibleHelp());
        assertEquals(
                "Who meets something only on a condition does not count.",
                toggle("Strict").getAccessibleHelp());
    }

    private Reading reading() {
        return state.viewState().selection().reading();
    }

    private ToggleButton toggle(String text) {
        return lookup(text).queryAs(ToggleButton.class);
    }
}
