package cni.explorer.cli;

import cni.explorer.data.DatasetCheck;
import cni.explorer.data.DatasetException;
import cni.explorer.data.DatasetReader;
import cni.explorer.data.Report;
import cni.explorer.data.ShippedDatasets;
import cni.explorer.files.FileTrouble;
import cni.explorer.model.Dataset;
import cni.explorer.settings.DatasetChoice;
import cni.explorer.text.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A dataset as the command line names it.
sealed interface DatasetName {

    /// One that comes with the program.
    record Shipped(String id) implements DatasetName {}

    /// One of the user's own.
    record InFile(Path file) implements DatasetName {}

    /// The name that was given: an id if there is one like that, else a file.
    ///
    /// @throws UsageTrouble if it can be neither
    static DatasetName of(String given) throws UsageTrouble {
        if (ShippedDatasets.ids().contains(given)) {
            return new Shipped(given);
        }
        Path file = FileName.of(given);
        if (file.getNameCount() > 1 || given.contains(".") || Files.exists(file)) {
            return new InFile(file);
        }
        throw Known.missing(
                English.format("There is no dataset “%s” and no file of that name; the datasets are ", given),
                given,
                ShippedDatasets.ids());
    }

    /// The same for the settings.
    default DatasetChoice choice() {
        return switch (this) {
            case Shipped shipped -> new DatasetChoice.Shipped(shipped.id);
            case InFile own -> new DatasetChoice.InFile(own.file);
        };
    }

    /// The file it is read from; empty if it comes with the program.
    default Optional<Path> inFile() {
        return switch (this) {
            case Shipped _ -> Optional.empty();
            case InFile own -> Optional.of(own.file);
        };
    }

    /// The dataset, and what its keeper is warned of.
    ///
    /// @return a report that holds a dataset
    default Report load() throws DatasetException, FileTrouble {
        return switch (this) {
            case Shipped shipped -> new Report(ShippedDatasets.find(shipped.id), List.of());
            case InFile own -> read(own.file);
        };
    }

    /// The dataset.
    default Dataset open() throws DatasetException, FileTrouble {
        return load().dataset().orElseThrow();
    }

    /// What is wrong with it.
    default Report check(DatasetCheck check) throws FileTrouble {
        return switch (this) {
            case Shipped shipped -> check.shipped(shipped.id).orElseThrow();
            case InFile own -> {
                try {
                    yield check.file(own.file);
                } catch (IOException failure) {
                    throw FileTrouble.reading(own.file, failure);
                }
            }
        };
    }

    private static Report read(Path file) throws DatasetException, FileTrouble {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("a folder is no dataset");
            }
            return DatasetReader.checkUsable(file);
        } catch (IOException failure) {
            throw FileTrouble.reading(file, failure);
        }
    }
}
