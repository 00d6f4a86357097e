package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Rows of text that go on from the header and from each other.
class RunningTextTest extends GridTest {
    private static final double ROW = 36;
    private static final int BETWEEN_WORDS = 195;

    @Override
    GridModel model() {
        return Sample.of(30, 10).withTexts(0, 1);
    }

    @Test
    void noLinePartsThemFromWhatIsAbove() {
        assertEquals(Color.WHITE, colorAt(Sample.HEADER + ROW - 1), "between two of them");
        assertEquals(Sample.LIGHT.line(), colorAt(Sample.HEADER + 2 * ROW - 1), "above the row after them");
    }

    @Test
    void theHeaderIsPartedFromThemOnlyWhileRowsAreHiddenUnderIt() {
        assertEquals(Sample.LIGHT.header(), colorAt(Sample.HEADER - 1));
        interact(() -> grid().scrollTo(0, 10));
        draw();
        assertEquals(Sample.LIGHT.strongLine(), colorAt(Sample.HEADER - 1));
    }

    @Test
    void theMouseDoesNotMarkThemButTheKeyboardGoesThere() {
        moveMouse(150, Sample.HEADER + ROW / 2);
        assertFalse(grid().painter().hover().isVisible());
        moveMouse(150, Sample.HEADER + 2.5 * ROW);
        assertTrue(grid().painter().hover().isVisible());
        assertEquals(at(0, 0), focus());
        push(KeyCode.DOWN);
        assertEquals(at(1, 0), focus());
    }

    private Color colorAt(double y) {
        AtomicReference<Color> color = new AtomicReference<>(Color.TRANSPARENT);
        interact(() -> {
            WritableImage picture = grid().snapshot(null, null);
            color.set(picture.getPixelReader().getColor(BETWEEN_WORDS, (int) y));
        });
        return color.get();
    }
}
