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

    InvalidComparisonException(Path file, String why) {
        super(English.format("%s is no saved comparison: %s.", file, why));
    }
}
