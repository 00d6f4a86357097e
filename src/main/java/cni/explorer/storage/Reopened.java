package cni.explorer.storage;

import cni.explorer.data.DatasetException;
import cni.explorer.data.DatasetReader;
import cni.explorer.data.FileAccessException;
import cni.explorer.data.Fingerprint;
import cni.explorer.data.LoadResult;
import cni.explorer.data.OpenFile;
import cni.explorer.data.Problem;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.text.AnswerChangeText;
import cni.explorer.text.ReopenedText;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A saved comparison with its dataset as that is now.
///
/// @param file     where the comparison lies
/// @param saved    the comparison
/// @param indexed  the dataset, ready
/// @param warnings what its keeper is warned of
/// @param same     whether the dataset is the very one of then
/// @param moved    what of the answer is otherwise now, in sentences
public record Reopened(
        Path file,
        SavedComparison saved,
        IndexedDataset indexed,
        List<Problem> warnings,
        boolean same,
        List<String> moved) {
    private static final int MOST_BYTES = 1 << 26;

    public Reopened {
        warnings = List.copyOf(warnings);
        moved = List.copyOf(moved);
    }

    /// Reads a saved comparison and the dataset that it names. May be done on any thread.
    ///
    /// @throws InvalidComparisonException if the file is no saved comparison, or the program has no such dataset
    /// @throws DatasetException           if the dataset's file is no dataset now
    /// @throws FileAccessException        if one of the two cannot be read
    public static Reopened read(Path file) throws InvalidComparisonException, DatasetException, FileAccessException {
        SavedComparison saved = SavedComparison.read(content(file), file);
        LoadResult.Loaded loaded = load(file, saved);
        IndexedDataset indexed = loaded.indexed();
        return new Reopened(
                file,
                saved,
                indexed,
                loaded.warnings(),
                DatasetOrigin.of(saved.dataset(), indexed).sha256().equals(saved.sha256()),
                AnswerChangeText.sentences(
                        saved.answer(), indexed.evaluator().outcome(saved.look().selection())));
    }

    public Dataset dataset() {
        return indexed.dataset();
    }

    /// What was set when it was saved, for the dataset as it is now.
    public Workspace workspace() {
        return workspace(ChartOptions.DEFAULTS);
    }

    /// The same.
    ///
    /// @param otherwise how charts are drawn if the comparison does not say
    public Workspace workspace(ChartOptions otherwise) {
        return saved.look().workspace(saved.dataset(), dataset(), otherwise);
    }

    /// In one sentence, whether data and answer are those of then.
    public String news() {
        return same
                ? ReopenedText.sameDataset(saved.savedOn(), moved.isEmpty())
                : ReopenedText.otherDataset(
                        saved.savedOn(),
                        moved.isEmpty(),
                        saved.asOf(),
                        dataset().about().asOf());
    }

    private static byte[] content(Path file) throws FileAccessException {
        try {
            return OpenFile.upTo(MOST_BYTES, file);
        } catch (IOException failure) {
            throw FileAccessException.reading(file, failure);
        }
    }

    private static LoadResult.Loaded load(Path file, SavedComparison saved)
            throws InvalidComparisonException, DatasetException, FileAccessException {
        switch (saved.dataset()) {
            case DatasetSource.Shipped shipped -> {
                if (!ShippedDatasets.ids().contains(shipped.id())) {
                    throw InvalidComparisonException.ofUnknownDataset(file, shipped.id());
                }
            }
            case DatasetSource.InFile own -> demandKnown(file, own.file(), saved.sha256());
        }
        return DatasetReader.loadUnasked(saved.dataset()).orThrow();
    }

    /// A comparison may come from anybody and name any file. One that lies elsewhere is read only if whoever saved the
    /// comparison had the very same bytes, so that nothing is told of a file that they only guessed at.
    private static void demandKnown(Path file, Path named, String sha256)
            throws InvalidComparisonException, FileAccessException {
        try {
            OpenFile.demandPlain(named);
            if (!isBeside(file, named) && !Fingerprint.ofUnasked(named).equals(sha256)) {
                throw InvalidComparisonException.ofForeignFile(file, named);
            }
        } catch (IOException failure) {
            throw FileAccessException.reading(named, failure);
        }
    }

    /// In the folder of the comparison or below, wherever links lead.
    private static boolean isBeside(Path file, Path named) throws IOException {
        Path folder = FileAccessException.folder(file.toRealPath());
        return Files.notExists(named)
                ? named.startsWith(folder) || named.startsWith(FileAccessException.folder(file))
                : named.toRealPath().startsWith(folder);
    }
}
