package cni.explorer.ui.window;

import cni.explorer.storage.AtomicFile;
import cni.explorer.storage.DatasetOrigin;
import cni.explorer.storage.SavedComparison;
import cni.explorer.text.OriginText;
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
        ViewState shown = state.viewState();
        if (!DatasetOrigin.isLasting(shown.workspace().source())) {
            tell.accept("Nothing was saved: " + OriginText.PIPE);
            return;
        }
        prompts.whereToSave(state.viewState().dataset().about().id() + SavedComparison.ENDING, "saved comparison")
                .map(SaveComparisonAction::withEnding)
                .ifPresent(file -> save(file, shown));
    }

    private void save(Path file, ViewState shown) {
        tasks.run(
                () -> {
                    OpenDatasetContext origin = new OpenDatasetContext(shown);
                    byte[] content = SavedComparison.of(shown, origin.sha256(), origin.today())
                            .content(file);
                    AtomicFile.write(file, out -> out.write(content));
                    return origin.caveat().map(sentence -> ". " + sentence).orElse("");
                },
                known -> {
                    open.saved(file);
                    tell.accept("Saved " + file + known);
                },
                failure ->
                        tell.accept(Objects.requireNonNullElse(failure.getMessage(), "The file could not be written")));
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + SavedComparison.ENDING);
    }
}
