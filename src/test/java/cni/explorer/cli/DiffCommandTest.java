package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {
    @TempDir
    private Path folder;

    private final Run run = new Run();

    @Test
    void aDatasetDoesNotDifferFromItself() {
        assertEquals(ExitStatus.DONE, run.run("diff", "cni-2017", "cni-2017"));

        assertTrue(run.out().startsWith("What changed from The post of 2017 (cni-2017, 2017-11-11) to "), run.out());
        assertTrue(run.out().endsWith("None of the 64 cells in both has another verdict.\n"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void aFileOfOneIsOwnIsHeldAgainstAShippedOne() throws IOException {
        assertEquals(ExitStatus.DONE, run.run("diff", "cni-2017", changed().toString(), "--format", "json"));

        assertTrue(
                run.out().contains("\"1 of the 64 cells in both has another verdict: 1 meets the requirement now.\""));
        assertTrue(run.out().contains("\"comparedCells\": 64,"), run.out());
    }

    @Test
    void itIsToldInMarkdownToo() throws IOException {
        assertEquals(ExitStatus.DONE, run.run("diff", "cni-2017", changed().toString(), "--format", "md"));

        assertTrue(run.out().startsWith("# What changed from The post of 2017 (cni-2017, 2017-11-11) to "), run.out());
        assertTrue(
                run.out().contains("\n| Provider | Feature | Before | Now |\n| --- | --- | --- | --- |\n"), run.out());
    }

    @Test
    void aFileWithMistakesIsNoDataset() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{}");

        assertEquals(ExitStatus.DATA, run.run("diff", "cni-2017", broken.toString()));

        assertEquals("", run.out());
        assertTrue(run.err().contains("This is JSON but not a dataset"), run.err());
    }

    @Test
    void aFileThatIsNotThereCannotBeRead() {
        assertEquals(
                ExitStatus.FILE,
                run.run("diff", "cni-2017", folder.resolve("no.json").toString()));
    }

    @Test
    void twoDatasetsAndAKnownFormatAreNeeded() {
        assertEquals(ExitStatus.USAGE, run.run("diff", "cni-2017"));
        assertEquals(ExitStatus.USAGE, run.run("diff", "cni-2017", "cni-2017", "cni-2017"));
        assertEquals(ExitStatus.USAGE, run.run("diff", "cni-2017", "cni-2017", "--format", "xml"));

        assertEquals("""
                cni-explorer: Missing required parameter: 'NOW'. See cni-explorer diff --help.
                cni-explorer: cni-explorer diff takes no “cni-2017”. See cni-explorer diff --help.
                cni-explorer: There is no format “xml”; there is text, md and json.
                """, run.err());
    }

    /// The post, but romana encrypts.
    private Path changed() throws IOException {
        String post = Files.readString(Path.of("data/cni-2017.json"));
        int romana = post.indexOf("\"id\": \"romana\"");
        int encryption = post.indexOf("\"encryption\"", romana);
        String changed = post.substring(0, encryption)
                + post.substring(encryption).replaceFirst("\"No\"", "\"Yes\"").replaceFirst("\"no\"", "\"yes\"");
        return Files.writeString(folder.resolve("changed.json"), changed);
    }
}
