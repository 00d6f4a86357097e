package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.platform.DisplayAvailability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NewCommandTest {
    @TempDir
    private Path folder;

    private final Run run = new Run();

    @Test
    void aDatasetIsWrittenThatTheProgramTakes() {
        Path file = folder.resolve("mine.json");

        assertEquals(ExitStatus.DONE, run.run("new", file.toString()));
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("Wrote " + file), run.err());
        assertTrue(run.err().contains(folder.resolve("dataset.schema.json").toString()), run.err());

        assertEquals(ExitStatus.DONE, run.run("show", "--data", file.toString(), "--require", "backups"));
        assertTrue(run.out().startsWith("2 of 2 providers"), run.out());
    }

    @Test
    void theCommandThatIsNamedCanBeTypedWhateverTheFileIsCalled() {
        Path file = folder.resolve("my data.json");

        assertEquals(ExitStatus.DONE, run.run("new", file.toString()));
        assertTrue(run.err().contains("“cni-explorer --data '" + file + "'”"), run.err());
    }

    @Test
    void aFileThatIsThereIsKeptUnlessForceIsUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "my work");

        assertEquals(ExitStatus.FILE, run.run("new", file.toString()));
        assertEquals(
                "cni-explorer: " + file + " could not be written: it is already there; --force replaces it.\n",
                run.err());
        assertEquals("my work", Files.readString(file));

        assertEquals(ExitStatus.DONE, run.run("new", "--force", file.toString()));
        assertTrue(Files.readString(file).startsWith("{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mine.csv", "mine.htm", "mine.markdown", "mine.tab", "mine.jpg", "mine.docx"})
    void aNameThatPromisesAnotherKindOfFileIsRefused(String name) {
        Path file = folder.resolve(name);

        assertEquals(ExitStatus.USAGE, run.run("new", file.toString()));
        assertEquals(
                "cni-explorer: “" + file + "” would be no such file: a dataset is written as JSON; name it .json.\n",
                run.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void aDatasetToFillInStandsInAFile() {
        assertEquals(ExitStatus.USAGE, run.run("new", "-"));
        assertEquals("cni-explorer: “-” is no name of a file: name the dataset, such as mine.json.\n", run.err());
    }

    @Test
    void aFolderThatIsNotThereIsAFileThatCannotBeWritten() {
        assertEquals(
                ExitStatus.FILE,
                run.run("new", folder.resolve("none").resolve("mine.json").toString()));
        assertTrue(run.err().contains("there is no folder"), run.err());
    }

    @Test
    void withoutAFileTheCommandLineIsNotValid() {
        assertEquals(ExitStatus.USAGE, run.run("new"));
        assertTrue(run.err().contains("FILE.json"), run.err());
    }

    @Test
    void theWarningsOfAFileGoWithItToTheWindow() throws IOException {
        Path file = folder.resolve("mine.json");
        run.run("new", file.toString());
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "\"backups\": { \"value\": \"Yes\", \"verdict\": \"conditional\", \"footnotes\": [\"only-paid\"] },",
                                "")
                        .replace(
                                "\"verdict\": \"yes\",",
                                "\"verdict\": \"conditional\", \"footnotes\": [\"only-paid\"],"));
        Run window = new Run().withScreen(new DisplayAvailability.Usable(true));

        assertEquals(ExitStatus.DONE, window.run("--data", file.toString()), window.err());
        Query asked = window.opened().getFirst().orElseThrow();
        assertEquals(
                List.of("No cells for backups; they are taken as unknown."),
                asked.warnings().stream().map(warning -> warning.sentence()).toList());
    }
}
