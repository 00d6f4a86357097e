package cni.explorer.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// Colours, fonts, the focus ring, rows that are set back, tooltips.
class GridLookTest extends GridTest {

    @Test
    void anotherPaletteAndOtherFontsMakeNoNodes() {
        int before = nodes();
        interact(() -> {
            grid().paletteProperty().set(Sample.DARK);
            grid().fontsProperty().set(Sample.fonts(16));
            grid().layout();
        });

        assertEquals(before, nodes());
        assertTrue(texts(1).stream().anyMatch(text -> text.getFill().equals(Sample.DARK.text())));
        assertTrue(texts(1).stream().anyMatch(text -> text.getFont().getSize() == 16));
    }

    @Test
    void theBarAcrossLiesOverTheFootOfTheRowsBelowTheirText() {
        Bounds bar = grid().painter().horizontal().node().getBoundsInParent();

        assertEquals(HEIGHT - 1, bar.getMaxY());
        assertEquals(5, bar.getHeight());
    }

    @Test
    void rowsThatAreSetBackChangeTheirColourAlone() {
        List<Text> before = texts(2);
        List<String> words = before.stream().map(Text::getText).toList();
        interact(() -> {
            grid().fadedProperty().set(key -> key.equals(2));
            grid().layout();
        });

        assertEquals(before, texts(2));
        assertEquals(words, texts(2).stream().map(Text::getText).toList());
        assertTrue(texts(2).stream().allMatch(text -> text.getFill().equals(Sample.LIGHT.faded())));
        assertTrue(texts(1).stream().noneMatch(text -> text.getFill().equals(Sample.LIGHT.faded())));
    }

    @Test
    void theRingIsInsideTheCellAndThereForTheKeyboardOnly() {
        clicked(250, 100);
        assertFalse(ring().isVisible());
        push(KeyCode.UP);
        assertTrue(ring().isVisible());
        assertEquals(
                new BoundingBox(201, 47, 98, 33),
                new BoundingBox(ring().getX(), ring().getY(), ring().getWidth(), ring().getHeight()));
        interact(() -> grid().scrollTo(150, 0));
        draw();
        assertTrue(ring().isVisible());
        assertEquals(51, ring().getX());
        assertEquals(100, ring().getParent().getClip().getBoundsInLocal().getMinX(), "not over frozen columns");
    }

    @Test
    void theTooltipOfAPlaceComesAfterARestAndGoesAtAnyChange() {
        moveMouse(250, 100);
        moveMouse(255, 102);
        assertEquals("", shown());
        rest();
        assertEquals("about 1/2", shown());
        show(Sample.of(30, 10).without(0));
        assertEquals("", shown());
    }

    @Test
    void theTooltipSaysFirstWhatIsCutOff() {
        moveMouse(550, 100);
        rest();
        assertEquals("words that are too long for it\n\nabout 1/5", shown());
    }

    @Test
    void theTooltipComesByKeyboardToo() {
        push(KeyCode.DOWN);
        rest();
        assertEquals("Row 1\n\nabout 1/0", shown());
        push(KeyCode.DOWN);
        assertEquals("", shown());
    }

    /// Lets the timer of the tooltip end.
    private void rest() {
        interact(() -> grid().tooltip().restEnds());
    }

    private String shown() {
        String[] words = new String[1];
        interact(() -> words[0] = grid().tooltip().shown().orElse(""));
        return words[0];
    }

    private List<Text> texts(int key) {
        return grid().painter().rows().find(key).orElseThrow().texts();
    }

    private Rectangle ring() {
        return grid().painter().ring();
    }
}
