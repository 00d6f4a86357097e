package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.storage.WindowBounds;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A window comes back where all of it can be seen and reached.
class ScreenFitTest {
    private final ScreenFit two =
            new ScreenFit(List.of(new Rectangle2D(0, 0, 1280, 800), new Rectangle2D(1280, 0, 1920, 1080)));

    @ParameterizedTest
    @CsvSource({
        "100, 50, 800, 600, 100, 50, 800, 600",
        "1275, 100, 900, 600, 1280, 100, 900, 600",
        "-795, 100, 800, 600, 0, 100, 800, 600",
        "100, -590, 800, 600, 100, 0, 800, 600",
        "700, 500, 800, 600, 480, 160, 800, 600",
        "400, 500, 800, 600, 400, 160, 800, 600",
        "0, 0, 1200, 1900, 0, 0, 1200, 760",
        "1400, 900, 3000, 1900, 1280, 0, 1920, 1040"
    })
    void whatWasPartlyOffOrTooLargeIsWhollyOnItsScreen(
            double x, double y, double width, double height, double toX, double toY, double toWidth, double toHeight) {
        assertEquals(
                Optional.of(new Rectangle2D(toX, toY, toWidth, toHeight)),
                two.place(new WindowBounds(x, y, width, height, false)));
    }

    @Test
    void whatWasOnAScreenThatIsGoneIsLeftToTheDesktop() {
        assertEquals(Optional.empty(), two.place(new WindowBounds(5_000, 100, 800, 600, false)));
        assertEquals(Optional.empty(), two.place(new WindowBounds(100, 1e20, 800, 600, false)));
    }

    @Test
    void onAScreenSmallerThanTheLeastSizeEverythingIsInReach() {
        ScreenFit doubled = new ScreenFit(List.of(new Rectangle2D(0, 0, 640, 400)));
        assertEquals(new Dimension2D(640, 360), doubled.least(800, 520), "it may stand below the upper edge");
        assertEquals(new Dimension2D(640, 360), doubled.size(1280, 800, Optional.empty()));
        assertEquals(new Dimension2D(800, 520), two.least(800, 520));
    }
}
