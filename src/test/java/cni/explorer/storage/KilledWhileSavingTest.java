package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.Hard;
import cni.explorer.JavaProcess;
import cni.explorer.text.English;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What was kept before `kill -9` is there afterwards, whole, and nothing is left beside it for long.
@Tag(Hard.TAG)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "cannot tell of which machine a process is")
final class KilledWhileSavingTest {
    private static final int MOST_SAVES = 40;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void settingsAreThoseOfTheLastSavingOrOfTheOneThatWasUnderWay() throws Exception {
        Random random = new Random(3);
        int kept = 0;
        int meanwhile = 0;
        for (int i = 0; i < Hard.times(3, 50); i++) {
            kept = killedAfter(1 + random.nextInt(MOST_SAVES));
            meanwhile += left().contains("settings.json") ? left().size() - 1 : left().size();
            assertWhole(kept);
        }
        SettingsStore store = SettingsStore.in(Optional.of(folder));
        store.load();
        assertEquals(Optional.empty(), store.save(SavingForEver.numbered(kept + 2)));
        assertEquals(List.of("settings.json"), left());
        Hard.tell(English.format("killed while saving: %d saved, %d other files seen, none left", kept, meanwhile));
    }

    /// Kills it when it has told that many savings; what it told by then is the least that must be there.
    private int killedAfter(int saves) throws Exception {
        Process saving = JavaProcess.start(SavingForEver.class, folder.toString());
        try (BufferedReader told = saving.inputReader()) {
            int number = 0;
            for (int i = 0; i < saves; i++) {
                number = Integer.parseInt(told.readLine());
            }
            // By its handle: the process itself would close what it has told.
            saving.toHandle().destroyForcibly();
            return told.lines().mapToInt(Integer::parseInt).max().orElse(number);
        }
    }

    private void assertWhole(int kept) {
        SettingsStore.LoadedSettings loaded =
                SettingsStore.in(Optional.of(folder)).load();
        assertEquals(Optional.empty(), loaded.message());
        int number = SavingForEver.numberOf(loaded.settings());
        assertTrue(number == kept || number == kept + 1, () -> number + " after " + kept);
        assertEquals(SavingForEver.numbered(number), loaded.settings());
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
