package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.ui.common.FxTasks;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.reading.ReadingPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What people take away, bring along and look up, by mouse in the window that opens.
class FileJobsTest extends ByHandTest {
    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    Path folder = Path.of("");

    @Override
    protected Tasks tasks() {
        return new FxTasks();
    }

    @AfterEach
    void letGo() {
        interact(() -> composition().end());
    }

    @Test
    void eachFileIsTwoClicks() throws TimeoutException {
        Map<String, String> endings =
                Map.of("Table as CSV…", "csv", "Page as HTML…", "html", "Decision record…", "adr.md");
        for (Map.Entry<String, String> kind : endings.entrySet()) {
            Path file = folder.resolve("a." + kind.getValue());
            target = Optional.of(file);
            clicks = 0;
            click("Export");
            click(kind.getKey());
            until(() -> Files.exists(file));
            assertEquals(2, clicks, kind.getKey());
        }
    }

    @Test
    void whatWasSavedByItsKeyIsOpenedAgainByTwoClicks() throws TimeoutException {
        click("Encryption");
        click("Windows nodes");
        Path file = folder.resolve("mine.cnix");
        target = Optional.of(file);
        push(KeyCode.CONTROL, KeyCode.S);
        until(() -> isThere("Saved " + file));
        click("Reset");
        assertEquals(Set.of(), shown().selection().required());
        clicks = 0;
        click("2026 · August");
        click("mine.cnix");
        until(() -> !shown().selection().required().isEmpty());
        assertEquals(
                Set.of(new FeatureId("encryption"), new FeatureId("windows")),
                shown().selection().required());
        assertEquals(2, clicks);
    }

    @Test
    void whatChangedSinceThePostIsTwoClicks() {
        click("2026 · August");
        Node item = lookup((Node node) ->
                        node instanceof Label label && label.getText().startsWith("What changed"))
                .query();
        click(item);
        assertTrue(lookup((Node node) -> node instanceof ReadingPage).tryQuery().isPresent());
        assertEquals(2, clicks);
    }

    @Test
    void thePostAndTheWayBackAreThreeClicks() {
        click("2026 · August");
        click("The post of 2017 · November");
        assertEquals("cni-2017", shown().dataset().about().id());
        click("Open today’s comparison");
        assertEquals("cni-2026", shown().dataset().about().id());
        assertEquals(3, clicks);
    }

    @Test
    void aComparisonOfOnesOwnAndTheMistakeInItAreThreeClicks() throws IOException, TimeoutException {
        Path file = folder.resolve("databases.json");
        target = Optional.of(file);
        click("2026 · August");
        click("New dataset from a template…");
        until(() -> shown().dataset().about().id().equals("databases"));
        Files.writeString(file, Files.readString(file).replace("\"verdict\": \"yes\"", "\"verdict\": \"nope\""));
        until(() -> isThere("Show the problem"));
        click("Show the problem");
        assertEquals(
                1, ((ListView<?>) lookup(".problems-list").query()).getItems().size());
        assertEquals(3, clicks);
    }

    private static void until(Callable<Boolean> reached) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(reached).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
