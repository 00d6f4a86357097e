package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cni.explorer.data.LoadResult;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.storage.Settings;
import cni.explorer.storage.Template;
import cni.explorer.workspace.DatasetSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A start begins where the last one ended.
class StartupStateTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aFirstStartShowsTheDefaultDataset() {
        StartupState start = StartupState.asLastTime(Settings.DEFAULTS);

        assertEquals(ShippedDatasets.DEFAULT, start.indexed().dataset().about().id());
        assertEquals(Optional.empty(), start.missed());
    }

    @Test
    void theFileThatWasOpenIsOpenAgain() throws IOException {
        Path file = template("mine.json");
        StartupState start = after(file);

        assertEquals("mine", start.indexed().dataset().about().id());
        assertEquals(new DatasetSource.InFile(file), start.workspace().source());
    }

    @Test
    void whereItIsGoneTheDefaultDatasetStandsForIt() {
        StartupState start = after(folder.resolve("gone.json"));

        assertEquals(ShippedDatasets.DEFAULT, start.indexed().dataset().about().id());
        assertInstanceOf(
                LoadResult.Unreadable.class, start.missed().orElseThrow().result());
    }

    @Test
    void whereItIsBrokenTheDefaultDatasetStandsForIt() throws IOException {
        StartupState start = after(Files.writeString(folder.resolve("broken.json"), "{"));

        assertEquals(ShippedDatasets.DEFAULT, start.indexed().dataset().about().id());
        assertInstanceOf(LoadResult.Invalid.class, start.missed().orElseThrow().result());
    }

    @Test
    void aFileThatCouldNotBeUsedIsTriedAgainAndWhatWasOpenStandsForIt() throws IOException {
        Path open = template("open.json");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Settings settings =
                Settings.DEFAULTS.withDataset(new DatasetSource.InFile(open)).withAwaited(broken);
        StartupState start = StartupState.asLastTime(settings);
        assertEquals(new DatasetSource.InFile(open), start.workspace().source());
        assertEquals(broken, start.missed().orElseThrow().file());

        Files.copy(open, broken, StandardCopyOption.REPLACE_EXISTING);
        StartupState mended = StartupState.asLastTime(settings);
        assertEquals(new DatasetSource.InFile(broken), mended.workspace().source());
        assertEquals(Optional.empty(), mended.missed());
    }

    @Test
    void aShippedDatasetThatIsShippedNoLongerIsTheDefaultOne() {
        StartupState start =
                StartupState.asLastTime(Settings.DEFAULTS.withDataset(new DatasetSource.Shipped("cni-1999")));

        assertEquals(ShippedDatasets.DEFAULT, start.indexed().dataset().about().id());
    }

    private Path template(String name) throws IOException {
        return Template.write(folder.resolve(name), false, LocalDate.of(2026, 1, 1))
                .file();
    }

    private static StartupState after(Path file) {
        return StartupState.asLastTime(Settings.DEFAULTS.withDataset(new DatasetSource.InFile(file)));
    }
}
