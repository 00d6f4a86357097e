package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Columns hide and come back, one at a press, by mouse and by keyboard.
class ColumnsMenuTest extends WindowTest {

    @Test
    void onePressHidesOneColumnAndAnotherBringsItBack() {
        clickOn(icon("Columns"));
        clickOn(fourth());
        assertEquals(7, visible().size());
        assertEquals(false, visible().contains("mesh"));
        clickOn(fourth());
        assertEquals(
                "[network-model, route-distribution, network-policies, mesh, external-datastore, encryption,"
                        + " ingress-egress-policies, commercial-support]",
                visible().toString());
    }

    @Test
    void theKeyboardDoesTheSame() {
        clickOn(icon("Columns"));
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertEquals(7, visible().size());
    }

    /// The item of Mesh, the fourth feature.
    private Node fourth() {
        return lookup(".context-menu .check-box").nth(3).query();
    }

    private List<String> visible() {
        return shown().arrangement().columns().stream()
                .map(feature -> feature.value())
                .toList();
    }
}
