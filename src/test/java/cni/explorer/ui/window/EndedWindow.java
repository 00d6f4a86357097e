package cni.explorer.ui.window;

import cni.explorer.model.FeatureId;
import cni.explorer.storage.SettingsStore;
import cni.explorer.workspace.View;
import java.nio.file.Path;
import java.util.Optional;

/// A program of its own, for [EndedFromOutsideTest]: a window in which something was done, and that nobody closes.
public final class EndedWindow {
    private EndedWindow() {}

    /// Opens the window and says when something was done.
    ///
    /// @param arguments the folder of the settings
    public static void main(String[] arguments) {
        ExplorerApp.open(
                SettingsStore.in(Optional.of(Path.of(arguments[0]))), StartupState::asLastTime, (composition, _) -> {
                    composition.scene().getWindow().setX(41);
                    composition.state().require(new FeatureId("encryption"), true);
                    composition.state().show(View.CHARTS);
                    System.out.println("done");
                });
    }
}
