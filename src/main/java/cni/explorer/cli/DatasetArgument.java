package cni.explorer.cli;

import cni.explorer.data.DatasetCheck;
import cni.explorer.data.DatasetReader;
import cni.explorer.data.LoadResult;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.text.English;
import cni.explorer.workspace.DatasetSource;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// A dataset as the command line names it. Messages name a file as it was given, not by its whole path.
///
/// @param given  what was typed
/// @param source what that means
record DatasetArgument(String given, DatasetSource source) {

    /// The name that was given: an id if there is one like that, else a file.
    ///
    /// @throws UsageException if it can be neither
    static DatasetArgument of(String given) throws UsageException {
        if (ShippedDatasets.ids().contains(given)) {
            return new DatasetArgument(given, new DatasetSource.Shipped(given));
        }
        if (canBeFile(given)) {
            return new DatasetArgument(given, new DatasetSource.InFile(FileName.of(given)));
        }
        throw NameLookup.missing(
                English.format("There is no dataset “%s” and no file of that name; the datasets are ", given),
                given,
                ShippedDatasets.ids());
    }

    /// Whether a word can name a file, or rather one that is not there.
    private static boolean canBeFile(String given) throws UsageException {
        Path file = FileName.of(given);
        return file.getNameCount() > 1 || given.contains(".") || Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// Whether a word is the name of a dataset or of a file.
    static boolean canBe(String given) throws UsageException {
        return ShippedDatasets.ids().contains(given) || canBeFile(given);
    }

    LoadResult load() {
        return switch (source) {
            case DatasetSource.Shipped _ -> DatasetReader.load(source);
            case DatasetSource.InFile own -> DatasetReader.load(asGiven(own));
        };
    }

    /// What is wrong with it.
    LoadResult check(DatasetCheck check) {
        return switch (source) {
            case DatasetSource.Shipped shipped -> check.shipped(shipped.id());
            case DatasetSource.InFile own -> check.file(asGiven(own));
        };
    }

    private Path asGiven(DatasetSource.InFile own) {
        return FileName.isAddress(given) ? own.file() : Path.of(given);
    }
}
