package cni.explorer.ui.files;

import cni.explorer.data.DatasetReader;
import cni.explorer.data.LoadResult;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.IndexedDataset;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A dataset file of the user as it was when it was read, made ready to be shown on the thread that read it.
final class LoadedFile {
    private final Path file;
    private final FileVersion version;
    private final LoadResult result;
    private final @Nullable IndexedDataset indexed;

    private LoadedFile(Path file, FileVersion version, LoadResult result) {
        this.file = file;
        this.version = version;
        this.result = result;
        this.indexed = result instanceof LoadResult.Loaded loaded ? loaded.indexed() : null;
    }

    /// Reads a file. May be done on any thread.
    ///
    /// @param path absolute
    static LoadedFile read(Path path) {
        FileVersion version = FileVersion.of(path);
        return new LoadedFile(path, version, DatasetReader.load(path));
    }

    /// Reads it once more because it has changed, which it may have into what is no plain file any more.
    static LoadedFile readAgain(Path path) {
        FileVersion version = FileVersion.of(path);
        return new LoadedFile(path, version, DatasetReader.loadUnasked(new DatasetSource.InFile(path)));
    }

    Path file() {
        return file;
    }

    /// That of the file before it was read.
    FileVersion version() {
        return version;
    }

    LoadResult result() {
        return result;
    }

    /// The dataset; present exactly if the file can be used.
    Optional<IndexedDataset> indexed() {
        return Optional.ofNullable(indexed);
    }
}
