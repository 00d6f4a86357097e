package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.JavaProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A shell hands one open file to several programs, one after the other; what each of them writes stands behind what
/// was written before, by whatever name the output is called.
@EnabledOnOs(OS.LINUX)
class SharedOutputTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatOthersWroteToTheSameOutputStaysUnderEachOfItsNames() throws Exception {
        Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/stdout"));
        String table = "first\n" + export("-") + "last\n";
        assertTrue(table.lines().count() > 5, table);

        for (String name : List.of("/dev/fd/1", "link", "../../../../../../dev/stdout")) {
            assertEquals(table, between("{ echo first; \"$@\"; echo last; } > f", name), name);
        }
        assertEquals(table, between("{ echo first; \"$@\"; echo last; } 2> f >&2", "/dev/stderr"));
        assertEquals(table, between("{ echo first; \"$@\"; echo last; } | cat > f", "link"));
    }

    private String export(String name) throws Exception {
        return between("\"$@\" > f", name);
    }

    /// What stands in the file f in the end.
    private String between(String script, String name) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        command.addAll(JavaProcess.command(Main.class, "export", "--data", "cni-2017", "--format", "csv", "-o", name));
        Files.deleteIfExists(folder.resolve("f"));
        Process shell = new ProcessBuilder(command).directory(folder.toFile()).start();
        assertEquals(0, shell.waitFor());
        return Files.readString(folder.resolve("f"));
    }
}
