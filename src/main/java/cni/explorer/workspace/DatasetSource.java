package cni.explorer.settings;

import java.nio.file.Path;

/// Which dataset was opened.
public sealed interface DatasetChoice {

    /// One that travels with the program.
    record Shipped(String id) implements DatasetChoice {}

    /// One of the user's own.
    ///
    /// @param file absolute
    record InFile(Path file) implements DatasetChoice {
        public InFile {
            file = file.toAbsolutePath().normalize();
        }
    }
}
