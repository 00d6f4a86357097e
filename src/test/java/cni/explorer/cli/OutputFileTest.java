package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.KnownCauseException;
import cni.explorer.data.ShippedDatasets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where results go, and where not.
class OutputFileTest {
    @TempDir
    private Path folder;

    private final Run run = new Run();

    @ParameterizedTest
    @ValueSource(strings = {"-", "/dev/stdout"})
    void standardOutputHasTwoOtherNames(String name) {
        assertEquals(ExitStatus.DONE, run.run("export", "--data", "cni-2017", "-o", name));
        assertTrue(run.out().startsWith("Provider,"), run.out());
        assertEquals(ExitStatus.DONE, run.run("render", "--view", "matrix", "-o", name));
        assertTrue(run.out().endsWith("\u0001\u0002\u0003"));
        assertTrue(Files.notExists(Path.of("-")));
    }

    @Test
    void theResultNeverTakesThePlaceOfTheData() throws IOException {
        Path own = own("own.json");
        byte[] before = Files.readAllBytes(own);
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), own);
        for (Path target : List.of(own, link, folder.resolve(".").resolve("own.json"))) {
            assertEquals(ExitStatus.USAGE, run.run("export", "--data", own.toString(), "-o", target.toString()));
            assertEquals(
                    ExitStatus.USAGE,
                    run.run("render", "--view", "matrix", "--data", own.toString(), "-o", target.toString()));
        }
        assertTrue(run.err().contains("own.json” is the dataset itself; name another file for the result."), run.err());
        assertEquals(Arrays.toString(before), Arrays.toString(Files.readAllBytes(own)));
        assertEquals(
                ExitStatus.DONE,
                run.run(
                        "export",
                        "--data",
                        own.toString(),
                        "-o",
                        own("other.json").toString()));
    }

    @Test
    void theResultNeverTakesThePlaceOfTheSavedComparison() throws IOException {
        own("own.json");
        Path saved = Files.writeString(folder.resolve("own.cnix"), """
                {"savedComparison": 1, "savedOn": "2026-08-01", "look": {"view": "matrix"}, "answer": [],
                 "dataset": {"file": "own.json", "asOf": "2017-11-11", "sha256": "%s"}}
                """.formatted("0".repeat(64)));
        byte[] before = Files.readAllBytes(saved);
        Path table = Files.createLink(folder.resolve("other.csv"), saved);
        Path picture = Files.createLink(folder.resolve("other.png"), saved);
        for (Path target : List.of(saved, table)) {
            assertEquals(ExitStatus.USAGE, run.run("export", "--saved", saved.toString(), "-o", target.toString()));
        }
        for (Path target : List.of(saved, picture)) {
            assertEquals(
                    ExitStatus.USAGE,
                    run.run("render", "--view", "matrix", "--saved", saved.toString(), "-o", target.toString()));
        }
        for (String name : List.of("other.csv", "other.png")) {
            String sentence = name + "” is the saved comparison itself; name another file for the result.";
            assertTrue(run.err().contains(sentence), run.err());
        }
        assertEquals(Arrays.toString(before), Arrays.toString(Files.readAllBytes(saved)));
    }

    @Test
    void aLinkIntoAFolderThatIsNotThereSaysSo() throws IOException {
        Path link = Files.createSymbolicLink(
                folder.resolve("link.csv"), folder.resolve("none").resolve("a.csv"));
        Run run = new Run();

        assertEquals(ExitStatus.FILE, run.run("export", "-o", link.toString()));
        assertEquals(
                "cni-explorer: " + link + " could not be written: the folder to which it leads is not there.\n",
                run.err());
    }

    @Test
    void namesThatAreNoneAreRefused() {
        assertEquals(ExitStatus.USAGE, run.run("export", "-o", ""));
        assertTrue(run.err().contains("The name of a file is empty."), run.err());
        assertEquals(ExitStatus.USAGE, run.run("export", "-o", folder + "/b\uFFFD.html"));
        assertTrue(run.err().contains("that are no UTF-8"), run.err());
        String address = folder.toUri() + "b%FF.csv";
        assertEquals(ExitStatus.USAGE, run.run("export", "-o", address));
        assertTrue(run.err().contains("“" + address + "” has bytes in it that are no UTF-8"), run.err());
        assertEquals(ExitStatus.USAGE, run.run("export", "-o", folder + "/new/"));
        assertTrue(run.err().contains("/new/” is the name of a folder, and there is none."), run.err());
        assertTrue(Files.notExists(folder.resolve("new")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check -", "show --data -", "show --saved -", "diff - cni-2017"})
    void aDashSaysHowStandardInputIsNamed(String line) {
        assertEquals(ExitStatus.USAGE, run.run(line.split(" ")));
        assertEquals(
                "cni-explorer: “-” is no name of a file: say /dev/stdin for what comes through a pipe, ./- for a file of"
                        + " that name.",
                run.err().strip());
    }

    @Test
    void aPictureThatFailsIsNotBegun() throws IOException {
        Path picture = folder.resolve("p.png");
        run.withPainter((_, _) -> {
            assertTrue(Files.notExists(picture));
            try (var files = Files.list(folder)) {
                assertEquals(0, files.count());
            }
            throw new KnownCauseException("the toolkit is gone");
        });
        assertEquals(ExitStatus.FILE, run.run("render", "--view", "matrix", "-o", picture.toString()));
        assertTrue(run.err().contains("p.png could not be written: the toolkit is gone."), run.err());
        assertTrue(Files.notExists(picture));
    }

    private Path own(String name) throws IOException {
        try (InputStream in = ShippedDatasets.stream("cni-2017.json")) {
            Files.copy(in, folder.resolve(name));
        }
        return folder.resolve(name);
    }
}
