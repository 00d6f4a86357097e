package cni.explorer.cli;

import cni.explorer.data.FileAccessException;
import cni.explorer.storage.OwnDescriptor;
import cni.explorer.storage.Reopened;
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

    /// Refuses to put a result in the place of what it came from: the data, or the saved comparison.
    static void mustNotBe(Optional<Path> target, Query asked) throws UsageException, FileAccessException {
        if (target.isEmpty()) {
            return;
        }
        Optional<Path> data = asked.workspace().source().inFile();
        if (data.isPresent() && isSame(target.get(), data.get())) {
            throw named(target.get(), "the dataset itself");
        }
        Optional<Path> saved = asked.reopened().map(Reopened::file);
        if (saved.isPresent() && isSame(target.get(), saved.get())) {
            throw named(target.get(), "the saved comparison itself");
        }
    }

    private static UsageException named(Path target, String what) {
        return new UsageException(English.format("“%s” is %s; name another file for the result.", target, what));
    }

    private static boolean isSame(Path target, Path read) throws FileAccessException {
        try {
            return Files.isRegularFile(target) && Files.exists(read) && Files.isSameFile(target, read);
        } catch (IOException failure) {
            throw FileAccessException.reading(target, failure);
        }
    }
}
