package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import cni.explorer.model.FeatureId;
import cni.explorer.storage.Settings;
import cni.explorer.storage.SettingsStore;
import cni.explorer.workspace.DatasetViewSettings;
import cni.explorer.workspace.View;
import java.io.File;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        Process window = start();
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

    private Process start() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp"));
        command.add(Stream.of(
                        System.getProperty("java.class.path"),
                        System.getProperty("jdk.module.path", ""),
                        classes(ExplorerApp.class),
                        classes(EndedWindow.class))
                .filter(path -> !path.isEmpty())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow());
        command.add(EndedWindow.class.getName());
        command.add(folder.toString());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// The folder that a class lies in with its package; tests lie in another one than the module that they are part
    /// of.
    private static String classes(Class<?> type) throws Exception {
        URL place = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"));
        int depth = type.getPackageName().split("\\.", -1).length;
        Path folder = Path.of(place.toURI());
        for (int i = 0; i <= depth; i++) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder.toString();
    }
}
