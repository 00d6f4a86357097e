package cni.explorer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.Hard;
import cni.explorer.JavaProcess;
import cni.explorer.text.English;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Nobody can hear of a power cut or of `kill -9`; what stands in a file is whole all the same, and what is left beside
/// it goes with the next writing.
@Tag(Hard.TAG)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "cannot tell of which machine a process is")
class KilledWhileWritingTest {
    private static final int PROVIDERS = 20_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFileIsTheOldOneOrTheNewOneAndNothingIsLeftBesideIt() throws Exception {
        Path data = manyProviders();
        Path target = folder.resolve("answer.csv");
        String[] export = {"export", "--data", data.toString(), "--format", "csv", "-o", target.toString()};
        long start = System.nanoTime();
        run(export).waitFor();
        long usual = System.nanoTime() - start;
        byte[] fresh = Files.readAllBytes(target);
        byte[] old = "as it was\n".getBytes(StandardCharsets.US_ASCII);
        Random random = new Random(2);
        int meanwhile = 0;
        for (int i = 0; i < Hard.times(3, 50); i++) {
            Files.write(target, old);
            Process writing = run(export);
            if (!writing.waitFor((long) (usual * (0.4 + 0.6 * random.nextDouble())), TimeUnit.NANOSECONDS)) {
                writing.destroyForcibly().waitFor();
            }
            meanwhile += left().size() - 2;
            byte[] now = Files.readAllBytes(target);
            assertTrue(Arrays.equals(now, old) || Arrays.equals(now, fresh), () -> now.length + " bytes");
        }
        run(export).waitFor();
        assertArrayEquals(fresh, Files.readAllBytes(target));
        assertEquals(List.of("answer.csv", "many.json"), left());
        Hard.tell(English.format("killed while writing: %d unfinished files seen, none left", meanwhile));
    }

    private static Process run(String... arguments) throws Exception {
        return JavaProcess.start(Main.class, arguments);
    }

    private List<String> left() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path manyProviders() throws Exception {
        StringBuilder json = new StringBuilder("""
            {"format": 1, "id": "many", "name": "Many", "title": "Many", "author": "Somebody", "asOf": "2026-01-01",
             "about": "Made for the tests.", "features": [{"id": "a", "name": "A", "kind": "text"}], "providers": [
            """);
        for (int i = 0; i < PROVIDERS; i++) {
            json.append(English.format(
                    "%s{\"id\": \"p%d\", \"name\": \"P %d\", \"cells\": {\"a\": {\"value\": \"value %d\"}}}",
                    i == 0 ? "" : ",\n", i, i, i));
        }
        return Files.writeString(folder.resolve("many.json"), json.append("]}"));
    }
}
