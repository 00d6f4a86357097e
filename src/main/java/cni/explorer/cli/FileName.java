package cni.explorer.cli;

import cni.explorer.text.English;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// File names as they stand on the command line.
final class FileName {
    private FileName() {}

    static Path of(String given) throws UsageException {
        try {
            return Path.of(given);
        } catch (InvalidPathException impossible) {
            boolean ascii = given.chars().allMatch(c -> c < 0x80);
            throw new UsageException(
                    ascii
                            ? English.format("“%s” cannot be the name of a file.", given)
                            : English.format(
                                    "“%s” cannot be the name of a file in this locale; say LC_ALL=C.UTF-8.", given));
        }
    }
}
