package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An export that cannot be written says why in the window, and leaves everything as it was.
class ExportTroubleTest extends WindowTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aFolderThatIsNotThereIsNamedAndTheTicksStay() throws IOException {
        clickOn("Network Policies");
        target = Optional.of(folder.resolve("nowhere").resolve("answer.csv"));
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        assertTrue(message().contains("could not be written: there is no folder"), message());
        assertEquals(5, shown().outcome().shownCount());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void aResultNeverTakesThePlaceOfASavedComparison() throws IOException {
        Path saved = Files.writeString(folder.resolve("mine.cnix"), "{}");
        target = Optional.of(saved);
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        assertEquals("Nothing was saved: mine.cnix is a saved comparison. Choose another file.", message());
        assertEquals("{}", Files.readString(saved));
    }

    private String message() {
        Labeled label = lookup(".passing").query();
        return label.getText();
    }
}
