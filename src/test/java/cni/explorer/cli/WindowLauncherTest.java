package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.platform.DisplayAvailability;
import cni.explorer.query.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WindowLauncherTest {
    private static final DisplayAvailability SCREEN = new DisplayAvailability.Usable(true);

    private final Run run = new Run();

    @Test
    void noArgumentsOpenTheWindowAsItWasClosed() {
        assertEquals(ExitStatus.DONE, run.withScreen(SCREEN).run());

        assertEquals(Optional.empty(), run.opened().getFirst());
        assertEquals("", run.out() + run.err());
    }

    @Test
    void optionsOpenTheWindowWithThatQuestion() {
        run.withScreen(SCREEN).run("--data", "cni-2017", "--require", "mesh", "--strict");

        Query asked = run.opened().getFirst().orElseThrow();
        assertEquals("cni-2017", asked.dataset().about().id());
        assertEquals(Set.of(new FeatureId("mesh")), asked.selection().required());
        assertEquals(Reading.STRICT, asked.selection().reading());
    }

    @Test
    void aFileThatIsNoDatasetOpensTheWindowWhichSaysWhy(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"format\": 1, \"nmae\": 7}");
        assertEquals(ExitStatus.DONE, run.withScreen(SCREEN).run(file.toString()));

        Query shown = run.opened().getFirst().orElseThrow();
        assertEquals(Optional.of(file), shown.unusable());
        assertEquals("cni-2026", shown.dataset().about().id());
        assertEquals("", run.out() + run.err());
    }

    @Test
    void soDoesAFileThatIsNoSavedComparison(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.cnix"), "[");
        assertEquals(ExitStatus.DONE, run.withScreen(SCREEN).run(file.toString()));

        assertEquals(Optional.of(file), run.opened().getFirst().orElseThrow().unusable());
    }

    @Test
    void soDoesAFileOverWhichTheProgramStumbles() throws Exception {
        Path odd = Path.of("odd.json").toAbsolutePath();
        WindowLauncher launcher = new WindowLauncher(run.withScreen(SCREEN).environment());
        launcher.open(Optional.of(odd), () -> {
            throw new NumberFormatException("odd");
        });
        launcher.open(Optional.of(odd), () -> {
            throw new StackOverflowError();
        });

        assertEquals(
                List.of(Optional.of(odd), Optional.of(odd)),
                run.opened().stream()
                        .map(asked -> asked.orElseThrow().unusable())
                        .toList());
    }

    @Test
    void withoutADisplayAMistakeIsAMistake() {
        WindowLauncher launcher = new WindowLauncher(run.environment());
        assertThrows(
                StackOverflowError.class,
                () -> launcher.open(Optional.of(Path.of("odd.json")), () -> {
                    throw new StackOverflowError();
                }));
        assertTrue(run.opened().isEmpty());
    }

    @Test
    void withoutADisplayItIsSaidOnTheTerminal(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"format\": 1, \"nmae\": 7}");
        assertEquals(ExitStatus.DATA, run.run(file.toString()));

        assertTrue(run.err().contains("broken.json"), run.err());
        assertTrue(run.opened().isEmpty());
    }

    @Test
    void aFileAloneIsOpenedWithoutReadingTheCommandLine(@TempDir Path folder) throws IOException {
        String file = Files.copy(Path.of("data/cni-2017.json"), folder.resolve("post.json"))
                .toString();
        assertTrue(Launch.isFileAlone(file));

        assertFalse(Launch.isFileAlone());
        assertFalse(Launch.isFileAlone(folder.toString()));
        assertFalse(Launch.isFileAlone(file + ".gone"));
        assertFalse(Launch.isFileAlone("data/cni-2017.json"));
        assertFalse(Launch.isFileAlone(file, "--strict"));

        run.withScreen(SCREEN).run(file);
        assertEquals(
                "cni-2017",
                run.opened().getFirst().orElseThrow().dataset().about().id());
    }

    @Test
    void aFileThatIsNotThereOpensNoWindow() {
        assertEquals(ExitStatus.FILE, run.withScreen(SCREEN).run("nowhere.json"));
        assertTrue(run.opened().isEmpty());
    }

    @Test
    void nobodyIsShownOtherDataThanTheVeryDataThatIsMeant(@TempDir Path folder) throws IOException {
        Path file = Files.copy(Path.of("data/cni-2017.json"), folder.resolve("post.json"));
        assertEquals(
                ExitStatus.DATA, run.withScreen(SCREEN).run("--data", file.toString(), "--sha256", "0".repeat(64)));
        assertTrue(run.opened().isEmpty());
    }

    @Test
    void withoutADisplayTheAnswerIsPrintedAndOneLineSaysWhy() {
        assertEquals(ExitStatus.DONE, run.run("--require", "mesh"));

        Run show = new Run();
        show.run("show", "--require", "mesh");
        assertEquals(show.out(), run.out());
        assertEquals(
                "cni-explorer: There is no window, because DISPLAY is not set; on a machine without a screen: "
                        + "xvfb-run -a cni-explorer.\n",
                run.err());
        assertTrue(run.opened().isEmpty());
    }

    @Test
    void withoutADisplayAndWithoutArgumentsTheDefaultDatasetIsPrinted() {
        assertEquals(ExitStatus.DONE, run.run());

        assertTrue(run.out().startsWith("18 providers\n"));
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void aDisplayThatFailsAfterAllIsNoMistake() {
        run.withScreen(SCREEN).withWindow(_ -> {
            throw new UnsupportedOperationException("Unable to open DISPLAY");
        });

        assertEquals(ExitStatus.DONE, run.run());
        assertTrue(run.out().startsWith("18 providers\n"));
        assertTrue(run.err()
                .startsWith("cni-explorer: There is no window, because JavaFX says “Unable to open DISPLAY”, "));
        assertFalse(run.err().contains("libgtk"), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void aLibraryThatFailsToLoadIsNoMistake() {
        run.withScreen(SCREEN).withWindow(_ -> {
            throw new IllegalStateException(new UnsatisfiedLinkError("no glassgtk3 in java.library.path"));
        });

        assertEquals(ExitStatus.DONE, run.run());
        assertTrue(run.err().contains("JavaFX says “no glassgtk3 in java.library.path”"));
    }

    @Test
    void aMistakeInTheWindowIsNotTakenForAMissingDisplay() {
        run.withScreen(SCREEN).withWindow(_ -> {
            throw new UnsupportedOperationException();
        });

        assertEquals(ExitStatus.MISTAKE, run.run());
        assertEquals("", run.out());
    }
}
