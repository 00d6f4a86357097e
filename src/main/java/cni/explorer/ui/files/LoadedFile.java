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
    private final LoadResult result;
    private final @Nullable IndexedDataset indexed;

    private LoadedFile(Path file, LoadResult result) {
        this.file = file;
        this.result = result;
        this.indexed = result instanceof LoadResult.Loaded loaded ? loaded.indexed() : null;
    }

    /// Reads a file. May be done on any thread.
    ///
    /// @param path absolute
    static LoadedFile read(Path path) {
        return new LoadedFile(path, DatasetReader.load(path));
    }

    /// Reads it once more because it has changed, which it may have into what is no plain file any more.
    static LoadedFile readAgain(Path path) {
        return new LoadedFile(path, DatasetReader.loadUnasked(new DatasetSource.InFile(path)));
    }

    Path file() {
        return file;
    }

    LoadResult result() {
        return result;
    }

    /// The dataset; present exactly if the file can be used.
    Optional<IndexedDataset> indexed() {
        return Optional.ofNullable(indexed);
    }
}
