package cni.explorer.ui.files;

import cni.explorer.data.DatasetException;
import cni.explorer.data.FileAccessException;
import cni.explorer.storage.InvalidComparisonException;
import cni.explorer.storage.Reopened;
import cni.explorer.workspace.DatasetSource;
import java.nio.file.Path;

/// A saved comparison that was just read, made ready to be shown on the thread that read it.
///
/// @param reopened the comparison
/// @param version    of the file of its dataset, or of its own if the dataset travels with the program
record LoadedComparison(Reopened reopened, FileVersion version) {

    static LoadedComparison read(Path file) throws InvalidComparisonException, DatasetException, FileAccessException {
        Reopened reopened = Reopened.read(file);
        Path followed = switch (reopened.saved().dataset()) {
            case DatasetSource.InFile own -> own.file();
            case DatasetSource.Shipped _ -> file;
        };
        return new LoadedComparison(reopened, FileVersion.of(followed));
    }
}
