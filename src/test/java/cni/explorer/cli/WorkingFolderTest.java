package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cni.explorer.JavaProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Folders whose names the JVM cannot hold: what is beside one is found or said to be out of reach, and never said to
/// be missing where it stands there.
@EnabledOnOs(value = OS.LINUX, disabledReason = "names of files are text elsewhere")
class WorkingFolderTest {
    private static final String LOST = "cni-explorer: “x.json” cannot be found from the working folder, whose name has "
            + "bytes in it that are no UTF-8; give the folder another name.\n";
    private static final String UNKNOWN =
            "cni-explorer: “x.json” cannot be found from the working folder, whose name has "
                    + "letters in it that this locale does not know; say LC_ALL=C.UTF-8.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aNameThatIsNoTextIsSaidToBeTheCause() throws Exception {
        assertEquals(LOST, said("\\303\\377", "C.UTF-8", "check", "x.json"));
    }

    @Test
    void aNameOfLettersThatTheLocaleDoesNotKnowIsSaidToBeTheCause() throws Exception {
        String classes = System.getProperty("java.class.path", "") + Path.of("").toAbsolutePath();
        assumeTrue(
                classes.chars().allMatch(c -> c < 0x80),
                "in a locale without letters a JVM finds no classes in a folder whose name has some");
        assertEquals(UNKNOWN, said("\\303\\244", "C", "check", "x.json"));
    }

    @Test
    void whatStandsInANamedFolderIsReadFromThere() throws Exception {
        String said = said("\\303\\244", "C.UTF-8", "check", "x.json");
        assertTrue(said.contains("x.json: valid"), said);
    }

    @Test
    void whatNeedsNoFolderIsAnsweredAllTheSame() throws Exception {
        String said = said("\\377", "C.UTF-8", "show", "--data", "cni-2017");
        assertTrue(said.startsWith("7 providers"), said);
    }

    /// What a command says that is run in a folder of this name, in which a dataset is.
    ///
    /// @param name as `printf` takes it
    private String said(String name, String locale, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                "d=$(printf \"$1\"); mkdir -p \"$d\"; cp \"$2\" \"$d/x.json\"; cd \"$d\"; shift 2; " + "exec \"$@\"",
                "sh",
                name,
                Path.of("data/cni-2017.json").toAbsolutePath().toString()));
        command.addAll(JavaProcess.command(Main.class, arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", locale));
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
