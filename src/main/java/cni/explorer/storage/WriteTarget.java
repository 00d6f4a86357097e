package cni.explorer.storage;

import cni.explorer.data.FileAccessException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// What stands behind the name of a file that is to be written, and so how it can be.
sealed interface WriteTarget {
    /// A file, or none yet, in whose place a whole new one can be put.
    record Replaced(Path file) implements WriteTarget {}

    /// A file with other names (hard links), which a new one in its place would part, or one in a folder in which
    /// nothing new can be made.
    record Kept(Path file) implements WriteTarget {}

    /// A pipe or a device, or what the system shows as a file: it takes what it is given.
    record Stream(Path file) implements WriteTarget {}

    /// What this process has open already.
    record Open(OwnDescriptor descriptor) implements WriteTarget {}

    /// As many links as Linux follows.
    int MOST_LINKS = 40;

    /// Follows links, also to what is not there yet.
    ///
    /// @throws AccessDeniedException   if it is a folder or write-protected
    /// @throws FileSystemLoopException if the links lead nowhere
    static WriteTarget of(Path file) throws IOException {
        Path place = placed(file.toAbsolutePath());
        for (int links = 0; OwnDescriptor.at(place).isEmpty() && Files.isSymbolicLink(place); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            // Such a link is more than the name in it: that of a pipe is none of any file.
            if (place.startsWith("/proc")) {
                return new Stream(place);
            }
            place = placed(place.resolveSibling(Files.readSymbolicLink(place)));
        }
        Optional<OwnDescriptor> open = OwnDescriptor.at(place);
        return open.isPresent() ? new Open(open.get()) : ofPlain(place);
    }

    private static WriteTarget ofPlain(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new AccessDeniedException(target.toString());
        }
        if (!Files.exists(target)) {
            return new Replaced(target);
        }
        if (!Files.isRegularFile(target) || target.startsWith("/proc") || target.startsWith("/sys")) {
            return new Stream(target);
        }
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        return hasOtherNames(target) || !Files.isWritable(FileAccessException.folder(target))
                ? new Kept(target)
                : new Replaced(target);
    }

    /// The same file by the true name of its folder; as it is where there is no such folder.
    private static Path placed(Path file) {
        try {
            Path name = file.getFileName();
            return name == null || name.toString().equals("..")
                    ? file.toRealPath()
                    : FileAccessException.folder(file).toRealPath().resolve(name);
        } catch (IOException _) {
            return file;
        }
    }

    private static boolean hasOtherNames(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer names
                && names > 1;
    }
}
