package cni.explorer.ui.own;

import cni.explorer.data.Problem;
import cni.explorer.text.English;
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
    static Trouble notOpened(OwnFile file, String shown, boolean waitedFor) {
        return switch (file) {
            case OwnFile.Good _ -> NONE;
            case OwnFile.Broken broken ->
                new Trouble(
                        English.format("%s is not a dataset that can be used; “%s” is shown.", name(file), shown),
                        broken.problems(),
                        waitedFor);
            case OwnFile.Unread unread ->
                new Trouble(English.format("%s “%s” is shown.", unread.why(), shown), List.of(), waitedFor);
        };
    }

    /// The file that is open is no longer what it was.
    static Trouble afterwards(OwnFile file) {
        return switch (file) {
            case OwnFile.Good _ -> NONE;
            case OwnFile.Broken broken ->
                new Trouble(
                        name(file) + " cannot be used as it was saved last; what it held before is shown.",
                        broken.problems(),
                        false);
            case OwnFile.Unread unread ->
                new Trouble(unread.why() + " What it held before is shown.", List.of(), false);
        };
    }

    static String name(OwnFile file) {
        return String.valueOf(file.file().getFileName());
    }
}
