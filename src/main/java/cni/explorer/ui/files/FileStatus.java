package cni.explorer.ui.files;

import cni.explorer.data.LoadResult;
import cni.explorer.data.Problem;
import cni.explorer.text.FileText;
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
                new FileStatus(FileText.notUsable(name(file), shown), invalid.problems(), waitedFor);
            case LoadResult.Unreadable unreadable ->
                new FileStatus(FileText.isShown(unreadable.sentence(), shown), List.of(), waitedFor);
        };
    }

    /// The file that is open is no longer what it was.
    static FileStatus afterwards(Path file, LoadResult result) {
        return switch (result) {
            case LoadResult.Loaded _ -> NONE;
            case LoadResult.Invalid invalid ->
                new FileStatus(FileText.notUsableNow(name(file)), invalid.problems(), false);
            case LoadResult.Unreadable unreadable ->
                new FileStatus(unreadable.sentence() + FileText.THE_PAST_IS_SHOWN, List.of(), false);
        };
    }

    /// The same of a file that nobody waits for any more.
    FileStatus known() {
        return new FileStatus(sentence, problems, false);
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
