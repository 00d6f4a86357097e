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

    @Test
    void noFormatIsWrittenUnderTheEndingOfAnother() throws IOException {
        refused("Decision record…", "w.png", ".md");
        refused("Page as HTML…", "w.json", ".html");
        refused("Table as Markdown…", "w.html", ".md");
        refused("Table as CSV for Excel…", "w.xlsx", ".csv");
        refused("Picture as PNG…", "w.CSV", ".png");
        refused("Picture as PNG…", "w.txt", ".png");
    }

    @Test
    void whatTheCommandLineWritesTheWindowWritesToo() {
        written("Decision record…", "w.markdown");
        written("Page as HTML…", "w.htm");
        written("Table as TSV…", "w.tab");
        written("Table as CSV…", "w.txt");
    }

    @Test
    void aNameThatPromisesNothingGetsTheEndingByWhichDesktopsOpenFiles() {
        written("Data as JSON…", "w.of-2026", "w.of-2026.json");
        written("Picture as PNG…", "w", "w.png");
    }

    @Test
    void nothingIsReplacedUnderANameThatNobodyAgreedTo() throws IOException {
        Path there = Files.writeString(folder.resolve("w.csv"), "mine");
        export("Table as CSV…", "w");
        assertEquals("Nothing was saved: w.csv is already there. Choose that very file to replace it.", message());
        assertEquals("mine", Files.readString(there));
    }

    private void refused(String export, String name, String usual) throws IOException {
        export(export, name);
        assertEquals(
                "Nothing was saved: “" + name + "” would be no such file: this export writes one that ends in " + usual
                        + ".",
                message());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private void written(String export, String name) {
        written(export, name, name);
    }

    private void written(String export, String chosen, String name) {
        export(export, chosen);
        assertTrue(Files.exists(folder.resolve(name)), name);
    }

    private void export(String entry, String name) {
        target = Optional.of(folder.resolve(name));
        clickOn("Export");
        clickOn(entry);
    }

    private String message() {
        Labeled label = lookup(".passing").query();
        return label.getText();
    }
}
