package cni.explorer.ui.files;

import cni.explorer.storage.DatasetOrigin;
import cni.explorer.ui.common.Tasks;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.FileVersion;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Follows one file at a time, or none. Belongs to the JavaFX thread.
final class Follower {
    private final Tasks tasks;
    private final Consumer<Exception> failed;
    private @Nullable WatchedFile followed;

    /// @param failed is told of what the reader threw, which is a mistake of the program
    Follower(Tasks tasks, Consumer<Exception> failed) {
        this.tasks = tasks;
        this.failed = failed;
    }

    /// Follows a file instead of the one before; says whether it can be followed.
    ///
    /// @param known   its stamp from before it was read
    /// @param changed is told of each change
    boolean follow(Path file, FileVersion known, Consumer<LoadedFile> changed) {
        letGo();
        // What came through a pipe does not come again.
        boolean comesAgain = DatasetOrigin.isLasting(new DatasetSource.InFile(file));
        if (comesAgain) {
            followed = new WatchedFile(file, known, tasks, changed, failed);
        }
        return comesAgain;
    }

    void letGo() {
        if (followed != null) {
            followed.letGo();
            followed = null;
        }
    }
}
