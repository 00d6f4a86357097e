package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class PlaceTooltipTest extends ApplicationTest {
    private final Region owner = new Region();

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(owner, 200, 200));
        stage.show();
    }

    @Test
    void wordsOfOtherScriptsAreDrawnAsEverywhereElse() {
        String words = "\u05e9\u05dc\u05d5\u05dd (BGP) \u05e2\u05d5\u05dc\u05dd 3";
        PlaceTooltip tooltip = new PlaceTooltip(owner);
        String[] shown = new String[1];
        interact(() -> {
            tooltip.at("here", () -> words, Point2D.ZERO);
            tooltip.restEnds();
            shown[0] = tooltip.shown().orElseThrow();
            tooltip.leave();
        });
        assertEquals(DrawnText.of(words), shown[0]);
    }
}
