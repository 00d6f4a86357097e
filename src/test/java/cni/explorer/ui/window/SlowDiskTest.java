package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.common.HeldBack;
import cni.explorer.ui.common.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person does while something is still being written.
class SlowDiskTest extends WindowTest {
    @TempDir
    private Path folder = Path.of("");

    private final HeldBack disk = new HeldBack();

    @Override
    protected Tasks tasks() {
        return disk;
    }

    @Test
    void aComparisonThatIsSavedLateNamesNoDataThatWasOpenedMeanwhile() {
        Path file = folder.resolve("mine.cnix");
        target = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        clickOn("The post of 2017 · November");
        clickOn("2026 · August");

        interact(disk::letGo);

        assertTrue(Files.exists(file));
        assertEquals("2026 – CNI Explorer", composition().title().getValue());
    }

    @Test
    void aComparisonThatIsSavedLateNamesWhatIsStillOpen() {
        target = Optional.of(folder.resolve("mine.cnix"));
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        interact(() -> state().search("calico"));

        interact(disk::letGo);

        assertEquals(
                "The post of 2017 (mine.cnix) – CNI Explorer",
                composition().title().getValue());
    }
}
