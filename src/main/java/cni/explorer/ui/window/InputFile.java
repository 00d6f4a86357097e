package cni.explorer.ui.window;

import cni.explorer.storage.FileType;
import cni.explorer.text.FileText;
import cni.explorer.workspace.DatasetSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What results come from, and so never take the place of: there would be no way back.
final class InputFile {
    private InputFile() {}

    /// What is there, if it must stay.
    ///
    /// @param source of what is visible
    static Optional<String> at(Path file, DatasetSource source) {
        if (isSame(file, source)) {
            return Optional.of(FileText.THE_DATASET);
        }
        return Files.exists(file) && FileType.of(file) == FileType.COMPARISON
                ? Optional.of(FileText.A_COMPARISON)
                : Optional.empty();
    }

    /// Whether it is the file of the dataset, by whatever name.
    static boolean isSame(Path file, DatasetSource source) {
        return source.inFile().filter(own -> isSame(file, own)).isPresent();
    }

    private static boolean isSame(Path file, Path own) {
        try {
            return Files.exists(file) && Files.exists(own) && Files.isSameFile(file, own);
        } catch (IOException _) {
            return false;
        }
    }
}
