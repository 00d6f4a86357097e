package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.storage.Template;
import cni.explorer.text.Dates;
import cni.explorer.ui.common.FxTasks;
import cni.explorer.ui.common.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A comparison of one's own, from its first line to a mistake that is mended, in the real window.
class OwnFilesTest extends WindowTest {
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
    void aTemplateIsWrittenFilledInBrokenAndMended() throws Exception {
        target = Optional.of(folder.resolve("databases"));
        clickOn("The post of 2017 · November");
        clickOn("New dataset from a template…");
        Path file = folder.resolve("databases.json");
        until(() -> shown().dataset().about().id().equals("databases"));
        until(() -> said().startsWith("Wrote " + file));

        clickOn("Backups while running");
        String good = Files.readString(file);
        Files.writeString(
                file,
                good.replace("\"verdict\": \"yes\"", "\"verdict\": \"nope\"")
                        .replace("\"kind\": \"text\"", "\"kind\": \"txet\""));
        until(() -> lookup("Show the 2 problems").tryQuery().isPresent());
        assertEquals(2, rows().size(), "what it held before is shown");

        clickOn("Show the 2 problems");
        ListView<?> problems = lookup(".problems-list").query();
        assertEquals(2, problems.getItems().size());
        assertTrue(lookup("/features/2/kind").tryQuery().isPresent(), "the pointer of the value");
        clickOn("Copy all");
        String text = copied.getLast().text();
        assertTrue(text.startsWith(file + ":"), text);
        assertEquals(2, text.lines().count());
        clickOn("/features/2/kind");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertFalse(lookup(".problems-pane").query().isVisible(), "Esc closes it, from a row too");

        clickOn("Show the 2 problems");
        Files.writeString(file, good);
        until(() -> !lookup(".problems-pane").query().isVisible());
        assertFalse(lookup("Show the 2 problems").query().getParent().isVisible(), "the banner is gone");
        assertEquals(1, shown().selection().required().size(), "the tick is still there");
    }

    @Test
    void aFileIsChosenByKeyAlsoAfterTheMenuWasOpenAndCanBeForgotten() throws Exception {
        Path file = Template.write(folder.resolve("mine.json"), false, LocalDate.of(2026, 1, 1))
                .file();
        clickOn("The post of 2017 · November");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        chosen = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        until(() -> shown().dataset().about().id().equals("mine"));

        clickOn("My comparison · " + Dates.month(shown().dataset().about().asOf()));
        assertTrue(lookup("mine.json").tryQuery().isPresent(), "among the recent files");
        clickOn("Forget recent files");
        clickOn("My comparison · " + Dates.month(shown().dataset().about().asOf()));
        assertFalse(lookup("mine.json").tryQuery().isPresent());
        clickOn("The post of 2017 · November");
        until(() -> shown().dataset().about().id().equals("cni-2017"));
    }

    @Test
    void aFileThatIsNoDatasetOpensTheListOfItsProblemsAtOnce() throws IOException, TimeoutException {
        chosen = Optional.of(Files.writeString(folder.resolve("notes.json"), "[1, 2"));
        press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        until(() -> lookup(".problems-pane").query().isVisible());
        assertEquals(
                "1 mistake in notes.json", ((Labeled) lookup(".problems-title").query()).getText());
        assertEquals("cni-2017", shown().dataset().about().id());
    }

    @Test
    void theListShrinksAsTheFileIsMendedAndTheFileIsOpenedInTheEnd() throws Exception {
        Path file = Template.write(folder.resolve("mine.json"), false, LocalDate.of(2026, 1, 1))
                .file();
        String good = Files.readString(file);
        String broken = good.replace("\"kind\": \"text\"", "\"kind\": \"txet\"");
        chosen = Optional.of(Files.writeString(file, broken.replace("\"verdict\": \"yes\"", "\"verdict\": \"yess\"")));
        press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        until(() -> lookup("2 mistakes in mine.json").tryQuery().isPresent());

        Files.writeString(file, broken);
        until(() -> lookup("1 mistake in mine.json").tryQuery().isPresent());
        assertEquals("cni-2017", shown().dataset().about().id());
        Files.writeString(file, good);
        until(() -> shown().dataset().about().id().equals("mine"));
        assertFalse(lookup(".problems-pane").query().isVisible());
        assertFalse(lookup("Show the problem").query().getParent().isVisible(), "the banner is gone");
    }

    @Test
    void theKeyboardIsBackWhereItWasWhenTheirCrossIsPressed() throws IOException, TimeoutException {
        focus(matrix(), 2, 1);
        chosen = Optional.of(Files.writeString(folder.resolve("notes.json"), "[1, 2"));
        press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        until(() -> lookup(".problems-pane").query().isVisible());
        interact(icon("Close the problems (Esc)")::requestFocus);
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertFalse(lookup(".problems-pane").query().isVisible());
        assertTrue(matrix().isFocused());
    }

    @Test
    void aTemplateNeverTakesThePlaceOfAFile() throws IOException, TimeoutException {
        Path file = Files.writeString(folder.resolve("work.json"), "my work");
        target = Optional.of(file);
        clickOn("The post of 2017 · November");
        clickOn("New dataset from a template…");
        until(() -> said().contains("it is already there"));
        assertEquals("my work", Files.readString(file));
    }

    @Test
    void noColumnCountsAsDrawnThatNobodyDrew() throws IOException, TimeoutException {
        chosen = Optional.of(Path.of("src/test/resources/cni/explorer/data/databases.json"));
        press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        until(() -> shown().dataset().about().id().equals("databases"));
        assertEquals(Map.of(), state().viewState().columns().widths(), "Storage needs the width JavaFX begins with");
    }

    private String said() {
        return lookup(".passing")
                .tryQuery()
                .map(label -> ((Labeled) label).getText())
                .orElse("");
    }

    private static void until(Callable<Boolean> reached) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(reached).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
