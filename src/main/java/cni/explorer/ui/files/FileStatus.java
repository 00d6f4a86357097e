package cni.explorer.ui.files;

import cni.explorer.data.LoadResult;
import cni.explorer.data.Problem;
import cni.explorer.text.English;
import java.nio.file.Path;
import java.util.List;

/// What is wrong with a file of the user right now.
///
/// @param sentence  what it means for what is shown; empty if nothing is wrong
/// @param problems  all of them; empty if the file could not even be read
/// @param waitedFor whether somebody has just chosen the file and waits for it
public record FileStatus(String sentence, List<Problem> problems, boolean waitedFor) {

    /// Nothing is wrong.
    public static final FileStatus NONE = new FileStatus("", List.of(), false);

    public FileStatus {
        problems = List.copyOf(problems);
    }

    /// A file that was to be opened cannot be.
    ///
    /// @param shown the name of what is shown instead
    static FileStatus notOpened(Path file, LoadResult result, String shown, boolean waitedFor) {
        return switch (result) {
            case LoadResult.Loaded _ -> NONE;
            case LoadResult.Invalid invalid ->
                new FileStatus(
                        English.format("%s is not a dataset that can be used; “%s” is shown.", name(file), shown),
                        invalid.problems(),
                        waitedFor);
            case LoadResult.Unreadable unreadable ->
                new FileStatus(English.format("%s “%s” is shown.", unreadable.sentence(), shown), List.of(), waitedFor);
        };
    }

    /// The file that is open is no longer what it was.
    static FileStatus afterwards(Path file, LoadResult result) {
        return switch (result) {
            case LoadResult.Loaded _ -> NONE;
            case LoadResult.Invalid invalid ->
                new FileStatus(
                        name(file) + " cannot be used as it was saved last; what it held before is shown.",
                        invalid.problems(),
                        false);
            case LoadResult.Unreadable unreadable ->
                new FileStatus(unreadable.sentence() + " What it held before is shown.", List.of(), false);
        };
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
