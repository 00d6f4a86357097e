package cni.explorer.ui.own;

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
public record Trouble(String sentence, List<Problem> problems, boolean waitedFor) {

    /// Nothing is wrong.
    public static final Trouble NONE = new Trouble("", List.of(), false);

    public Trouble {
        problems = List.copyOf(problems);
    }

    /// A file that was to be opened cannot be.
    ///
    /// @param shown the name of what is shown instead
    static Trouble notOpened(Path file, LoadResult result, String shown, boolean waitedFor) {
        return switch (result) {
            case LoadResult.Loaded _ -> NONE;
            case LoadResult.Invalid invalid ->
                new Trouble(
                        English.format("%s is not a dataset that can be used; “%s” is shown.", name(file), shown),
                        invalid.problems(),
                        waitedFor);
            case LoadResult.Unreadable unreadable ->
                new Trouble(English.format("%s “%s” is shown.", unreadable.sentence(), shown), List.of(), waitedFor);
        };
    }

    /// The file that is open is no longer what it was.
    static Trouble afterwards(Path file, LoadResult result) {
        return switch (result) {
            case LoadResult.Loaded _ -> NONE;
            case LoadResult.Invalid invalid ->
                new Trouble(
                        name(file) + " cannot be used as it was saved last; what it held before is shown.",
                        invalid.problems(),
                        false);
            case LoadResult.Unreadable unreadable ->
                new Trouble(unreadable.sentence() + " What it held before is shown.", List.of(), false);
        };
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
