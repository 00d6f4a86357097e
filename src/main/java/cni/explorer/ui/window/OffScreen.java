package cni.explorer.ui.window;

import cni.explorer.storage.Settings;
import cni.explorer.storage.SettingsStore;
import cni.explorer.ui.common.NoDesktop;
import cni.explorer.ui.common.OngoingWork;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.common.Theme;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;

/// Windows that stand on no screen: they look the same whatever was looked at before, and leave no trace.
final class OffScreen {
    private OffScreen() {}

    /// Puts one together.
    ///
    /// @param size of the content, in pixels
    static WindowComposition window(StartupState start, Theme theme, Dimension2D size) {
        return new WindowComposition(
                start,
                new SettingsAutosave(SettingsStore.in(Optional.empty()), Settings.DEFAULTS),
                theme,
                size,
                new NoDesktop(),
                new NoTasks());
    }

    /// Nobody waits for what it would bring.
    private static final class NoTasks implements Tasks {
        @Override
        public <T> OngoingWork run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            return () -> {};
        }
    }
}
