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
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What is remembered from one start to the next, and when it is written: a moment after the last change, and at the
/// end, which may be that of the process.
///
/// Changed on the JavaFX thread alone; saved by any.
final class SettingsAutosave implements RecentDatasets {
    private static final Duration REST = Duration.millis(300);

    private final SettingsStore store;
    private final PauseTransition rest = new PauseTransition(REST);
    private volatile Settings settings;
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
        rest.playFromStart();
    }

    @Override
    public void keepRecent(List<Path> files) {
        settings = settings.withRecent(files);
        rest.playFromStart();
    }

    /// Keeps up with a state from now on.
    ///
    /// @param tasks writes, so that no disk holds up the window
    /// @param tell  hears one sentence if nothing can be kept
    void follow(ExplorerModel state, Tasks tasks, Consumer<String> tell) {
        rest.setOnFinished(_ -> tasks.run(this::save, said -> said.ifPresent(tell)));
        state.viewStateProperty().addListener((_, _, now) -> note(now));
    }

    void remember(UserPreferences preferences) {
        settings = settings.withPreferences(preferences);
        rest.playFromStart();
    }

    void remember(WindowBounds place) {
        settings = settings.withWindow(place);
        rest.playFromStart();
    }

    /// Writes what has changed; says in one sentence if that is not possible.
    Optional<String> save() {
        return store.save(settings);
    }

    private void note(ViewState now) {
        DatasetSource source = now.workspace().source();
        if (!source.equals(noted)) {
            noted = source;
            key = Settings.key(source);
        }
        settings = settings.withLook(key, DatasetViewSettings.of(now.workspace(), now.dataset()));
        rest.playFromStart();
    }
}
