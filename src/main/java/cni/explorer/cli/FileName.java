package cni.explorer.cli;

import cni.explorer.text.English;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// File names as they stand on the command line.
final class FileName {
    private static final String ADDRESS = "file:/";
    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);
    private static final String STANDARD_INPUT =
            "“-” is no name of a file: say /dev/stdin for what comes through a pipe, ./- for a file of that name.";
    private static final String FOLDER_LOST =
            "“%s” cannot be found from the working folder, whose name has bytes in it "
                    + "that are no UTF-8; give the folder another name.";
    private static final String FOLDER_UNKNOWN =
            "“%s” cannot be found from the working folder, whose name has letters in "
                    + "it that this locale does not know; say LC_ALL=C.UTF-8.";

    private FileName() {}

    static Path of(String given) throws UsageException {
        if (given.isEmpty()) {
            throw new UsageException("The name of a file is empty.");
        }
        if (given.equals("-")) {
            throw new UsageException(STANDARD_INPUT);
        }
        if (WEB.matcher(given).lookingAt()) {
            throw new UsageException(English.format(
                    "“%s” is an address, not a file on this machine: save it first, and name the file.", given));
        }
        demandText(given, given);
        try {
            Path file = isAddress(given) ? address(given) : Path.of(given);
            demandFolder(file, given);
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

    /// The JVM keeps the name of the working folder as text too; where that leads nowhere, no relative name does.
    private static void demandFolder(Path file, String given) throws UsageException {
        if (file.isAbsolute() || Files.exists(Path.of("").toAbsolutePath())) {
            return;
        }
        boolean isUtf8 = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
        throw new UsageException(English.format(isUtf8 ? FOLDER_LOST : FOLDER_UNKNOWN, given));
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
