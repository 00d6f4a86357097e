package cni.explorer.ui.window;

import cni.explorer.storage.AtomicFile;
import cni.explorer.storage.DatasetOrigin;
import cni.explorer.storage.FileType;
import cni.explorer.storage.SavedComparison;
import cni.explorer.text.FailureText;
import cni.explorer.text.FileText;
import cni.explorer.text.OriginText;
import cni.explorer.ui.common.DesktopServices;
import cni.explorer.ui.common.Tasks;
import cni.explorer.ui.files.OpenDataset;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Saves what is visible as a comparison that can be opened again.
final class SaveComparisonAction {
    private final ExplorerModel state;
    private final OpenDataset open;
    private final DesktopServices desktop;
    private final Tasks tasks;
    private final Consumer<String> tell;

    SaveComparisonAction(
            ExplorerModel state, OpenDataset open, DesktopServices desktop, Tasks tasks, Consumer<String> tell) {
        this.state = state;
        this.open = open;
        this.desktop = desktop;
        this.tasks = tasks;
        this.tell = tell;
    }

    /// A file that is broken on disk is no longer what is visible, so that nothing could be saved of it that holds.
    void save() {
        if (open.isBehindItsFile()) {
            tell.accept(FileText.BROKEN);
            return;
        }
        ViewState shown = state.viewState();
        Consumer<Path> saved = open.saving();
        if (!DatasetOrigin.isLasting(shown.workspace().source())) {
            tell.accept(FileText.notSaved(OriginText.PIPE));
            return;
        }
        desktop.whereToSave(state.viewState().dataset().about().id() + SavedComparison.ENDING, "saved comparison")
                .ifPresent(chosen -> saveAs(chosen, shown, saved));
    }

    /// Who agreed to replace a file agreed to that of the very name.
    private void saveAs(Path chosen, ViewState shown, Consumer<Path> saved) {
        Path file = FileType.COMPARISON.withEnding(chosen);
        if (!file.equals(chosen) && Files.exists(file)) {
            tell.accept(FileText.alreadyThere(file.getFileName()));
        } else if (InputFile.isSame(file, shown.workspace().source())) {
            tell.accept(FileText.inPlaceOf(file.getFileName(), FileText.THE_DATASET));
        } else {
            save(file, shown, saved);
        }
    }

    private void save(Path file, ViewState shown, Consumer<Path> saved) {
        tasks.write(
                FileText.writing(file.getFileName()),
                () -> {
                    OpenDatasetContext origin = new OpenDatasetContext(shown);
                    byte[] content = SavedComparison.of(shown, origin.sha256(), origin.today())
                            .content(file);
                    AtomicFile.write(file, out -> out.write(content));
                    return origin.caveat().orElse("");
                },
                caveat -> {
                    saved.accept(file);
                    tell.accept(FileText.saved(file, "", caveat));
                },
                failure -> tell.accept(FailureText.sentence(failure, FileText.NOT_WRITTEN)));
    }
}
