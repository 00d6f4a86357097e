package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.common.HeldBack;
import cni.explorer.ui.common.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A window is not gone before what somebody wants to keep is on the disk, unless they insist.
class ClosingTest extends WindowTest {
    private final HeldBack tasks = new HeldBack();

    @TempDir
    Path folder = Path.of("");

    @Override
    protected Tasks tasks() {
        return tasks;
    }

    /// The stage is one for all tests.
    @AfterEach
    void finish() {
        interact(tasks::letGo);
    }

    @Test
    void whileAFileIsWrittenTheFirstTimeSaysSoAndTheSecondCloses() {
        export();
        quit();
        assertTrue(window().isShowing());
        assertEquals("Writing answer.csv is not finished. Close the window again to stop it.", message());
        quit();
        assertFalse(window().isShowing());
    }

    @Test
    void theFrameOfTheWindowAsksTheSame() {
        export();
        interact(() -> window().fireEvent(new WindowEvent(window(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(window().isShowing());
    }

    @Test
    void onceItIsWrittenTheWindowCloses() {
        export();
        quit();
        interact(tasks::letGo);
        assertTrue(Files.exists(folder.resolve("answer.csv")));
        quit();
        assertFalse(window().isShowing());
    }

    @Test
    void whatIsBegunAfterTheWarningIsWarnedOfToo() {
        export();
        quit();
        interact(tasks::letGo);
        export();
        quit();
        assertTrue(window().isShowing());
    }

    @Test
    void aSavedComparisonIsWaitedForToo() {
        target = Optional.of(folder.resolve("mine.cnix"));
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        quit();
        assertTrue(window().isShowing());
    }

    @Test
    void whatOnlyReadsIsNotWaitedFor() {
        interact(() -> composition().open(folder.resolve("other.json")));
        quit();
        assertFalse(window().isShowing());
    }

    private void export() {
        target = Optional.of(folder.resolve("answer.csv"));
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    }

    private void quit() {
        press(KeyCode.CONTROL, KeyCode.Q).release(KeyCode.Q, KeyCode.CONTROL);
    }

    private Window window() {
        return composition().scene().getWindow();
    }

    private String message() {
        Labeled label = lookup(".passing").query();
        return label.getText();
    }
}
