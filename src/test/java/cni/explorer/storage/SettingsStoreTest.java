package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.ChartSet;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.DatasetViewSettings;
import cni.explorer.workspace.View;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsStoreTest {
    private static final FeatureId MESH = new FeatureId("mesh");
    private static final FeatureId MODEL = new FeatureId("network-model");

    @TempDir
    private Path folder;

    @Test
    void aFirstStartHasDefaultsAndNothingToSay() {
        SettingsStore.LoadedSettings loaded = store().load();

        assertEquals(Settings.DEFAULTS, loaded.settings());
        assertEquals(Optional.empty(), loaded.message());
    }

    @Test
    void everythingComesBackAsItWas() {
        Settings settings = everythingChanged();

        assertEquals(Optional.empty(), store().save(settings));

        SettingsStore.LoadedSettings loaded = store().load();
        assertEquals(settings, loaded.settings());
        assertEquals(Optional.empty(), loaded.message());
    }

    @Test
    void theFolderIsMadeWhereItLacks() {
        SettingsStore deep = SettingsStore.in(Optional.of(folder.resolve("a").resolve("b")));

        assertEquals(Optional.empty(), deep.save(everythingChanged()));
        assertEquals(everythingChanged(), deep.load().settings());
    }

    @Test
    void theSameSettingsGiveTheSameBytes() throws IOException {
        store().save(everythingChanged());
        String first = Files.readString(file());
        Files.delete(file());
        store().save(everythingChanged());

        assertEquals(first, Files.readString(file()));
    }

    @Test
    void unchangedSettingsAreNotWritten() {
        SettingsStore store = store();
        store.load();
        store.save(Settings.DEFAULTS);

        assertFalse(Files.exists(file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not json", "{\"theme\": \"dark\"", "{} {}", "\u0000\u0001"})
    void aBrokenFileGivesDefaultsAndIsKeptAsACopy(String broken) throws IOException {
        Files.writeString(file(), broken);
        SettingsStore store = store();

        SettingsStore.LoadedSettings loaded = store.load();
        assertEquals(Settings.DEFAULTS, loaded.settings());
        assertEquals(
                Optional.of(file() + " is not JSON; settings start from their defaults. "
                        + "The file as it was is kept as settings.json.broken."),
                loaded.message());

        store.save(Settings.DEFAULTS);
        assertEquals(broken, Files.readString(folder.resolve("settings.json.broken")));
        assertEquals(Optional.empty(), store().load().message(), "said once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"dark\"", "null"})
    void aForeignFileGivesDefaults(String foreign) throws IOException {
        Files.writeString(file(), foreign);

        assertEquals(Settings.DEFAULTS, store().load().settings());
        assertTrue(store().load()
                .message()
                .orElseThrow()
                .contains(" holds no settings; they start from their defaults. "));
    }

    @Test
    void whatCanBeReadIsReadWhateverElseIsWrong() throws IOException {
        Files.writeString(file(), """
            {"version": 1, "theme": "dark", "window": {"width": -3, "height": "tall"}, "dataset": 5, "datasets": {
              "cni-2017": {"view": "hologram", "selection": {"required": ["mesh", 7], "reading": "strict"}}}}
            """);

        SettingsStore.LoadedSettings loaded = store().load();

        assertEquals(ThemePreference.DARK, loaded.settings().theme());
        assertEquals(Optional.empty(), loaded.settings().window());
        DatasetViewSettings look = loaded.settings().look("cni-2017");
        assertEquals(View.MATRIX, look.view());
        assertEquals(Set.of(MESH), look.selection().required());
        assertEquals(Reading.STRICT, look.selection().reading());
        assertTrue(loaded.message().orElseThrow().contains("(window.width)"));
    }

    @Test
    void aNewerFileIsReadAsFarAsItIsUnderstoodAndKeptAsACopy() throws IOException {
        String newer = "{\"version\": 2, \"theme\": \"light\", \"hologram\": true}";
        Files.writeString(file(), newer);
        SettingsStore store = store();

        SettingsStore.LoadedSettings loaded = store.load();
        assertEquals(ThemePreference.LIGHT, loaded.settings().theme());
        assertTrue(loaded.message().orElseThrow().contains("was written by a newer version"));

        store.save(loaded.settings().withTheme(ThemePreference.DARK));
        assertEquals(newer, Files.readString(folder.resolve("settings.json.broken")));
    }

    @Test
    void aFileThatCannotBeSetAsideIsNeverOverwritten() throws IOException {
        Files.writeString(file(), "precious");
        Files.createDirectories(folder.resolve("settings.json.broken").resolve("in the way"));
        SettingsStore store = store();

        assertTrue(store.load().message().orElseThrow().endsWith("It is left as it is, and changes are not kept."));
        assertEquals(Optional.empty(), store.save(everythingChanged()));
        assertEquals("precious", Files.readString(file()));
    }

    @Test
    void withoutAHomeTheyLiveInMemoryAndThatIsSaidOnce() {
        SettingsStore store = SettingsStore.in(Optional.empty());

        assertEquals(Settings.DEFAULTS, store.load().settings());
        assertEquals(
                Optional.of("Settings are not kept: the system names no home folder."),
                store.save(everythingChanged()));
        assertEquals(Optional.empty(), store.save(Settings.DEFAULTS.withTheme(ThemePreference.DARK)));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidOnce() throws IOException {
        Path notFolder = Files.writeString(folder.resolve("plain file"), "");
        SettingsStore store = SettingsStore.in(Optional.of(notFolder));

        String message = store.save(everythingChanged()).orElseThrow();
        assertTrue(message.startsWith("Settings are not kept: "), message);
        assertTrue(message.endsWith("plain file is not a folder."), message);
        assertEquals(Optional.empty(), store.save(Settings.DEFAULTS.withTheme(ThemePreference.DARK)));
    }

    @Test
    void theEightFilesOpenedLastAreRememberedTheLastOneFirst() {
        Settings settings = Settings.DEFAULTS;
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "b")) {
            settings = settings.withDataset(new DatasetSource.InFile(Path.of(name)));
        }
        settings = settings.withDataset(new DatasetSource.Shipped("cni-2017"));

        store().save(settings);
        assertEquals(
                List.of("b", "i", "h", "g", "f", "e", "d", "c"),
                store().load().settings().recent().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC3, 0xFF, 0x80})
    void aFileThatIsNotUtf8GivesDefaultsAndIsKeptByteForByte(int wrong) throws IOException {
        byte[] broken = "{\"theme\": \"dark\"}".getBytes(StandardCharsets.US_ASCII);
        broken[12] = (byte) wrong;
        Files.write(file(), broken);

        assertEquals(Settings.DEFAULTS, store().load().settings());
        assertArrayEquals(broken, Files.readAllBytes(folder.resolve("settings.json.broken")));
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws IOException {
        SettingsStore store = store();
        store.save(everythingChanged());
        store.save(Settings.DEFAULTS.withTheme(ThemePreference.DARK));

        assertEquals(List.of("settings.json"), names());
    }

    @Test
    void whoeverReadsWhileTheyAreWrittenReadsAllOfThem() throws Exception {
        SettingsStore writer = store();
        writer.save(everythingChanged());
        Settings other = everythingChanged().withTheme(ThemePreference.LIGHT);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 100; i++) {
                writer.save(i % 2 == 0 ? other : everythingChanged());
            }
        });
        do {
            SettingsStore.LoadedSettings loaded = store().load();
            assertEquals(Optional.empty(), loaded.message());
            assertEquals(everythingChanged(), loaded.settings().withTheme(ThemePreference.DARK));
        } while (!writing.isDone());
        writing.get();
        assertEquals(List.of("settings.json"), names());
    }

    @Test
    void twoWindowsLoseNothingOfEachOther() {
        store().save(everythingChanged().withRecent(List.of(Path.of("/old"), Path.of("/forgotten"))));
        SettingsStore one = store();
        SettingsStore other = store();
        Settings mine = one.load().settings();
        Settings theirs = other.load().settings();

        one.save(mine.withTheme(ThemePreference.LIGHT)
                .withDataset(new DatasetSource.InFile(Path.of("/mine")))
                .withLook("mine", Looks.of(View.CHARTS)));
        other.save(theirs.withLook("theirs", Looks.of(View.COMPARE))
                .withRecent(List.of(Path.of("/theirs"), Path.of("/old"))));

        Settings kept = store().load().settings();
        assertEquals(ThemePreference.LIGHT, kept.theme());
        assertEquals(View.CHARTS, kept.look("mine").view());
        assertEquals(View.COMPARE, kept.look("theirs").view());
        assertEquals(mine.look("cni-2017"), kept.look("cni-2017"));
        assertEquals(List.of(Path.of("/theirs"), Path.of("/mine"), Path.of("/old")), kept.recent());
    }

    @Test
    void whatIsForgottenOfManyFilesIsForgottenInTheFileToo() {
        SettingsStore store = store();
        Settings mine = Settings.DEFAULTS;
        for (int file = 0; file < 500; file++) {
            mine = mine.withLook("/many/" + file, Looks.of(View.CHARTS));
            if (file % 50 == 0) {
                store.save(mine);
            }
        }
        store.save(mine);

        assertEquals(mine.datasets(), store().load().settings().datasets());
    }

    @Test
    void whatAnotherWindowHasChangedMeanwhileIsNotForgottenWithTheRest() {
        store().save(Settings.DEFAULTS
                .withLook("/here", Looks.of(View.CHARTS))
                .withLook("/old", Looks.of(View.CHARTS)));
        SettingsStore one = store();
        SettingsStore other = store();
        Settings mine = one.load().settings();
        Settings theirs = other.load().settings();

        other.save(theirs.withLook("/here", Looks.of(View.COMPARE)));
        for (int file = 0; file < 200; file++) {
            mine = mine.withLook("/many/" + file, Looks.of(View.CHARTS));
        }
        one.save(mine);

        assertFalse(mine.datasets().containsKey("/here"), "it was forgotten here");
        Settings kept = store().load().settings();
        assertEquals(View.COMPARE, kept.look("/here").view());
        assertFalse(kept.datasets().containsKey("/old"));
    }

    @Test
    void aRecentFileIsNotForgottenWhereALinkLeadsToIt() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "{}");
        DatasetSource link = new DatasetSource.InFile(Files.createSymbolicLink(folder.resolve("link.json"), real));
        Settings mine = Settings.DEFAULTS.withDataset(link).withLook(Settings.key(link), Looks.of(View.CHARTS));
        for (int file = 0; file < 200; file++) {
            mine = mine.withLook("/many/" + file, Looks.of(View.COMPARE));
        }

        assertEquals(View.CHARTS, mine.look(Settings.key(link)).view());
    }

    @Test
    void aFileThatIsOpenedAgainIsTheFirstOfAll() {
        store().save(Settings.DEFAULTS.withRecent(List.of(Path.of("/a"), Path.of("/b"))));
        SettingsStore one = store();
        SettingsStore other = store();
        Settings mine = one.load().settings();
        Settings theirs = other.load().settings();
        other.save(theirs.withDataset(new DatasetSource.InFile(Path.of("/c"))));
        one.save(mine.withDataset(new DatasetSource.InFile(Path.of("/b"))));
        assertEquals(
                List.of(Path.of("/b"), Path.of("/c"), Path.of("/a")),
                store().load().settings().recent());
    }

    @Test
    void whatIsOpenedInOneWindowIsNotTakenForWhatIsAwaitedInAnother() {
        SettingsStore one = store();
        SettingsStore other = store();
        Settings mine = one.load().settings();
        Settings theirs = other.load().settings();
        other.save(theirs.withAwaited(Path.of("/broken")));
        one.save(mine.withTheme(ThemePreference.DARK));
        assertEquals(Optional.of(Path.of("/broken")), store().load().settings().awaited());

        one.save(mine.withDataset(new DatasetSource.InFile(Path.of("/good"))));
        Settings kept = store().load().settings();
        assertEquals(Optional.empty(), kept.awaited());
        assertEquals(Optional.of(new DatasetSource.InFile(Path.of("/good"))), kept.dataset());
    }

    /// All at once, each ten times, as processes would: every store reads, merges and writes for itself.
    @Test
    void manyWindowsAtOnceLoseNothing() {
        List<CompletableFuture<Void>> windows = IntStream.range(0, 8)
                .mapToObj(window -> CompletableFuture.runAsync(() -> {
                    SettingsStore store = store();
                    Settings mine = store.load().settings();
                    for (int i = 0; i < 10; i++) {
                        mine = mine.withLook(window + "-" + i, Looks.of(View.CHARTS));
                        assertEquals(Optional.empty(), store.save(mine));
                    }
                }))
                .toList();
        windows.forEach(CompletableFuture::join);
        assertEquals(80, store().load().settings().datasets().size());
    }

    @Test
    void aPipeInThePlaceOfTheFileIsNotWaitedFor() throws Exception {
        assumeTrue(new ProcessBuilder("mkfifo", file().toString()).start().waitFor() == 0);
        SettingsStore store = store();
        assertEquals(
                Optional.of(file() + " could not be read: it is a pipe or a device, no plain file."
                        + " Settings start from their defaults and are not kept."),
                store.load().message());
        assertEquals(Optional.empty(), store.save(everythingChanged()));
    }

    @Test
    void aFileLargerThanSettingsCanBeIsLeftAsItIs() throws Exception {
        try (RandomAccessFile sparse = new RandomAccessFile(file().toFile(), "rw")) {
            sparse.setLength(3_000_000_000L);
        }
        assertTrue(store().load().message().orElseThrow().contains("it is larger than such a file can be"));
    }

    @Test
    void aFileThatCannotBeReadIsLeftAsItIs() throws IOException {
        Files.createDirectories(file().resolve("in the way"));
        SettingsStore store = store();

        String message = store.load().message().orElseThrow();
        assertEquals(
                file() + " could not be read: it is a folder. Settings start from their defaults and are not kept.",
                message);
        assertEquals(Optional.empty(), store.save(everythingChanged()), "said already");
        assertTrue(Files.isDirectory(file()));
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidOnceAndKeepsTheOldFile() throws IOException {
        store().save(everythingChanged());
        byte[] before = Files.readAllBytes(file());
        SettingsStore store = store();
        Settings loaded = store.load().settings();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "permissions do not bind the user of this run");
            String message = store.save(loaded.withTheme(ThemePreference.LIGHT)).orElseThrow();
            assertTrue(message.startsWith("Settings are not kept: " + file()), message);
            assertEquals(Optional.empty(), store.save(loaded.withTheme(ThemePreference.SYSTEM)));
            assertArrayEquals(before, Files.readAllBytes(file()));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFolderInPlaceOfTheFileIsSaidOnce() throws IOException {
        SettingsStore store = store();
        store.load();
        Files.createDirectories(file());

        assertTrue(store.save(everythingChanged()).orElseThrow().startsWith("Settings are not kept: "));
        assertEquals(Optional.empty(), store.save(Settings.DEFAULTS.withTheme(ThemePreference.DARK)));
        assertEquals(List.of("settings.json"), names());
    }

    @Test
    void whatWasReadIsNotWrittenAgainUntilItChanges() throws IOException {
        store().save(everythingChanged());
        SettingsStore store = store();
        Settings read = store.load().settings();
        Files.delete(file());

        store.save(read);
        assertFalse(Files.exists(file()));
        store.save(read.withTheme(ThemePreference.LIGHT));
        assertEquals(ThemePreference.LIGHT, store().load().settings().theme());
    }

    @Test
    void aFileOfTheSameVersionWrittenByHandIsMendedByTheNextChange() throws IOException {
        Files.writeString(file(), "{\"theme\": \"dark\", \"hologram\": true}");
        SettingsStore store = store();
        Settings read = store.load().settings();

        store.save(read);
        assertFalse(Files.readString(file()).contains("hologram"));
        assertEquals(new SettingsStore.LoadedSettings(read, Optional.empty()), store().load());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static Settings everythingChanged() {
        Selection selection = new Selection(
                Set.of(MESH, new FeatureId("encryption")),
                Set.of(new FeatureId("windows")),
                Map.of(MODEL, Set.of("vxlan", "Layer 3")),
                Map.of(FeatureId.ofMetric("stars"), 1000L),
                Reading.STRICT,
                true,
                "Łódź \"x\"",
                List.of(new ProviderId("weave-net"), new ProviderId("calico")));
        DatasetViewSettings look = new DatasetViewSettings(
                View.COMPARE,
                selection,
                List.of(new SortKey(new SortKey.Answers(MESH), true), new SortKey(new SortKey.Name(), false)),
                List.of(MODEL, MESH),
                Set.of(MODEL),
                new ColumnSettings(
                        Map.of(MESH, 81.5), Optional.of(200.0), Map.of("Policy", true, "Project", false), true),
                Optional.of(
                        new ChartOptions(ChartSet.ATTENTION, "stars", ChartOptions.Scale.LOG, ChartOptions.Scope.ALL)));
        return Settings.DEFAULTS
                .withWindow(new WindowBounds(-1200, 40.5, 1280, 800, true))
                .withTheme(ThemePreference.DARK)
                .withDataset(new DatasetSource.InFile(Path.of("/data/own.json")))
                .withLook("cni-2017", look)
                .withLook("own", DatasetViewSettings.DEFAULTS);
    }

    private SettingsStore store() {
        return SettingsStore.in(Optional.of(folder));
    }

    private Path file() {
        return folder.resolve("settings.json");
    }
}
