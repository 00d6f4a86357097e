package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.storage.Settings;
import cni.explorer.storage.SettingsStore;
import cni.explorer.storage.ThemePreference;
import cni.explorer.storage.UserPreferences;
import cni.explorer.storage.WindowBounds;
import cni.explorer.ui.common.FxTasks;
import cni.explorer.ui.common.OngoingWork;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.DatasetViewSettings;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// What a person has set is there at the next start, whether or not the program ended as it should.
class SettingsAutosaveTest extends ApplicationTest {
    private static final FeatureId MESH = new FeatureId("mesh");
    private static final int PATIENCE_SECONDS = 20;

    @TempDir
    Path folder = Path.of("");

    private final Dataset post = ShippedDatasets.find("cni-2017").orElseThrow();
    private final ExplorerModel state = Models.showing(post);
    private final List<String> told = new ArrayList<>();

    @Test
    void aMomentAfterTheLastChangeItIsWritten() throws TimeoutException {
        SettingsAutosave session = following(folder);
        interact(() -> {
            state.require(MESH, true);
            state.show(View.CHARTS);
            assertFalse(Files.exists(file()), "not at once, for the next change may follow");
        });
        until(settings -> settings.look("cni-2017").view() == View.CHARTS);
        assertEquals(session.settings(), read());
        assertTrue(read().look("cni-2017").selection().required().contains(MESH));
        assertEquals(List.of(), told);
    }

    @Test
    void whatIsSetAfterwardsIsWrittenToo() throws TimeoutException {
        following(folder);
        interact(() -> state.require(MESH, true));
        until(settings -> settings.look("cni-2017").selection().required().contains(MESH));
        interact(() -> state.require(MESH, false));
        until(settings -> settings.look("cni-2017").selection().required().isEmpty());
    }

