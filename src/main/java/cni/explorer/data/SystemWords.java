package cni.explorer.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Java hands on what the system says of a failure in the language of the user, and no number. What it says of a full
/// disk is learned from a device that is always full.
final class SystemWords {
    private static final Path FULL = Path.of("/dev/full");

    private SystemWords() {}

    /// Whether a failure says that there is no room left.
    static boolean areOfAFullDisk(IOException failure) {
        Optional<String> words = of(failure);
        return words.isPresent() && words.equals(ofAFullDisk());
    }

    private static Optional<String> ofAFullDisk() {
        if (!Files.isWritable(FULL) || Files.isRegularFile(FULL)) {
            return Optional.empty();
        }
        try (OutputStream out = Files.newOutputStream(FULL, StandardOpenOption.WRITE)) {
            out.write(0);
            return Optional.empty();
        } catch (IOException full) {
            return of(full);
        }
    }

    private static Optional<String> of(IOException failure) {
        return Optional.ofNullable(
                failure instanceof FileSystemException named ? named.getReason() : failure.getMessage());
    }
}
