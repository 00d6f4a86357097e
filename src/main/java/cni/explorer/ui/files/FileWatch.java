package cni.explorer.ui.files;

import cni.explorer.workspace.FileVersion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Waits for one file to change, by looking at its attributes again and again.
///
/// A look costs three microseconds and finds the file by its name, whatever happened to it and its folders meanwhile.
/// The JDK's WatchService was tried and is worse for one file: on Linux it falls silent once the folder is replaced, it
/// needs the folder to exist, on macOS it polls as well, but every two seconds.
///
/// A save that leaves size, time and identity as they were is not seen; that takes a file system which counts in whole
/// seconds, such as FAT, and two saves of one length within one of them.
final class FileWatch {
    private static final Duration REST = Duration.ofMillis(100);

    private final Path file;
    private FileVersion known;
    private volatile boolean stopped;

    /// @param known the stamp that the file had before it was read
    FileWatch(Path file, FileVersion known) {
        this.file = file;
        this.known = known;
    }

    /// Waits until the file differs from what it was, has come to rest, and was read; empty once it was stopped. By one
    /// thread at a time.
    Optional<LoadedFile> next() throws InterruptedException {
        while (!stopped) {
            Thread.sleep(REST);
            FileVersion now = FileVersion.of(file);
            if (!now.equals(known) && !stopped && isAtRest(now)) {
                known = now;
                return Optional.of(LoadedFile.readAgain(file));
            }
        }
        return Optional.empty();
    }

    void stop() {
        stopped = true;
    }

    /// Whoever saves may still be writing, or have taken the old file away to put the new one in its place.
    private boolean isAtRest(FileVersion now) throws InterruptedException {
        Thread.sleep(REST);
        return FileVersion.of(file).equals(now);
    }
}
