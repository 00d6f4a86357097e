package cni.explorer.ui.window;

import cni.explorer.storage.AtomicFile;
import cni.explorer.storage.SavedComparison;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.files.OpenDataset;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/// Saves what is visible as a comparison that can be opened again.
final class SaveComparisonAction {
    private final ExplorerModel state;
    private final OpenDataset open;
    private final DesktopServices prompts;
    private final Tasks tasks;
    private final Consumer<String> tell;

    SaveComparisonAction(
            ExplorerModel state, OpenDataset open, DesktopServices prompts, Tasks tasks, Consumer<String> tell) {
        this.state = state;
        this.open = open;
        this.prompts = prompts;
        this.tasks = tasks;
        this.tell = tell;
    }

    /// A file that is broken on disk is no longer what is visible, so that nothing could be saved of it that holds.
    void save() {
        if (open.isBehindItsFile()) {
            tell.accept("Nothing was saved: the file of the dataset cannot be used as it is now. Mend it first.");
            return;
        }
        prompts.whereToSave(state.viewState().dataset().about().id() + SavedComparison.ENDING, "saved comparison")
                .map(SaveComparisonAction::withEnding)
                .ifPresent(this::save);
    }

    private void save(Path file) {
        ViewState shown = state.viewState();
        OpenDatasetContext origin = new OpenDatasetContext(shown.workspace().source());
        tasks.run(
                () -> {
                    SavedComparison saved = SavedComparison.of(shown, origin.sha256(), origin.today());
                    byte[] content = saved.content(file);
                    AtomicFile.write(file, out -> out.write(content));
                    return file;
                },
                written -> {
                    open.saved(written);
                    tell.accept("Saved " + written);
                },
                failure ->
                        tell.accept(Objects.requireNonNullElse(failure.getMessage(), "The file could not be written")));
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + SavedComparison.ENDING);
    }
}
