package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/// A grid that is drawn larger in a scene without a window, as for a picture.
class PictureOfAGridTest extends ApplicationTest {
    private static final double ROW = 36;
    private static final double LARGER = 1.25;

    private final AtomicReference<WritableImage> picture = new AtomicReference<>();

    @Override
    public void start(Stage stage) {
        FrozenGrid grid = new FrozenGrid(Sample.of(30, 10), Sample.FONTS, Sample.LIGHT);
        grid.getTransforms().setAll(new Scale(LARGER, LARGER));
        grid.resize(400, 300);
        Scene scene = new Scene(new Group(grid), 500, 375);
        grid.layout();
        picture.set(scene.snapshot(null));
    }

    @Test
    void itsLinesFillWholePixels() {
        for (int row = 1; row <= 6; row++) {
            int end = (int) Math.round((Sample.HEADER + row * ROW) * LARGER);
            boolean whole = false;
            for (int y = end - 4; y <= end; y++) {
                Color color = picture.get().getPixelReader().getColor(350, y);
                whole |= Sample.LIGHT.line().equals(color);
            }
            assertTrue(whole, "the line under row " + row);
        }
    }
}
