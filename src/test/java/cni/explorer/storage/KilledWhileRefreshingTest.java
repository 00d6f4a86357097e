package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.Hard;
import cni.explorer.JavaProcess;
import cni.explorer.metrics.StoredReading;
import cni.explorer.text.English;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What repositories have said is kept as it comes, whatever ends the program, and however many write at once.
@Tag(Hard.TAG)
class KilledWhileRefreshingTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void afterEachKillTheStoreOpensWholeWithAllThatWasKept() throws Exception {
        Path file = folder.resolve("figures.jsonl");
        Random random = new Random(3);
        Set<String> kept = new HashSet<>();
        int cut = 0;
        for (int i = 0; i < Hard.times(3, 50); i++) {
            Process asking = JavaProcess.start(RefreshingProcess.class, file.toString(), "run" + i + "-");
            BufferedReader said = asking.inputReader();
            int until = 1 + random.nextInt(RefreshingProcess.PROVIDERS - 1);
            for (int line = 0; line < until; line++) {
                kept.add(said.readLine());
            }
            asking.destroyForcibly().waitFor();
            Set<String> there = ids(new ReadingFile(file, Clock.systemUTC()).all());
            assertTrue(there.containsAll(kept), () -> kept.size() + " kept, " + there.size() + " there");
            cut += there.size() < (i + 1) * RefreshingProcess.PROVIDERS ? 1 : 0;
        }
        assertTrue(cut > 0, "at least one was ended in the middle");
        Hard.tell(English.format("killed while refreshing: %d readings kept, none lost", kept.size()));
    }

    @Test
    void twoProcessesAtOnceLoseNothing() throws Exception {
        Path file = folder.resolve("figures.jsonl");
        Process one = JavaProcess.start(RefreshingProcess.class, file.toString(), "one-");
        Process other = JavaProcess.start(RefreshingProcess.class, file.toString(), "other-");
        assertEquals(RefreshingProcess.PROVIDERS, one.inputReader().lines().count());
        assertEquals(RefreshingProcess.PROVIDERS, other.inputReader().lines().count());

        assertEquals(0, one.waitFor());
        assertEquals(0, other.waitFor());
        List<StoredReading> all = new ReadingFile(file, Clock.systemUTC()).all();
        assertEquals(2 * RefreshingProcess.PROVIDERS, all.size());
        assertEquals(2 * RefreshingProcess.PROVIDERS, ids(all).size());
    }

    private static Set<String> ids(List<StoredReading> readings) {
        Set<String> ids = new HashSet<>();
        readings.forEach(reading -> ids.add(reading.provider().value()));
        return ids;
    }
}
