package cni.explorer.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What can be seen of a file that cannot be read or written, whatever the system says of it.
record PlaceTrouble(String words, BooleanSupplier isSeen) {
    static final String LOOP = "its links lead round in a circle";

    private static final int LONGEST_NAME = 255;
    private static final int MOST_LINKS = 40;
    private static final int KIND = 0170000;
    private static final int SOCKET = 0140000;
    private static final int PIPE = 0010000;
    private static final int DEVICE = 0020000;

    /// The first of them that is so, in words.
    static Optional<String> reading(Path file) {
        return seen(List.of(
                        new PlaceTrouble(
                                "its name is too long",
                                () -> String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8).length
                                        > LONGEST_NAME),
                        new PlaceTrouble(LOOP, () -> isLoop(file)),
                        new PlaceTrouble("it is a socket, no file", () -> isOfKind(file, SOCKET))))
                .or(() -> blocking(file).map(folder -> folder + " is not a folder"));
    }

    /// The same of a file that could not be written.
    static Optional<String> writing(Path file) {
        return reading(file)
                .or(() -> seen(List.of(
                        new PlaceTrouble("whoever reads it is gone", () -> isOfKind(file, PIPE)),
                        new PlaceTrouble("the device takes no more", () -> isOfKind(file, DEVICE)),
                        new PlaceTrouble(
                                "the system makes it up, and takes nothing",
                                () -> Files.exists(file) && file.startsWith("/proc")),
                        new PlaceTrouble("the disk cannot be written", () -> isReadOnly(file)))));
    }

    private static Optional<String> seen(List<PlaceTrouble> troubles) {
        return troubles.stream()
                .filter(one -> one.isSeen.getAsBoolean())
                .findFirst()
                .map(PlaceTrouble::words);
    }

    /// A file that stands where a folder should be.
    private static Optional<Path> blocking(Path file) {
        Path folder = FileAccessException.folder(file);
        while (!Files.exists(folder) && !folder.equals(FileAccessException.folder(folder))) {
            folder = FileAccessException.folder(folder);
        }
        return Files.isDirectory(folder) ? Optional.empty() : Optional.of(folder);
    }

    private static boolean isLoop(Path file) {
        Path target = file;
        try {
            for (int links = 0; links <= MOST_LINKS; links++) {
                if (!Files.isSymbolicLink(target)) {
                    return false;
                }
                target = target.resolveSibling(Files.readSymbolicLink(target));
            }
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isOfKind(Path file, int kind) {
        try {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    && Files.getAttribute(file, "unix:mode") instanceof Integer mode
                    && (mode & KIND) == kind;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isReadOnly(Path file) {
        try {
            return Files.getFileStore(
                            Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file : FileAccessException.folder(file))
                    .isReadOnly();
        } catch (IOException _) {
            return false;
        }
    }

    /// Whether a name is that of a pipe or a socket, whose other end may be gone.
    static boolean isConversation(Path file) {
        return isOfKind(file, PIPE) || isOfKind(file, SOCKET);
    }
}
