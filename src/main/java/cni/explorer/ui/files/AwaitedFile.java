package cni.explorer.ui.files;

import cni.explorer.data.LoadResult;
import cni.explorer.ui.common.Tasks;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The file that was asked for and cannot be used yet, if there is one: it is looked at until it can be, or until
/// somebody opens another.
final class AwaitedFile {
    private final Follower follower;
    private final Supplier<String> shown;
    private final Consumer<FileStatus> trouble;
    private final BiConsumer<Path, LoadedFile> usable;
    private FileStatus status = FileStatus.NONE;

    /// @param shown   the name of what is shown instead
    /// @param trouble is told what is wrong with it, at once and after each save
    /// @param usable  is told what was to be opened, and the file, once that can be used
    AwaitedFile(
            Tasks tasks, Supplier<String> shown, Consumer<FileStatus> trouble, BiConsumer<Path, LoadedFile> usable) {
        this.follower = new Follower(tasks, mistake -> {
            throw new IllegalStateException(mistake);
        });
        this.shown = shown;
        this.trouble = trouble;
        this.usable = usable;
    }

    /// Waits for a file from now on, and for no other one; says whether it is there and can come again.
    ///
    /// @param asked     what was to be opened: the file, or a saved comparison of it
    /// @param result    why the file cannot be used
    /// @param waitedFor whether somebody has just chosen it
    boolean begin(Path asked, Path file, LoadResult result, boolean waitedFor) {
        tell(FileStatus.notOpened(file, result, shown.get(), waitedFor));
        boolean comesAgain = follower.follow(file, result.version(), fresh -> saved(asked, fresh));
        return comesAgain && !(result instanceof LoadResult.Unreadable unreadable && unreadable.missing());
    }

    /// Waits no longer.
    void end() {
        follower.letGo();
        status = FileStatus.NONE;
    }

    /// What is wrong with it, which is known by now.
    FileStatus status() {
        return status;
    }

    private void saved(Path asked, LoadedFile fresh) {
        if (fresh.indexed().isEmpty()) {
            tell(FileStatus.notOpened(fresh.file(), fresh.result(), shown.get(), false));
        } else {
            end();
            usable.accept(asked, fresh);
        }
    }

    private void tell(FileStatus news) {
        status = news.known();
        trouble.accept(news);
    }
}
