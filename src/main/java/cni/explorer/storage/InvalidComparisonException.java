package cni.explorer.storage;

import cni.explorer.text.English;
import java.nio.file.Path;

/// A file is no saved comparison. The message is one sentence for the user; it names the file and the cause.
public final class InvalidComparisonException extends Exception {
    private static final long serialVersionUID = 1L;

    /// It names a dataset that does not come with this program.
    public static InvalidComparisonException ofUnknownDataset(Path file, String id) {
        return new InvalidComparisonException(file, English.format("there is no dataset “%s” in this program", id));
    }

    /// It names a file elsewhere, which is not the one that it was saved with.
    static InvalidComparisonException ofForeignFile(Path file, Path named) {
        return new InvalidComparisonException(English.format(
                "%s was saved with %s as it was then, which lies in another folder and is another file now: "
                        + "open that one by itself, or put it beside the comparison.",
                file, named));
    }

    /// It names a file on another machine, of which nobody is to be asked by a file.
    static InvalidComparisonException ofNetwork(Path file) {
        return new InvalidComparisonException(
                English.format("%s names a dataset on another machine, which is not opened.", file));
    }

    /// It names its dataset by an address.
    static InvalidComparisonException ofAddress(Path file) {
        return new InvalidComparisonException(
                English.format("%s names its dataset by an address instead of a path, which is not opened.", file));
    }

    private InvalidComparisonException(String sentence) {
        super(sentence);
    }

    InvalidComparisonException(Path file, String why) {
        this(English.format("%s is no saved comparison: %s.", file, why));
    }
}
