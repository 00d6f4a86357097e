package cni.explorer.ui.own;

import cni.explorer.data.DatasetException;
import cni.explorer.files.FileTrouble;
import cni.explorer.saved.Reopened;
import cni.explorer.settings.InvalidComparison;
import cni.explorer.workspace.DatasetSource;
import java.nio.file.Path;

/// A saved comparison that was just read, made ready to be shown on the thread that read it.
///
/// @param reopened   the comparison
/// @param stamp      of the file of its dataset, or of its own if the dataset travels with the program
record Again(Reopened reopened, Stamp stamp) {

    static Again read(Path file) throws InvalidComparison, DatasetException, FileTrouble {
        Reopened reopened = Reopened.read(file);
        Path followed = switch (reopened.saved().dataset()) {
            case DatasetSource.InFile own -> own.file();
            case DatasetSource.Shipped _ -> file;
        };
        return new Again(reopened, Stamp.of(followed));
    }
}
