package cni.explorer.storage;

import cni.explorer.data.DatasetException;
import cni.explorer.data.DatasetReader;
import cni.explorer.data.FileAccessException;
import cni.explorer.data.LoadResult;
import cni.explorer.data.Problem;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.text.AnswerChangeText;
import cni.explorer.text.English;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
        LoadResult.Loaded loaded = load(file, saved.dataset());
        IndexedDataset indexed = IndexedDataset.of(loaded.dataset());
        return new Reopened(
                file,
                saved,
                indexed,
                loaded.warnings(),
                fingerprint(saved.dataset()).equals(saved.sha256()),
                AnswerChangeText.sentences(
                        saved.answer(), indexed.narrowing().outcome(saved.look().selection())));
    }

    /// The fingerprint of a dataset as it is now.
    public static String fingerprint(DatasetSource choice) throws FileAccessException {
        return switch (choice) {
            case DatasetSource.Shipped shipped -> Fingerprint.ofShipped(shipped.id());
            case DatasetSource.InFile own -> Fingerprint.of(own.file());
        };
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
        String then = "since it was saved on " + saved.savedOn();
        if (same) {
            return moved.isEmpty()
                    ? English.format("Neither the dataset nor the answer has changed %s.", then)
                    : English.format("The dataset has not changed %s, but this program answers otherwise.", then);
        }
        LocalDate now = dataset().about().asOf();
        String days =
                now.equals(saved.asOf()) ? "" : English.format(" (data of %s then, of %s now)", saved.asOf(), now);
        return English.format(
                "The dataset has changed %s%s%s",
                then, days, moved.isEmpty() ? "; the answer has not." : ", and so has the answer.");
    }

    private static byte[] content(Path file) throws FileAccessException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw FileAccessException.reading(file, failure);
        }
    }

    private static LoadResult.Loaded load(Path file, DatasetSource source)
            throws InvalidComparisonException, DatasetException, FileAccessException {
        if (source instanceof DatasetSource.Shipped shipped
                && !ShippedDatasets.ids().contains(shipped.id())) {
            throw InvalidComparisonException.ofUnknownDataset(file, shipped.id());
        }
        return DatasetReader.load(source).orThrow();
    }
}
