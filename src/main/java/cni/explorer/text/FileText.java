package cni.explorer.text;

import java.util.ArrayList;
import java.util.List;

/// What is said of files of the user: datasets and saved comparisons, and how taking something away went.
public final class FileText {
    public static final String EITHER = "dataset or saved comparison";
    public static final String OPEN = "Open a dataset or saved comparison…";
    public static final String NEW = "New dataset from a template…";
    public static final String FORGET = "Forget recent files";
    public static final String CLOSE_PROBLEMS = "Close the problems (Esc)";
    public static final String SAVE = "Save this comparison";
    public static final String BROKEN =
            "Nothing was saved: the file of the dataset cannot be used as it is now. Mend it first.";
    public static final String NOT_WRITTEN = "The file could not be written";
    public static final String NOT_READ = "The file could not be read";

    /// Behind the sentence that a file is gone.
    public static final String FORGOTTEN = " It is no longer among the recent files.";

    /// Behind a sentence of what is wrong with the file that is open.
    public static final String THE_PAST_IS_SHOWN = " What it held before is shown.";

    public static final String EVERY_FILE = "Every file";
    public static final String COPY_PROBLEMS = "Copy all";

    private FileText() {}

    /// Above the choice of a file: "Open a dataset or saved comparison".
    public static String openA(String kind) {
        return "Open a " + kind;
    }

    /// What of all files is offered: "Every dataset or saved comparison".
    public static String every(String kind) {
        return "Every " + kind;
    }

    /// "line 1,204"; empty for a mistake that stands in none.
    public static String line(int line) {
        return line == 0 ? "" : "line " + English.number(line);
    }

    public static String warning(String sentence) {
        return "Warning: " + sentence;
    }

    /// "Reading cni.json".
    public static String reading(Object file) {
        return "Reading " + file;
    }

    /// "Writing cni.csv".
    public static String writing(Object file) {
        return "Writing " + file;
    }

    /// The window was to be closed while something is written.
    ///
    /// @param what "Writing cni.csv"
    public static String notFinished(String what) {
        return what + " is not finished. Close the window again to stop it.";
    }

    /// "Drop to open cni.json".
    public static String drop(Object file) {
        return "Drop to open " + file;
    }

    /// "cni.json in /home/me", where another file has the same name.
    public static String in(Object file, Object folder) {
        return English.format("%s in %s", file, folder);
    }

    /// A file that was to be opened cannot be.
    ///
    /// @param shown the name of what is shown instead
    public static String notUsable(String file, String shown) {
        return isShown(English.format("%s is not a dataset that can be used;", file), shown);
    }

    /// "… “2026” is shown."
    ///
    /// @param sentence why another one is not
    public static String isShown(String sentence, String shown) {
        return English.format("%s “%s” is shown.", sentence, shown);
    }

    /// The file that is open was changed so that it cannot be used.
    public static String notUsableNow(String file) {
        return file + " cannot be used as it was saved last; what it held before is shown.";
    }

    /// "cni.json has changed, and gone with it: the tick on Encryption and the card of Calico."
    public static String changed(String file, List<String> lost) {
        return English.format("%s has changed, and gone with it: %s.", file, English.and(lost));
    }

    /// "2017 · November has no place for the tick on Windows nodes and the card of Cilium."
    public static String notThere(String dataset, List<String> asked) {
        return English.format("%s has no place for %s.", dataset, English.and(asked));
    }

    public static String wrote(Object file) {
        return English.format("Wrote %s: open it in an editor, and this window follows each save.", file);
    }

    /// "Saved /home/me/cni.csv, 7 rows. The dataset’s file has changed since …".
    ///
    /// @param amount how much there is in it; may be empty
    /// @param caveat what is to be known of it; may be empty
    public static String saved(Object file, String amount, String caveat) {
        return "Saved " + file + (amount.isEmpty() ? "" : ", " + amount) + (caveat.isEmpty() ? "" : ". " + caveat);
    }

    public static String notSaved(String why) {
        return "Nothing was saved: " + why;
    }

    public static final String THE_DATASET = "the dataset itself";
    public static final String A_COMPARISON = "a saved comparison";

    /// What writes a file in the window.
    public static final String THIS_EXPORT = "this export";

    /// A result would take the place of what it came from.
    ///
    /// @param what is there
    public static String inPlaceOf(Object file, String what) {
        return notSaved(English.format("%s is %s. Choose another file.", file, what));
    }

    /// The name of a file promises another format than it would be in.
    ///
    /// @param writer what writes it: "--format adr"
    /// @param ending how the names of such files end, "md"
    public static String noSuchFile(Object file, String writer, String ending) {
        return English.format("“%s” would be no such file: %s writes one that ends in .%s.", file, writer, ending);
    }

    /// Somebody agreed to another name than that of a file that would be replaced.
    public static String alreadyThere(Object file) {
        return notSaved(English.format("%s is already there. Choose that very file to replace it.", file));
    }

    /// "2 mistakes and 1 warning in cni.json".
    public static String problems(int mistakes, int warnings, Object file) {
        List<String> counts = new ArrayList<>();
        if (mistakes > 0) {
            counts.add(English.count(mistakes, "mistake"));
        }
        if (warnings > 0) {
            counts.add(English.count(warnings, "warning"));
        }
        return in(English.and(counts), file);
    }

    /// The way to them; empty where there are none.
    public static String showProblems(int problems) {
        return switch (problems) {
            case 0 -> "";
            case 1 -> "Show the problem";
            default -> English.format("Show the %,d problems", problems);
        };
    }
}
