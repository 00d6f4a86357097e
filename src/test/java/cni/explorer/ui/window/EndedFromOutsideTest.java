package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import cni.explorer.JavaProcess;
import cni.explorer.model.FeatureId;
import cni.explorer.storage.Settings;
import cni.explorer.storage.SettingsStore;
import cni.explorer.workspace.DatasetViewSettings;
import cni.explorer.workspace.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was done and where the window stood are kept, however the process ends.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals")
class EndedFromOutsideTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"TERM, 15", "HUP, 1"})
    void aSignalAtOnceAfterAChangeLosesNothing(String signal, int number) throws Exception {
        Process window = JavaProcess.start(EndedWindow.class, folder.toString());
        try {
            assumeFalse(ignores(window, number), "whoever started the tests had the signal ignored");
            assertEquals("done", window.inputReader().readLine());
            assertEquals(
                    0,
                    new ProcessBuilder("kill", "-" + signal, String.valueOf(window.pid()))
                            .start()
                            .waitFor());
            assertTrue(window.waitFor(20, TimeUnit.SECONDS));
        } finally {
            window.destroyForcibly();
        }
        Settings kept = SettingsStore.in(Optional.of(folder)).load().settings();
        DatasetViewSettings look = kept.look("cni-2026");
        assertEquals(Set.of(new FeatureId("encryption")), look.selection().required());
        assertEquals(View.CHARTS, look.view());
        assertEquals(41, kept.window().orElseThrow().x());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("settings.json")), left.toList());
        }
    }

    private static boolean ignores(Process process, int signal) throws Exception {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return false;
        }
        String mask = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElseThrow()
                .substring("SigIgn:".length())
                .strip();
        return ((Long.parseUnsignedLong(mask, 16) >> (signal - 1)) & 1) == 1;
    }
}
