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
import java.nio.file.Path;
import java.util.Optional;
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
        desktop.whereToSave(state.viewState().dataset().about().id() + SavedComparison.ENDING, "comparison")
                .ifPresent(chosen -> saveAs(chosen, shown, saved));
    }

    private void saveAs(Path chosen, ViewState shown, Consumer<Path> saved) {
        Path file = FileType.COMPARISON.withEnding(chosen);
        Optional<String> refusal = InputFile.isSame(file, shown.workspace().source())
                ? Optional.of(FileText.inPlaceOf(file.getFileName(), FileText.THE_DATASET))
                : ExportTarget.unasked(chosen, file);
        refusal.ifPresentOrElse(tell, () -> save(file, shown, saved));
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
