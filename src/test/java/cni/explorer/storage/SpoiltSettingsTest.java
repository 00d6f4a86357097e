package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.Hard;
import cni.explorer.Mutations;
import cni.explorer.text.English;
import cni.explorer.workspace.View;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings and saved comparisons that somebody has spoilt are read as far as they can be, or refused in a sentence.
@Tag(Hard.TAG)
class SpoiltSettingsTest {
    private static final int EVERY = 50;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void settingsAlwaysComeToSomethingThatCanBeKept() throws IOException {
        Settings whole = Settings.DEFAULTS
                .withWindow(new WindowBounds(1, 2, 800, 600, false))
                .withRecent(List.of(Path.of("/a"), Path.of("/b")))
                .withLook("one", Looks.of(View.CHARTS));
        SettingsStore.in(Optional.of(folder)).save(whole);
        Path file = folder.resolve("settings.json");
        Mutations spoilt = new Mutations(List.of(Files.readAllBytes(file)), 3);
        long inputs = 0;
        long end = System.nanoTime() + Hard.seconds(1, 60).toNanos();
        while (System.nanoTime() < end) {
            Files.write(file, spoilt.next());
            SettingsStore store = SettingsStore.in(Optional.of(folder));
            Settings read = store.load().settings();
            inputs++;
            if (inputs % EVERY == 0) {
                store.save(read.withTheme(ThemePreference.DARK));
                assertTrue(store.load().message().isEmpty());
            }
        }
        Hard.tell(English.format("settings: %,d inputs", inputs));
        assertTrue(inputs > EVERY);
    }

    @Test
    void comparisonsAreReadOrRefused() {
        Mutations spoilt = new Mutations(List.of(WholeFile.COMPARISON.getBytes(StandardCharsets.UTF_8)), 5);
        long read = 0;
        long refused = 0;
        long end = System.nanoTime() + Hard.seconds(1, 60).toNanos();
        while (System.nanoTime() < end) {
            try {
                SavedComparison.read(spoilt.next(), folder.resolve("x.cnix"));
                read++;
            } catch (InvalidComparisonException _) {
                refused++;
            }
        }
        Hard.tell(English.format("comparisons: %,d read, %,d refused", read, refused));
        assertTrue(refused > 0);
    }
}
