package cni.explorer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// Reset is offered exactly where it would change something.
class ResetTest extends WindowTest {

    @Test
    void theOrderOfColumnsAloneCanBeReset() {
        assertFalse(canReset());
        interact(() -> state().showColumns(shown().dataset().features().reversed().stream()
                .map(Feature::id)
                .toList()));
        assertReset();
    }

    @Test
    void aWidthAloneCanBeReset() {
        interact(() -> state().show(shown().columns().withWidth(new FeatureId("encryption"), 150)));
        assertReset();
    }

    @Test
    void aFoldAloneCanBeReset() {
        interact(() -> state().show(shown().columns().withFold("Policy", true)));
        assertReset();
    }

    private void assertReset() {
        assertTrue(canReset());
        interact(() -> reset().fire());
        assertFalse(canReset());
        assertEquals(shown().workspace().reset(shown().dataset()), shown().workspace());
    }

    private boolean canReset() {
        return !reset().isDisabled();
    }

    private Button reset() {
        return lookup(node -> node instanceof Labeled labeled && "Reset".equals(labeled.getText()))
                .queryAs(Button.class);
    }
}
