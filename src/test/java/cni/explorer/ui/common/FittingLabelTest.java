package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

final class FittingLabelTest extends ApplicationTest {
    private static final String WHOLE = "meets all 4, Encryption and Windows nodes on a condition";
    private static final String BRIEF = "meets all 4, two on a condition";

    @Test
    void whereTheWholeHasNoRoomTheSameIsSaidInFewerWordsAndBackAgain() {
        interact(() -> {
            FittingLabel label = new FittingLabel();
            label.show(WHOLE, BRIEF);
            HBox line = new HBox(label, new Label("Compare"));
            Scene scene = new Scene(line);
            assertEquals(WHOLE, at(1_000, line, scene, label));
            assertEquals(BRIEF, at(260, line, scene, label));
            assertEquals(WHOLE, label.getAccessibleText(), "who hears it hears all of it");
            assertEquals(WHOLE, at(1_000, line, scene, label));
        });
    }

    private static String at(double width, HBox line, Scene scene, FittingLabel label) {
        scene.getRoot().applyCss();
        line.resize(width, 30);
        line.layout();
        return label.getText();
    }
}
