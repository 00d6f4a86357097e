package cni.explorer.ui.files;

import cni.explorer.ui.common.Tasks;
import cni.explorer.workspace.FileVersion;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A file that is open in the window, or is to be: hands over each new state of it until it is let go.
final class WatchedFile {
    private final Tasks tasks;
    private final FileWatch watch;
    private final Consumer<LoadedFile> changed;
    private final Consumer<Exception> failed;
    private boolean followed = true;

    /// @param known   its stamp from before it was read
    /// @param changed is told of each change on the JavaFX thread
    /// @param failed  is told there of what the reader threw, which is a mistake of the program
    WatchedFile(Path file, FileVersion known, Tasks tasks, Consumer<LoadedFile> changed, Consumer<Exception> failed) {
        this.tasks = tasks;
        this.watch = new FileWatch(file, known);
        this.changed = changed;
        this.failed = failed;
        follow();
    }

    /// Looks at it no more; what was read meanwhile is not handed over.
    void letGo() {
        followed = false;
        watch.stop();
    }

    private void follow() {
        tasks.run(
                watch::next, found -> found.ifPresent(fresh -> tell(changed, fresh)), failure -> tell(failed, failure));
    }

    /// Whatever comes of one state of the file, the next one may be better.
    private <T> void tell(Consumer<T> hearer, T news) {
        if (followed) {
            try {
                hearer.accept(news);
            } finally {
                if (followed) {
                    follow();
                }
            }
        }
    }
}
