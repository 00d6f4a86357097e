package cni.explorer.workspace;

import java.nio.file.Path;
import java.util.Optional;

/// Where a dataset is from.
public sealed interface DatasetSource {

    /// One that travels with the program.
    record Shipped(String id) implements DatasetSource {}

    /// One of the user's own.
    ///
    /// @param file absolute
    record InFile(Path file) implements DatasetSource {
        public InFile {
            file = file.toAbsolutePath().normalize();
        }
    }

    /// The file it is read from; empty if it travels with the program.
    default Optional<Path> inFile() {
        return switch (this) {
            case Shipped _ -> Optional.empty();
            case InFile own -> Optional.of(own.file);
        };
    }

    /// What a command line would call it: its id, or its file.
    default String name() {
        return switch (this) {
            case Shipped shipped -> shipped.id;
            case InFile own -> own.file.toString();
        };
    }
}
