package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.diff.Changes;
import cni.explorer.export.ReportFormat;
import cni.explorer.ui.reading.ReadingPage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages of text stand in the window, and can be read, searched, copied and kept.
class ReadingPagesTest extends WindowTest {
    private static final String WHO = "Chris Love, data of 11 November 2017";
    private static final String CHANGES = "What changed between The post of 2017 and 2026";

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatADatasetSaysOfItselfIsAPageFromWhichEscLeadsBack() {
        openAbout();
        assertTrue(page().isPresent());
        assertTrue(isThere(WHO));
        push(KeyCode.ESCAPE);
        assertFalse(page().isPresent());
    }

    @Test
    void thePaletteHasBothPages() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write("about this");
        push(KeyCode.ENTER);
        assertTrue(isThere(WHO));
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write("what changed");
        push(KeyCode.ENTER);
        assertTrue(isThere("What changed") || isThere(CHANGES));
    }

    @Test
    void theKeyForSearchingLooksForWordsOnThePage() {
        openAbout();
        press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        write("kops");
        TextInputControl field =
                (TextInputControl) Objects.requireNonNull(composition().scene().getFocusOwner());
        assertEquals("Find on this page", field.getPromptText());
        long lines = lookup(".story").queryAll().size();
        assertTrue(lines > 0, "some lines hold it");
        assertTrue(
                lookup(".story").<Labeled>queryAllAs(Labeled.class).stream()
                        .allMatch(
                                line -> line.getText().toLowerCase(Locale.ROOT).contains("kops")),
                "and no others are shown");
    }

    @Test
    void wordsAreChosenByTheMouseAndCopied() {
        openAbout();
        Labeled words = lookup(".story").nth(1).query();
        doubleClickOn(words);
        copy();
        String word = copied.getLast().text();
        assertFalse(word.isBlank());
        assertFalse(word.contains(" "), word);
        assertTrue(words.getText().contains(word), word);
        assertEquals(1, lookup(".chosen-text").queryAll().size(), "the word is marked");
        Labeled first = lookup(".story").query();
        interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, words, 300);
            fire(MouseEvent.MOUSE_DRAGGED, first, 20);
            fire(MouseEvent.MOUSE_RELEASED, first, 20);
        });
        copy();
        String dragged = copied.getLast().text();
        assertTrue(dragged.contains(" here.\nThe table of a blog post"), dragged);
        assertFalse(dragged.startsWith("The facts"), "it begins inside the line");
        assertEquals(2, lookup(".chosen-text").queryAll().size(), "two texts are marked");
    }

    @Test
    void allOfItIsChosenAndCopiedByKeysAndLineByLine() {
        openAbout();
        press(KeyCode.SHIFT, KeyCode.DOWN)
                .release(KeyCode.DOWN)
                .press(KeyCode.DOWN)
                .release(KeyCode.DOWN, KeyCode.SHIFT);
        copy();
        assertEquals(
                2, copied.getLast().text().lines().count(), copied.getLast().text());
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        copy();
        assertTrue(copied.getLast().text().lines().count() > 5);
    }

    @Test
    void aPageIsKeptAsMarkdownAndTheWindowSaysSo() throws IOException {
        openAbout();
        String markdown = saved("Page as Markdown…");
        assertTrue(markdown.startsWith("# Choosing a CNI Network Provider for Kubernetes\n"), markdown);
        Labeled said = lookup(".passing").query();
        assertTrue(said.getText().startsWith("Saved "), said.getText());
    }

    @Test
    void whatChangedIsKeptInTheWordsOfTheCommandLine() throws IOException {
        clickOn("The post of 2017 · November");
        clickOn(CHANGES);
        Changes changes = Changes.between(
                ShippedDatasets.find("cni-2017").orElseThrow(),
                ShippedDatasets.find("cni-2026").orElseThrow());
        for (ReportFormat format : List.of(ReportFormat.MD, ReportFormat.JSON)) {
            StringWriter told = new StringWriter();
            format.changes(changes, 0).write(told);
            assertEquals(told.toString(), saved("Page as " + format.title() + "…"));
        }
    }

    private static void fire(EventType<MouseEvent> type, Labeled at, double x) {
        Point2D place = at.localToScene(x, at.getHeight() / 2);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                at,
                new MouseEvent(
                        type,
                        place.getX(),
                        place.getY(),
                        x,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private String saved(String item) throws IOException {
        Path place = Files.createTempDirectory(folder, "page");
        target = Optional.of(place.resolve("page"));
        clickOn("Save as");
        clickOn(item);
        try (Stream<Path> written = Files.list(place)) {
            return Files.readString(written.findFirst().orElseThrow());
        }
    }

    private void openAbout() {
        clickOn("The post of 2017 · November");
        clickOn("About this comparison");
    }

    private void copy() {
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
    }

    private Optional<Node> page() {
        return lookup((Node node) -> node instanceof ReadingPage).tryQuery();
    }

    private boolean isThere(String words) {
        return lookup(words).tryQuery().isPresent();
    }

    private void push(KeyCode key) {
        press(key).release(key);
    }
}
