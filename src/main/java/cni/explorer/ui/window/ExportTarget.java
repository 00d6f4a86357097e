package cni.explorer.ui.window;

import cni.explorer.storage.FileEnding;
import cni.explorer.text.FileText;
import cni.explorer.workspace.DatasetSource;
import java.nio.file.Path;
import java.util.Optional;

/// The file that a person chose for an export.
final class ExportTarget {
    /// A picture, which nobody could read as text.
    static final String PNG = "png";

    private ExportTarget() {}

    /// Why nothing is written there, in a sentence: it is what results come from, or its name promises another format.
    ///
    /// @param written the usual ending of the format
    /// @param source  of what is visible
    static Optional<String> refusal(Path file, String written, DatasetSource source) {
        Optional<String> kept = InputFile.at(file, source).map(there -> FileText.inPlaceOf(file.getFileName(), there));
        return kept.isPresent() || isPromised(file, written)
                ? kept
                : Optional.of(
                        FileText.notSaved(FileText.noSuchFile(file.getFileName(), FileText.THIS_EXPORT, written)));
    }

    private static boolean isPromised(Path file, String written) {
        FileEnding promised = FileEnding.of(String.valueOf(file.getFileName()));
        return written.equals(PNG) ? promised.fits(PNG) : promised.fitsText(written);
    }
}
