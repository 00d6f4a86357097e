package cni.explorer.ui;

import cni.explorer.settings.DatasetChoice;
import cni.explorer.settings.Look;
import cni.explorer.settings.Settings;
import cni.explorer.settings.SettingsStore;
import cni.explorer.settings.Theme;
import cni.explorer.settings.WindowPlace;
import cni.explorer.ui.own.Memory;
import cni.explorer.ui.state.ExplorerState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// What is remembered from one start to the next, and when it is written: a moment after the last change, and at the
/// end.
final class Session implements Memory {
    private static final Duration REST = Duration.seconds(1);

    private final SettingsStore store;
    private final PauseTransition rest = new PauseTransition(REST);
    private Settings settings;

    Session(SettingsStore store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    Settings settings() {
        return settings;
    }

    @Override
    public Look look(String datasetId) {
        return settings.look(datasetId);
    }

    @Override
    public List<Path> recent() {
        return settings.recent();
    }

    @Override
    public void opened(DatasetChoice choice) {
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
    /// @param tell hears one sentence if nothing can be kept
    void follow(ExplorerState state, Consumer<String> tell) {
        rest.setOnFinished(_ -> save().ifPresent(tell));
        state.shownProperty().addListener(_ -> note(state));
        state.viewProperty().addListener(_ -> note(state));
        state.chartsProperty().addListener(_ -> note(state));
        state.columnsProperty().addListener(_ -> note(state));
    }

    void remember(Theme theme) {
        settings = settings.withTheme(theme);
        rest.playFromStart();
    }

    void remember(WindowPlace place) {
        settings = settings.withWindow(place);
        rest.playFromStart();
    }

    /// Writes what has changed; says in one sentence if that is not possible.
    Optional<String> save() {
        return store.save(settings);
    }

    private void note(ExplorerState state) {
        settings = settings.withLook(state.shown().dataset().about().id(), CurrentLook.of(state));
        rest.playFromStart();
    }
}
