package cni.explorer.settings;

import java.nio.file.Path;

/// A file is no saved comparison. The message is one sentence for the user; it names the file and the cause.
public final class InvalidComparison extends Exception {
    private static final long serialVersionUID = 1L;

    /// It names a dataset that does not come with this program.
    public static InvalidComparison ofUnknownDataset(Path file, String id) {
        return new InvalidComparison(file, "there is no dataset “%s” in this program".formatted(id));
    }

    InvalidComparison(Path file, String why) {
        super("%s is no saved comparison: %s.".formatted(file, why));
    }
}
