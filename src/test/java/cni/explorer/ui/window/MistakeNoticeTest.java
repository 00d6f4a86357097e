package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What a person sees of a mistake of the program.
class MistakeNoticeTest extends WindowTest {
    private final List<Throwable> noted = new ArrayList<>();
    private Thread.@Nullable UncaughtExceptionHandler before;

    @Override
    public void start(Stage stage) {
        Thread thread = Thread.currentThread();
        before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((_, mistake) -> noted.add(mistake));
        super.start(stage);
        composition().hearOfMistakes();
    }

    @Override
    public void stop() {
        composition().end();
        Thread.currentThread().setUncaughtExceptionHandler(before);
    }

    @Test
    void aMistakeIsSaidInTheWindowNotedAndTheWindowGoesOn() {
        fail("a mistake");
        assertEquals(1, noted.size(), "the log still hears of it");
        assertTrue(said().isVisible());

        clickOn("Copy details");
        String details = copied.getFirst().text();
        assertTrue(details.startsWith("CNI Explorer "), details);
        assertTrue(details.contains("\nJava " + Runtime.version()), details);
        assertTrue(details.contains("\n" + System.getProperty("os.name") + " "), details);
        assertTrue(details.contains("IllegalStateException: a mistake"), details);
        assertTrue(details.contains(MistakeNoticeTest.class.getName() + "."), details);

        clickOn("Network Policies");
        assertEquals(5, rows().size());
    }

    @Test
    void theSameMistakeIsSaidOnce() {
        fail("again and again");
        interact(() -> composition().window().say("Something else"));
        fail("again and again");
        assertEquals(2, noted.size());
        assertFalse(lookup("Copy details")
                .tryQuery()
                .map(Node::getParent)
                .filter(Node::isVisible)
                .isPresent());
    }

    private Node said() {
        return lookup("Something went wrong that should not have. You can go on working.")
                .query();
    }

    private static void fail(String words) {
        Platform.runLater(() -> {
            throw new IllegalStateException(words);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
