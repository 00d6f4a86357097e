package cni.explorer.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cni.explorer.data.DatasetCheck;
import cni.explorer.data.DatasetReader;
import cni.explorer.data.FileAccessException;
import cni.explorer.data.LoadResult;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Selection;
import cni.explorer.storage.DatasetOrigin;
import cni.explorer.storage.SavedComparison;
import cni.explorer.storage.Settings;
import cni.explorer.storage.Template;
import cni.explorer.text.FileText;
import cni.explorer.ui.common.OngoingWork;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.DatasetViewSettings;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.View;
import cni.explorer.workspace.ViewState;
import cni.explorer.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opening and following files, without a window: the test is the JavaFX thread.
class OpenDatasetTest {
    private static final long PATIENCE_SECONDS = 20;
    private static final FeatureId BACKUPS = new FeatureId("backups");

    @TempDir
    Path folder = Path.of("");

    private final IndexedDataset post =
            IndexedDataset.of(ShippedDatasets.find("cni-2017").orElseThrow());
    private final ExplorerModel state = Models.showing(post);
    private final Remembered memory = new Remembered();
    private final Handed tasks = new Handed();
    private final List<String> said = new ArrayList<>();
    private final OpenDataset open = new OpenDataset(state, tasks, memory, said::add, _ -> {});

    @BeforeEach
    void beginWithThePost() {
        open.begin(List.of());
    }

    @AfterEach
    void letGo() {
        open.end();
    }

    @Test
    void aFileIsShownAndRemembered() throws Exception {
        Path file = write("mine.json");
        List<ViewState> sent = Models.sent(state);
        open(file);

        assertEquals(1, sent.size(), "one change, not a dataset first and its columns after it");
        assertEquals(Optional.of(file), open.file());
        assertEquals(List.of(file), memory.recent());
        assertEquals(Optional.of(new DatasetSource.InFile(file)), memory.settings.dataset());
    }

    @Test
    void aBrokenFileLeavesWhatIsShownAndTellsAllItsProblems() throws Exception {
        state.require(new FeatureId("mesh"), true);
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"format\": 1, \"nmae\": 7}");
        open.open(file);
        tasks.until(() -> !open.statusProperty().get().sentence().isEmpty());

