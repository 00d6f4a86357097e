package cni.explorer.data;

import cni.explorer.model.Dataset;
import cni.explorer.text.FailureText;
import cni.explorer.text.FileText;
import cni.explorer.workspace.FileVersion;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.ReadFile;
import java.util.List;
import java.util.Optional;

/// What came of loading a dataset.
public sealed interface LoadResult {

    /// It can be used.
    ///
    /// @param warnings what is wrong with it all the same, by place in its file
    /// @param file     what was read; empty if that was no file
    record Loaded(Dataset dataset, List<Problem> warnings, Optional<ReadFile> file) implements LoadResult {
        public Loaded {
            warnings = List.copyOf(warnings);
        }

        /// The same with other warnings.
        Loaded with(List<Problem> changed) {
            return new Loaded(dataset, changed, file);
        }

        /// The dataset, ready to be asked, with what is known of its file.
        public IndexedDataset indexed() {
            return file.map(read -> IndexedDataset.ofFile(dataset, read)).orElseGet(() -> IndexedDataset.of(dataset));
        }
    }

    /// It is no dataset.
    ///
    /// @param name     what the problems call it
    /// @param problems errors, at least one, and warnings, by their place in the file
    /// @param version  the stamp of the file before it was read; that of none if it was no file
    record Invalid(String name, List<Problem> problems, FileVersion version) implements LoadResult {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /// It could not be read. A folder is such a file too.
    ///
    /// @param missing whether that is because there is no such file
    /// @param failure says why, in one sentence
    record Unreadable(boolean missing, FileAccessException failure) implements LoadResult {

        /// The sentence that says why.
        public String sentence() {
            return FailureText.sentence(failure, FileText.NOT_READ);
        }
    }

    /// Errors and warnings, by their place in the file.
    default List<Problem> problems() {
        return switch (this) {
            case Loaded loaded -> loaded.warnings;
            case Invalid invalid -> invalid.problems;
            case Unreadable _ -> List.of();
        };
    }

    /// The stamp that the file had before it was read; that of none if it was no file or could not be read.
    default FileVersion version() {
        return switch (this) {
            case Loaded loaded -> loaded.file.map(ReadFile::version).orElse(FileVersion.NONE);
            case Invalid invalid -> invalid.version;
            case Unreadable _ -> FileVersion.NONE;
        };
    }

    /// The problems of one severity.
    default List<Problem> problems(Problem.Severity severity) {
        return problems().stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    /// The dataset, for those who cannot go on without.
    ///
    /// @throws DatasetException    if it is none
    /// @throws FileAccessException if it could not be read
    default Loaded orThrow() throws DatasetException, FileAccessException {
        return switch (this) {
            case Loaded loaded -> loaded;
            case Invalid invalid -> throw new DatasetException(invalid);
            case Unreadable unreadable -> throw unreadable.failure;
        };
    }
}
