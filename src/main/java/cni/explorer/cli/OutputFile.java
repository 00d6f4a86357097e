package cni.explorer.cli;

import cni.explorer.data.FileAccessException;
import cni.explorer.storage.OwnDescriptor;
import cni.explorer.text.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where `-o` says that a result goes.
final class OutputFile {
    private OutputFile() {}

    /// The file; nothing for standard output, which is also what `-`, `/dev/stdout` and whatever leads to it mean: by
    /// the name of that file, what others wrote to it before would be lost.
    static Optional<Path> of(@Nullable String given) throws UsageException {
        if (given == null || given.equals("-")) {
            return Optional.empty();
        }
        Path file = FileName.of(given);
        boolean isStandard = OwnDescriptor.of(file)
                .filter(open -> open.number() == OwnDescriptor.STANDARD_OUTPUT)
                .isPresent();
        return isStandard ? Optional.empty() : Optional.of(file);
    }

    /// Refuses to put a result in the place of the data that it came from.
    static void mustNotBe(Optional<Path> target, Query asked) throws UsageException, FileAccessException {
        Optional<Path> data = asked.workspace().source().inFile();
        if (target.isEmpty() || data.isEmpty() || !Files.exists(target.get())) {
            return;
        }
        try {
            if (Files.isRegularFile(target.get()) && Files.isSameFile(target.get(), data.get())) {
                throw new UsageException(
                        English.format("“%s” is the dataset itself; name another file for the result.", target.get()));
            }
        } catch (IOException failure) {
            throw FileAccessException.reading(target.get(), failure);
        }
    }
}
