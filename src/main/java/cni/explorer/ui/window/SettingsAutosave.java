package cni.explorer.ui.window;

import cni.explorer.storage.Settings;
import cni.explorer.storage.SettingsStore;
import cni.explorer.storage.UserPreferences;
import cni.explorer.storage.WindowBounds;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.files.RecentDatasets;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.DatasetViewSettings;
import cni.explorer.workspace.ViewState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What is remembered from one start to the next, and when it is written: a moment after a change, a few times a second
/// while changes go on, and at the end, which may be that of the process.
///
/// The moment is short, since a display that is lost ends the process (GTK, `gdk_x_io_error`) before anything of it
/// could be asked to save.
///
/// Changed on the JavaFX thread alone; saved by any.
final class SettingsAutosave implements RecentDatasets {
    private static final Duration MOMENT = Duration.millis(50);
    private static final Duration BETWEEN = Duration.millis(250);

    private final SettingsStore store;
    private final PauseTransition rest = new PauseTransition();
    private volatile Settings settings;
    private boolean changed;
    private boolean saving;
    private @Nullable DatasetSource noted;
    private String key = "";

    SettingsAutosave(SettingsStore store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    Settings settings() {
        return settings;
    }

    @Override
    public DatasetViewSettings look(DatasetSource source) {
        return settings.look(Settings.key(source));
    }

    @Override
    public List<Path> recent() {
        return settings.recent();
    }

    @Override
    public void opened(DatasetSource choice) {
        settings = settings.withDataset(choice);
        saveSoon();
    }

    @Override
    public void awaits(Path file) {
        settings = settings.withAwaited(file);
        saveSoon();
    }

    @Override
    public void keepRecent(List<Path> files) {
        settings = settings.withRecent(files);
        saveSoon();
    }

    /// Keeps up with a state from now on.
    ///
    /// @param tasks writes, so that no disk holds up the window
    /// @param tell  hears one sentence if nothing can be kept
    void follow(ExplorerModel state, Tasks tasks, Consumer<String> tell) {
        rest.setOnFinished(_ -> saveIn(tasks, tell));
        state.viewStateProperty().addListener((_, _, now) -> note(now));
    }

    void remember(UserPreferences preferences) {
        settings = settings.withPreferences(preferences);
        saveSoon();
    }

    void remember(WindowBounds place) {
        settings = settings.withWindow(place);
        saveSoon();
    }

    /// Writes what has changed; says in one sentence if that is not possible.
    Optional<String> save() {
        return store.save(this::settings);
    }

    private void note(ViewState now) {
        DatasetSource source = now.workspace().source();
        if (!source.equals(noted)) {
            noted = source;
            key = Settings.key(source);
        }
        settings = settings.withLook(key, DatasetViewSettings.of(now.workspace(), now.dataset()));
        saveSoon();
    }

    private void saveSoon() {
        changed = true;
        if (!saving && rest.getStatus() != Animation.Status.RUNNING) {
            restFor(MOMENT);
        }
    }

    private void saveIn(Tasks tasks, Consumer<String> tell) {
        if (!changed) {
            return;
        }
        changed = false;
        saving = true;
        tasks.run(
                this::save,
                said -> {
                    saved();
                    said.ifPresent(tell);
                },
                mistake -> {
                    saved();
                    throw new IllegalStateException(mistake);
                });
    }

    private void saved() {
        saving = false;
        restFor(BETWEEN);
    }

    private void restFor(Duration time) {
        rest.setDuration(time);
        rest.playFromStart();
    }
}
