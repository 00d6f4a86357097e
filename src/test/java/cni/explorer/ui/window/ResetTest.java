package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.query.Arrangement;
import cni.explorer.workspace.ColumnSettings;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/// "Reset" can be pressed whenever it would do something.
class ResetTest extends WindowTest {

    @Test
    void nothingIsToBeResetAtFirstNorWhenTheTableIsOnlyTurnedRound() {
        assertTrue(reset().isDisabled());
        interact(() -> state().transpose());
        assertTrue(reset().isDisabled(), "which way round the table is stays");
    }

    @Test
    void anotherOrderOfAllColumnsCanBeReset() {
        interact(() -> state().arrange(shown().arrangement()
                .withColumns(shown().arrangement().columns().reversed())));
        assertResets();
    }

    @Test
    void aWidthThatWasDrawnCanBeReset() {
        interact(() -> look(columns().withWidth(new FeatureId("encryption"), 200)));
        assertResets();
    }

    @Test
    void theWidthOfTheNamesCanBeReset() {
        interact(() -> look(columns().withProviderWidth(200)));
        assertResets();
    }

    @Test
    void aFoldedGroupCanBeReset() {
        interact(() -> look(columns().withFold("Policy", true)));
        assertResets();
    }

    private void assertResets() {
        assertFalse(reset().isDisabled());
        clickOn(reset());
        assertEquals(ColumnSettings.DEFAULTS, columns());
        assertEquals(Arrangement.of(shown().dataset()), shown().arrangement());
        assertTrue(reset().isDisabled());
    }

    private ColumnSettings columns() {
        return state().viewState().columns();
    }

    private void look(ColumnSettings look) {
        state().show(look);
    }

    private Button reset() {
        return lookup("Reset").queryButton();
    }
}
