package cni.explorer.ui.own;

import cni.explorer.data.DatasetReader;
import cni.explorer.data.Problem;
import cni.explorer.data.Report;
import cni.explorer.files.FileTrouble;
import cni.explorer.model.Dataset;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A dataset file of the user, as it was when it was read.
public sealed interface OwnFile {

    /// Where it lies; absolute.
    Path file();

    /// It can be used.
    ///
    /// @param warnings what is wrong with it all the same
    record Good(Path file, Dataset dataset, List<Problem> warnings) implements OwnFile {
        public Good {
            file = file.toAbsolutePath().normalize();
            warnings = List.copyOf(warnings);
        }
    }

    /// It is no dataset.
    ///
    /// @param problems mistakes and warnings, by their place
    record Broken(Path file, List<Problem> problems) implements OwnFile {
        public Broken {
            problems = List.copyOf(problems);
        }
    }

    /// It could not be read.
    ///
    /// @param gone whether that is because there is no such file
    /// @param why  one sentence
    record Unread(Path file, boolean gone, String why) implements OwnFile {}

    /// Reads a file. May be done on any thread.
    static OwnFile read(Path path) {
        Path file = path.toAbsolutePath().normalize();
        try {
            Report report = DatasetReader.check(file);
            Optional<Dataset> dataset = report.dataset();
            return dataset.isPresent()
                    ? new Good(file, dataset.get(), report.problems())
                    : new Broken(file, report.problems());
        } catch (IOException failure) {
            return new Unread(
                    file,
                    failure instanceof NoSuchFileException,
                    String.valueOf(FileTrouble.reading(file, failure).getMessage()));
        }
    }
}
