package cni.explorer.ui.window;

import cni.explorer.storage.FileEnding;
import cni.explorer.text.FileText;
import cni.explorer.workspace.DatasetSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The file that a person chose for an export.
///
/// @param chosen  as it was named
/// @param written the usual ending of the format
record ExportTarget(Path chosen, String written) {
    /// A picture, which nobody could read as text.
    static final String PNG = "png";

    /// The one that is written: a name whose ending promises nothing gets that of the format, for on desktops a file is
    /// opened by its ending.
    Path file() {
        return promised(chosen).equals(FileEnding.NONE)
                ? chosen.resolveSibling(chosen.getFileName() + "." + written)
                : chosen;
    }

    /// Why nothing is written there, in a sentence: it is what results come from, its name promises another format, or
    /// nobody agreed to replace it.
    ///
    /// @param source of what is visible
    Optional<String> refusal(DatasetSource source) {
        Path file = file();
        return InputFile.at(file, source)
                .map(there -> FileText.inPlaceOf(file.getFileName(), there))
                .or(() -> isPromised(file)
                        ? unasked(chosen, file)
                        : Optional.of(FileText.notSaved(
                                FileText.noSuchFile(file.getFileName(), FileText.THIS_EXPORT, written))));
    }

    /// Why a file is not replaced whose name got an ending. Who agreed to replace a file agreed to that of the very
    /// name.
    static Optional<String> unasked(Path chosen, Path file) {
        return file.equals(chosen) || !Files.exists(file)
                ? Optional.empty()
                : Optional.of(FileText.alreadyThere(file.getFileName()));
    }

    private boolean isPromised(Path file) {
        return written.equals(PNG) ? promised(file).fits(PNG) : promised(file).fitsText(written);
    }

    private static FileEnding promised(Path file) {
        return FileEnding.of(String.valueOf(file.getFileName()));
    }
}
