package cni.explorer.cli;

import cni.explorer.text.English;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// File names as they stand on the command line.
final class FileName {
    private static final String ADDRESS = "file:/";

    private FileName() {}

    static Path of(String given) throws UsageException {
        if (given.isEmpty()) {
            throw new UsageException("The name of a file is empty.");
        }
        demandText(given, given);
        try {
            Path file = isAddress(given) ? address(given) : Path.of(given);
            if (given.endsWith("/") && !Files.isDirectory(file)) {
                throw new UsageException(English.format("“%s” is the name of a folder, and there is none.", given));
            }
            return file;
        } catch (InvalidPathException impossible) {
            boolean ascii = given.chars().allMatch(c -> c < 0x80);
            throw new UsageException(
                    ascii
                            ? English.format("“%s” cannot be the name of a file.", given)
                            : English.format(
                                    "“%s” cannot be the name of a file in this locale; say LC_ALL=C.UTF-8.", given));
        }
    }

    /// What the JVM puts in the place of bytes that are no text would name another file.
    private static void demandText(String name, String given) throws UsageException {
        if (name.codePoints().anyMatch(c -> c == 0xFFFD || Character.getType(c) == Character.SURROGATE)) {
            throw new UsageException(
                    English.format("“%s” has bytes in it that are no UTF-8; give the file another name.", given));
        }
    }

    static boolean isAddress(String given) {
        return given.regionMatches(true, 0, ADDRESS, 0, ADDRESS.length());
    }

    /// Chat programs and desktops hand files over as addresses.
    private static Path address(String given) throws UsageException {
        try {
            URI address = new URI(given);
            boolean isHere = address.getHost() == null || address.getHost().equals("localhost");
            demandText(String.valueOf(address.getPath()), given);
            if (isHere && address.getRawQuery() == null && address.getRawFragment() == null) {
                return Path.of(new URI("file", null, address.getPath(), null));
            }
        } catch (URISyntaxException | IllegalArgumentException _) {
            // It is refused in the same way.
        }
        throw new UsageException(English.format("“%s” is no address of a file on this machine.", given));
    }
}