    @Test
    void whoGoesOnChangingIsKeptMeanwhile() throws TimeoutException {
        following(folder);
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
            interact(() -> state.require(
                    MESH, !state.viewState().selection().required().contains(MESH)));
            return Files.exists(file());
        });
    }

    @Test
    void atTheEndItIsWrittenAtOnce() {
        SettingsAutosave session = following(folder);
        WindowBounds place = new WindowBounds(10, 20, 1_100, 700, false);
        interact(() -> {
            state.require(MESH, true);
            session.remember(place);
            assertEquals(Optional.empty(), session.save());
            assertEquals(Optional.of(place), read().window());
            assertTrue(read().look("cni-2017").selection().required().contains(MESH));
        });
    }

    @Test
    void theThemeAndWhatWasOpenedAreRememberedWithoutAnyOtherChange() throws TimeoutException {
        SettingsAutosave session = following(folder);
        Path own = folder.resolve("own.json").toAbsolutePath();
        interact(() -> session.remember(UserPreferences.DEFAULTS.withTheme(ThemePreference.DARK)));
        until(settings -> settings.theme() == ThemePreference.DARK);
        interact(() -> session.opened(new DatasetSource.InFile(own)));
        until(settings -> settings.recent().equals(List.of(own)));
        interact(() -> session.keepRecent(List.of()));
        until(settings -> settings.recent().isEmpty());
        assertEquals(
                Optional.of(new DatasetSource.InFile(own)), session.settings().dataset());
    }

    @Test
    void eachDatasetIsRememberedByItself() {
        SettingsAutosave session = following(folder);
        Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
        interact(() -> {
            state.require(MESH, true);
            state.open(IndexedDataset.of(today), Models.first(today));
            state.show(View.COMPARE);
        });
        assertTrue(session.look(new DatasetSource.Shipped("cni-2017"))
                .selection()
                .required()
                .contains(MESH));
        assertEquals(
                View.MATRIX, session.look(new DatasetSource.Shipped("cni-2017")).view());
        assertTrue(session.look(new DatasetSource.Shipped("cni-2026"))
                .selection()
                .required()
                .isEmpty());
        assertEquals(
                View.COMPARE,
                session.look(new DatasetSource.Shipped("cni-2026")).view());
        assertEquals(DatasetViewSettings.DEFAULTS, session.look(new DatasetSource.Shipped("never opened")));
    }

    @Test
    void whatWasTickedBelongsToTheFileByWhateverWayItIsOpened() throws IOException {
        Path own = Files.copy(Path.of("data/cni-2017.json"), folder.resolve("own.json"));
        Path copy = Files.copy(own, folder.resolve("copy.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), own);
        Path relative = Path.of("").toAbsolutePath().relativize(own.toAbsolutePath());
        SettingsAutosave session = following(folder);
        interact(() -> {
            state.open(IndexedDataset.of(post), Models.first(post).withSource(new DatasetSource.InFile(link)));
            state.require(MESH, true);
        });
        for (Path way : List.of(own, link, relative)) {
            assertTrue(
                    session.look(new DatasetSource.InFile(way))
                            .selection()
                            .required()
                            .contains(MESH),
                    way + "");
        }
        for (DatasetSource other : List.of(new DatasetSource.Shipped("cni-2017"), new DatasetSource.InFile(copy))) {
            assertEquals(DatasetViewSettings.DEFAULTS, session.look(other), "of one id, and another dataset");
        }
    }

    @Test
    void whereNothingCanBeKeptThatIsSaidOnce() throws IOException, TimeoutException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file where the folder should be");
        SettingsAutosave session = following(taken);
        interact(() -> state.require(MESH, true));
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> !told.isEmpty());
        assertEquals(1, told.size());
        assertTrue(told.getFirst().startsWith("Settings are not kept: "), told.getFirst());
        interact(() -> {
            state.require(MESH, false);
            assertEquals(Optional.empty(), session.save(), "once is enough");
        });
    }

    @Test
    void aMistakeInSavingIsToldAndIsNotTheEndOfIt() throws TimeoutException {
        Held held = new Held();
        SettingsAutosave session = new SettingsAutosave(SettingsStore.in(Optional.of(folder)), Settings.DEFAULTS);
        interact(() -> session.follow(state, held, told::add));
        interact(() -> state.require(MESH, true));
        held.waitFor(1);
        IllegalStateException mistake = new IllegalStateException("a mistake");
        interact(() -> assertSame(
                mistake,
                assertThrows(
                                IllegalStateException.class,
                                () -> held.failures.getFirst().accept(mistake))
                        .getCause()));
        interact(() -> state.require(MESH, false));
        held.waitFor(2);
    }

    /// A moment's writing may come to its turn after the one at the end.
    @Test
    void whoeverWritesLastWritesWhatHoldsByThen() throws Exception {
        SettingsStore store = SettingsStore.in(Optional.of(folder));
        SettingsAutosave session = new SettingsAutosave(store, Settings.DEFAULTS);
        interact(() -> session.remember(UserPreferences.DEFAULTS.withTheme(ThemePreference.LIGHT)));
        Thread early = Thread.ofPlatform().unstarted(session::save);
        synchronized (store) {
            early.start();
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> early.getState() == Thread.State.BLOCKED);
            interact(() -> session.remember(UserPreferences.DEFAULTS.withTheme(ThemePreference.DARK)));
            session.save();
        }
        early.join();

        assertEquals(ThemePreference.DARK, read().theme());
    }

    /// Work that nobody does.
    private static final class Held implements Tasks {
        private final List<Consumer<Exception>> failures = new CopyOnWriteArrayList<>();

        @Override
        public <T> OngoingWork run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            failures.add(failed);
            return () -> {};
        }

        void waitFor(int works) throws TimeoutException {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> failures.size() == works);
        }
    }

    private SettingsAutosave following(Path where) {
        SettingsAutosave session = new SettingsAutosave(SettingsStore.in(Optional.of(where)), Settings.DEFAULTS);
        interact(() -> session.follow(state, new FxTasks(), told::add));
        return session;
    }

    private void until(Predicate<Settings> isSo) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> isSo.test(read()));
    }

    /// As the next start would.
    private Settings read() {
        return SettingsStore.in(Optional.of(folder)).load().settings();
    }

    private Path file() {
        return folder.resolve("settings.json");
    }
}