        FileStatus trouble = open.statusProperty().get();
        assertEquals("broken.json is not a dataset that can be used; “The post of 2017” is shown.", trouble.sentence());
        assertTrue(trouble.problems().size() > 5, "all of them");
        assertTrue(trouble.waitedFor());
        assertEquals("cni-2017", shown());
        assertEquals(
                Set.of(new FeatureId("mesh")), state.viewState().selection().required());
        assertEquals(List.of(), memory.recent());
    }

    @Test
    void aFileThatIsMendedIsOpenedAsIfItHadBeenAskedForThen() throws Exception {
        Path file = write("mine.json");
        String good = Files.readString(file);
        save(file, withMistakes(good));
        open.open(file);
        tasks.until(() -> mistakes() == 2);

        save(file, withMistakes(good).replace("\"txet\"", "\"text\""));
        tasks.until(() -> mistakes() == 1);
        assertEquals(
                "mine.json is not a dataset that can be used; “The post of 2017” is shown.",
                open.statusProperty().get().sentence());
        assertFalse(open.statusProperty().get().waitedFor(), "who mends it has the keyboard elsewhere");
        assertEquals(Optional.of(file), memory.settings.awaited());
        assertEquals("cni-2017", shown());

        save(file, good);
        tasks.until(() -> shown().equals("mine"));
        assertEquals(FileStatus.NONE, open.statusProperty().get());
        assertEquals(Optional.of(file), open.file());
        assertEquals(List.of(file), memory.recent());
        assertEquals(Optional.empty(), memory.settings.awaited());
        save(file, good.replace("\"First\"", "\"Renamed\""));
        tasks.until(() -> firstProvider().equals("Renamed"));
        tasks.until(() -> tasks.running() == 1);
    }

    @Test
    void theFileThatIsOpenIsOpenedAgainAndFollowedOnce() throws Exception {
        Path file = write("mine.json");
        open(file);
        String good = Files.readString(file);
        state.require(BACKUPS, true);
        save(file, withMistakes(good));
        tasks.until(() -> mistakes() == 2);
        open.open(file);
        tasks.until(() -> open.statusProperty().get().waitedFor());
        assertEquals(Optional.empty(), memory.settings.awaited(), "it is what was opened last");

        save(file, good);
        tasks.until(() -> open.statusProperty().get().equals(FileStatus.NONE));
        tasks.until(() -> tasks.running() == 1);
        assertEquals(Set.of(BACKUPS), state.viewState().selection().required());
    }

    @Test
    void whoOpensSomethingElseWaitsForItNoLonger() throws Exception {
        Path file = write("mine.json");
        String good = Files.readString(file);
        save(file, withMistakes(good));
        open.open(file);
        tasks.until(() -> mistakes() == 2);
        open.open(post.dataset());
        assertEquals(FileStatus.NONE, open.statusProperty().get());

        save(file, good);
        tasks.until(() -> tasks.running() == 0);
        assertEquals("cni-2017", shown());
    }

    @Test
    void theFileThatIsOpenIsFollowedOnWhileAnotherIsMended() throws Exception {
        Path file = write("mine.json");
        open(file);
        String good = Files.readString(file);
        Path other = Files.writeString(folder.resolve("other.json"), withMistakes(good));
        open.open(other);
        tasks.until(() -> mistakes() == 2);
        String waiting = open.statusProperty().get().sentence();

        save(file, "{\"format\": 1}");
        tasks.until(() -> open.statusProperty().get().sentence().startsWith("mine.json cannot be used"));
        save(file, good.replace("\"First\"", "\"Renamed\""));
        tasks.until(() -> firstProvider().equals("Renamed"));
        assertEquals(waiting, open.statusProperty().get().sentence(), "that is still so");
        assertFalse(open.statusProperty().get().waitedFor());

        save(other, good.replace("\"First\"", "\"Other\""));
        tasks.until(() -> firstProvider().equals("Other"));
        assertEquals(Optional.of(other), open.file());
    }

    @Test
    void aSavedComparisonWhoseDatasetHasMistakesIsOpenedOnceTheyAreMended() throws Exception {
        Path file = write("mine.json");
        open(file);
        state.require(BACKUPS, true);
        Path saved = folder.resolve("mine.cnix");
        ViewState now = state.viewState();
        String sha256 = DatasetOrigin.of(open.source(), now.indexedDataset()).sha256();
        Files.write(
                saved, SavedComparison.of(now, sha256, LocalDate.of(2026, 1, 1)).content(saved));
        state.require(BACKUPS, false);
        open.open(post.dataset());
        String good = Files.readString(file);
        save(file, withMistakes(good));
        open.open(saved);
        tasks.until(() -> mistakes() == 2);
        FileStatus trouble = open.statusProperty().get();
        assertEquals("mine.json is not a dataset that can be used; “The post of 2017” is shown.", trouble.sentence());
        assertTrue(trouble.waitedFor());
        assertEquals(List.of(), said);

        save(file, withMistakes(good).replace("\"txet\"", "\"text\""));
        tasks.until(() -> mistakes() == 1);
        save(file, good);
        tasks.until(() -> shown().equals("mine"));
        assertEquals(Set.of(BACKUPS), state.viewState().selection().required());
        assertEquals(Optional.of(saved), open.comparisonProperty().get());
        assertEquals(FileStatus.NONE, open.statusProperty().get());
    }

    @Test
    void aRecentFileThatIsGoneIsToldAndForgotten() throws Exception {
        Path file = write("mine.json");
        Path other = write("other.json");
        memory.keepRecent(List.of(file, other));
        Files.delete(file);
        open.open(file);
        tasks.until(() -> !said.isEmpty());

        assertEquals(
                List.of(file + " could not be read: there is no such file. It is no longer among the recent files."),
                said);
        assertEquals(List.of(other), memory.recent());
        assertEquals("cni-2017", shown());
    }

    @Test
    void aSaveIsFollowedWithTheTicksThatStillMakeSense() throws Exception {
        Path file = write("mine.json");
        open(file);
        state.require(BACKUPS, true);

        save(file, Files.readString(file).replace("\"First\"", "\"Renamed\""));
        tasks.until(() -> firstProvider().equals("Renamed"));
        assertEquals(Set.of(BACKUPS), state.viewState().selection().required());
        assertEquals(List.of(), said);

        save(file, Files.readString(file).replace("\"backups\"", "\"restores\""));
        tasks.until(() -> !said.isEmpty());
        assertEquals(List.of("mine.json has changed, and gone with it: the tick on Backups while running."), said);
    }

    @Test
    void aSaveBetweenTheReadingOfAFileAndTheFirstFrameIsSeen() throws Exception {
        Path file = write("mine.json");
        DatasetSource source = new DatasetSource.InFile(file);
        LoadResult.Loaded read = DatasetReader.loadUnasked(source).orThrow();
        ExplorerModel begun = new ExplorerModel(read.indexed(), Workspace.of(source, read.dataset()));
        save(file, Files.readString(file).replace("\"First\"", "\"Renamed\""));
        OpenDataset next = new OpenDataset(begun, tasks, memory, said::add, _ -> {});
        next.begin(List.of());
        try {
            tasks.until(() ->
                    begun.viewState().dataset().providers().getFirst().name().equals("Renamed"));
        } finally {
            next.end();
        }
    }

    @Test
    void aBrokenSaveKeepsTheLastGoodStateUntilTheNextGoodOne() throws Exception {
        Path file = write("mine.json");
        open(file);
        String good = Files.readString(file);
        IndexedDataset before = state.viewState().indexedDataset();

        save(file, good.substring(0, 900));
        tasks.until(() -> !open.statusProperty().get().problems().isEmpty());
        assertEquals(
                "mine.json cannot be used as it was saved last; what it held before is shown.",
                open.statusProperty().get().sentence());
        assertEquals(before, state.viewState().indexedDataset());

        save(file, good);
        tasks.until(() -> open.statusProperty().get().equals(FileStatus.NONE));
        assertNotEquals(before, state.viewState().indexedDataset(), "it was read again");
    }

    @Test
    void aFileThatGoesAwayAndComesBackIsFollowedOn() throws Exception {
        Path file = write("mine.json");
        open(file);
        String good = Files.readString(file);

        Files.delete(file);
        tasks.until(() -> !open.statusProperty().get().sentence().isEmpty());
        assertEquals(
                file + " could not be read: there is no such file. What it held before is shown.",
                open.statusProperty().get().sentence());
        assertEquals(List.of(file), memory.recent(), "it is open, and may come back");

        save(file, good.replace("\"First\"", "\"Back\""));
        tasks.until(() -> firstProvider().equals("Back"));
        assertEquals(FileStatus.NONE, open.statusProperty().get());
    }

    @Test
    void aFileThatBecomesAPipeForAWhileIsFollowedOn() throws Exception {
        Path file = write("mine.json");
        open(file);
        String good = Files.readString(file);

        Files.delete(file);
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
        tasks.until(() -> open.statusProperty().get().sentence().contains("it is a pipe or a device"));
        Files.delete(file);
        save(file, good.replace("\"First\"", "\"Back\""));
        tasks.until(() -> firstProvider().equals("Back"));
        assertEquals(FileStatus.NONE, open.statusProperty().get());
    }

    @Test
    void warningsAreThoseOfTheStateThatIsShown() throws Exception {
        Path file = write("mine.json");
        open(file);
        assertEquals(List.of(), open.warningsProperty().get());

        String cell =
                "\"remarks\": { \"value\": \"To add a third one, copy this provider and give the copy an id of its own.\" }";
        String good = Files.readString(file);
        assertTrue(good.contains(cell), "the cell is there to be left out");
        save(file, good.replace(cell, "").replaceFirst(",(\\s*)}(\\s*)}(\\s*)],(\\s*)\"metrics\"", "}}],\"metrics\""));
        tasks.until(() -> !open.warningsProperty().get().isEmpty());
        assertEquals(1, open.warningsProperty().get().size());

        open.open(post.dataset());
        assertEquals(List.of(), open.warningsProperty().get());
    }

    @Test
    void warningsAreThoseOfACheckToo() throws Exception {
        Path file = write("mine.json");
        String good = Files.readString(file);
        save(file, good.replace("\"Second\"", "\"First\""));
        open(file);
        tasks.until(() -> !open.warningsProperty().get().isEmpty());
        assertEquals(
                new DatasetCheck(LocalDate.now(ZoneId.systemDefault()))
                        .file(file)
                        .problems(),
                open.warningsProperty().get());

        save(file, good);
        tasks.until(() -> open.warningsProperty().get().isEmpty());
        save(file, good.replaceFirst("\"asOf\": \"[-0-9]*\"", "\"asOf\": \"2999-01-01\""));
        tasks.until(() -> !open.warningsProperty().get().isEmpty());
        assertEquals(
                "The dataset describes 2999-01-01, which is yet to come.",
                open.warningsProperty().get().getFirst().sentence());
    }

    @Test
    void atTheStartTheWindowIsNotHeldUpByThem() throws Exception {
        Path file = write("mine.json");
        save(file, Files.readString(file).replace("\"Second\"", "\"First\""));
        DatasetSource source = new DatasetSource.InFile(file);
        LoadResult.Loaded read = DatasetReader.loadUnasked(source).orThrow();
        ExplorerModel begun = new ExplorerModel(read.indexed(), Workspace.of(source, read.dataset()));
        OpenDataset next = new OpenDataset(begun, tasks, memory, said::add, _ -> {});
        next.begin(read.warnings());
        try {
            assertEquals(1, tasks.running(), "it is followed, and nothing else is done yet");
            next.completeWarnings();
            tasks.until(() -> next.warningsProperty().get().size() == 1);
            next.completeWarnings();
            tasks.until(() -> tasks.running() == 1);
            assertEquals(1, next.warningsProperty().get().size(), "none is told twice");
        } finally {
            next.end();
        }
    }

    @Test
    void aFileIsLetGoWhenAnotherDatasetOpens() throws Exception {
        Path file = write("mine.json");
        open(file);
        open.open(post.dataset());
        assertEquals(Optional.empty(), open.file());
        assertEquals("cni-2017", shown());

        save(file, "{");
        Path other = write("other.json");
        open(other);
        save(other, Files.readString(other).replace("\"First\"", "\"Other\""));
        tasks.until(() -> firstProvider().equals("Other"));
        assertEquals(FileStatus.NONE, open.statusProperty().get(), "nobody looks at the first file any more");
    }

    @Test
    void nobodyLooksAtAFileOnceTheWindowIsClosed() throws Exception {
        Path file = write("mine.json");
        open(file);
        tasks.until(() -> tasks.running() == 1);
        open.end();
        tasks.until(() -> tasks.running() == 0);
    }

    @Test
    void theFileThatWasChosenLastWinsHoweverLongTheOthersTake() throws Exception {
        Path file = write("mine.json");
        Path other = write("other.json");
        open.open(file);
        open.open(other);
        // What is left then is the one that waits for the file to change.
        tasks.until(() -> shown().equals("other") && tasks.running() == 1);
        assertEquals(Optional.of(other), open.file());
    }

    @Test
    void eachDatasetComesBackAsItWasLookedAt() throws Exception {
        memory.settings = memory.settings.withLook(
                folder.toRealPath().resolve("mine.json").toString(),
                new DatasetViewSettings(
                        View.MATRIX,
                        Selection.NOTHING.withRequired(BACKUPS, true),
                        List.of(),
                        List.of(),
                        Set.of(),
                        ColumnSettings.DEFAULTS,
                        Optional.empty()));
        open(write("mine.json"));
        assertEquals(Set.of(BACKUPS), state.viewState().selection().required());

        open.open(post.dataset());
        assertEquals(Selection.NOTHING, state.viewState().selection(), "the tick of another field means nothing here");
    }

    @Test
    void whatCannotBeAskedOfAnotherDatasetIsSaidAndStaysAsked() {
        Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
        FeatureId windows = new FeatureId("windows");
        open.open(today);
        state.require(windows, true);
        state.require(new FeatureId("network-policies"), true);
        open.open(post.dataset());
        assertEquals(List.of("The post of 2017 · November has no place for the tick on Windows nodes."), said);
        open.open(today);
        assertTrue(state.viewState().selection().required().contains(windows));
        assertEquals(1, said.size(), "on the way back nothing is lost");
    }

    @Test
    void anotherFileThatCannotBeUsedIsNoTroubleOfTheOneThatIsOpen() throws Exception {
        Path file = write("mine.json");
        open(file);
        open.open(Files.writeString(folder.resolve("broken.json"), "{\"format\": 1}"));
        tasks.until(() -> !open.statusProperty().get().sentence().isEmpty());
        assertFalse(open.isBehindItsFile());

        save(file, "{\"format\": 1}");
        tasks.until(open::isBehindItsFile);
    }

    @Test
    void theTroubleIsGoneBeforeTheWarningsOfAnotherFileAreHeard() throws Exception {
        open.open(Files.writeString(folder.resolve("broken.json"), "{\"format\": 1}"));
        tasks.until(() -> !open.statusProperty().get().sentence().isEmpty());
        List<String> troubles = new ArrayList<>();
        open.warningsProperty()
                .addListener(_ -> troubles.add(open.statusProperty().get().sentence()));
        Path warned = write("warned.json");
        save(warned, Files.readString(warned).replaceFirst("\\{ \"value\"", "{ \"readOn\": \"2020-01-01\", \"value\""));
        open(warned);

        assertTrue(troubles.stream().allMatch(String::isEmpty), troubles::toString);
    }

    @Test
    void anOwnCopyOfAShippedDatasetIsNotThatDataset() throws Exception {
        assertTrue(open.isOpen(post.dataset()));
        Path copy = Files.copy(Path.of("data/cni-2017.json"), folder.resolve("copy.json"));
        open(copy);
        assertFalse(open.isOpen(post.dataset()));
    }

    @Test
    void aFileThatCannotBeUsedAtTheStartIsToldInOneSentence() throws Exception {
        OpenDataset next = new OpenDataset(state, tasks, memory, said::add, _ -> {});
        Path gone = folder.resolve("gone.json");
        next.begin(List.of());
        next.notOpened(gone, DatasetReader.load(gone));

        assertEquals(
                folder.resolve("gone.json") + " could not be read: there is no such file. “The post of 2017” is shown.",
                next.statusProperty().get().sentence());
        assertEquals(Optional.empty(), next.file());
    }

    @Test
    void aFileThatCannotBeUsedAtTheStartIsOpenedOnceItCan() throws Exception {
        Path file = write("mine.json");
        String good = Files.readString(file);
        save(file, withMistakes(good));
        open.notOpened(file, DatasetReader.load(file));
        assertEquals(2, mistakes());
        save(file, good);
        tasks.until(() -> shown().equals("mine"));

        open.open(post.dataset());
        Path late = folder.resolve("late.json");
        open.notOpened(late, DatasetReader.load(late));
        save(late, good.replace("\"First\"", "\"Late\""));
        tasks.until(() -> firstProvider().equals("Late"));
        assertEquals(FileStatus.NONE, open.statusProperty().get());
    }

    private int mistakes() {
        return open.statusProperty().get().problems().size();
    }

    private static String withMistakes(String good) {
        return good.replace("\"verdict\": \"yes\"", "\"verdict\": \"yess\"")
                .replace("\"kind\": \"text\"", "\"kind\": \"txet\"");
    }

    private Path write(String name) throws FileAccessException {
        return Template.write(folder.resolve(name), false, LocalDate.of(2026, 1, 1))
                .file();
    }

    private void open(Path file) throws InterruptedException {
        open.open(file);
        tasks.until(() -> open.file().equals(Optional.of(file)));
    }

    private static void save(Path file, String content) throws IOException {
        Path beside = Files.writeString(file.resolveSibling("saving"), content);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aFailureWithoutAWordIsSaidInOne() {
        OpenDataset failing = new OpenDataset(state, new AlwaysFails(), memory, said::add, _ -> {});
        failing.begin(List.of());
        failing.open(folder.resolve("mine.cnix"));

        assertEquals(List.of(FileText.NOT_READ), said);
    }

    private String shown() {
        return state.viewState().dataset().about().id();
    }

    private String firstProvider() {
        return state.viewState().dataset().providers().getFirst().name();
    }

    private static final class AlwaysFails implements Tasks {
        @Override
        public <T> OngoingWork run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            failed.accept(new IOException());
            return () -> {};
        }
    }

    /// Works on threads, and hands over when the test looks.
    private static final class Handed implements Tasks {
        private final BlockingQueue<Runnable> handed = new LinkedBlockingQueue<>();
        private int running;

        @Override
        public <T> OngoingWork run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            running++;
            Thread worker = Thread.ofVirtual().start(() -> {
                try {
                    T result = work.call();
                    handed.add(() -> done.accept(result));
                } catch (Exception failure) {
                    handed.add(() -> failed.accept(failure));
                }
            });
            return worker::interrupt;
        }

        int running() {
            return running;
        }

        void until(BooleanSupplier reached) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!reached.getAsBoolean()) {
                assertTrue(System.nanoTime() < end, "it never came about");
                handOver(handed.poll(100, TimeUnit.MILLISECONDS));
            }
        }

        private void handOver(@Nullable Runnable next) {
            if (next != null) {
                running--;
                next.run();
            }
        }
    }

    private static final class Remembered implements RecentDatasets {
        private Settings settings = Settings.DEFAULTS;

        @Override
        public DatasetViewSettings look(DatasetSource source) {
            return settings.look(Settings.key(source));
        }

        @Override
        public void opened(DatasetSource choice) {
            settings = settings.withDataset(choice);
        }

        @Override
        public void awaits(Path file) {
            settings = settings.withAwaited(file);
        }

        @Override
        public List<Path> recent() {
            return settings.recent();
        }

        @Override
        public void keepRecent(List<Path> files) {
            settings = settings.withRecent(files);
        }
    }
}
