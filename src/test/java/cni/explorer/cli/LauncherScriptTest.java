package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the script of the package starts, and in which surroundings.
@EnabledOnOs(value = OS.LINUX, disabledReason = "the script is that of the package for Linux")
class LauncherScriptTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void anImageWhoseJavaTellsHowItIsStarted() throws IOException {
        script(
                "bin/cni-explorer",
                Files.readString(Path.of("packaging/launcher.sh"))
                        .replace("@WINDOW_OPTIONS@", "-Dw=1 -Dw=2")
                        .replace("@OPTIONS@", "-Dx=y"));
        script("runtime/bin/java", "#!/bin/sh\nprintf '%s\\n' \"$LC_ALL|$LC_CTYPE|$LANG\" \"$@\"\n");
    }

    /// Java knows no letters but ASCII in the POSIX locale, in names of files and folders neither.
    @ParameterizedTest
    @CsvSource({"C, '', ''", "POSIX, '', de_DE.UTF-8", "'', '', ''", "'', '', C", "'', C, de_DE.UTF-8"})
    void aLocaleWithoutLettersGetsThem(String all, String type, String language) throws Exception {
        assertEquals(
                String.join("|", "C.UTF-8", type, language),
                started(all, type, language).getFirst());
    }

    @ParameterizedTest
    @CsvSource({"de_DE.UTF-8, '', ''", "C.UTF-8, C, C", "'', '', de_DE.ISO-8859-1", "'', tr_TR, C"})
    void anyOtherLocaleStaysAsItIs(String all, String type, String language) throws Exception {
        assertEquals(
                String.join("|", all, type, language),
                started(all, type, language).getFirst());
    }

    @Test
    void optionsOfTheUserAreWordsAndNoPatternsOfFiles() throws Exception {
        Files.createFile(folder.resolve("-Done"));
        List<String> words = started("C", "", "");
        assertEquals(
                List.of(
                        "-Dx=y",
                        "-Dw=1",
                        "-Dw=2",
                        "-D*",
                        "-Da=b",
                        "--module",
                        "cni.explorer/cni.explorer.cli.Main",
                        "a  b",
                        "*"),
                words.subList(words.indexOf("-Dx=y"), words.size()));
    }

    /// What only keeps the processors from a start is what goes through large data in half the time.
    @Test
    void aWindowIsThereAtOnceAndACommandHasTheFullCompiler() throws Exception {
        for (String window : List.of("", "--required", "own.json", "/own", "a b", "Comparison")) {
            assertTrue(words(window).contains("-Dw=1"), window);
        }
        for (String command : List.of("export", "check", "diff")) {
            assertFalse(words(command).contains("-Dw=1"), command);
            assertTrue(words(command).contains("-Dx=y"), command);
        }
    }

    private List<String> words(String first) throws IOException {
        return started("C", "", "", first.isEmpty() ? new String[0] : new String[] {first});
    }

    private List<String> started(String all, String type, String language) throws IOException {
        return started(all, type, language, "a  b", "*");
    }

    private List<String> started(String all, String type, String language, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addFirst(folder.resolve("bin/cni-explorer").toString());
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("CNI_EXPLORER_JAVA_OPTIONS", "-D* -Da=b");
        set(environment, "LC_ALL", all);
        set(environment, "LC_CTYPE", type);
        set(environment, "LANG", language);
        try (var out = builder.start().getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static void set(Map<String, String> environment, String name, String value) {
        environment.remove(name);
        if (!value.isEmpty()) {
            environment.put(name, value);
        }
    }

    private void script(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
