package cni.explorer.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// What stands behind the name of a file that is to be written, and so how it can be.
sealed interface WriteTarget {
    /// A file, or none yet, in whose place a whole new one can be put.
    record Replaced(Path file) implements WriteTarget {}

    /// A file with other names (hard links), which a new one in its place would part, or one in a folder in which
    /// nothing new can be made.
    record Kept(Path file) implements WriteTarget {}

    /// A pipe, a device, or what this process has open already under `/dev` or `/proc`: it takes what it is given.
    record Stream(Path file) implements WriteTarget {}

    /// As many links as Linux follows.
    int MOST_LINKS = 40;

    /// Follows links, also to what is not there yet.
    ///
    /// @throws AccessDeniedException   if it is a folder or write-protected
    /// @throws FileSystemLoopException if the links lead nowhere
    static WriteTarget of(Path file) throws IOException {
        Path named = file.toAbsolutePath();
        if (named.startsWith("/dev") || named.startsWith("/proc")) {
            return new Stream(named);
        }
        Path target = followed(named);
        if (Files.isDirectory(target)) {
            throw new AccessDeniedException(target.toString());
        }
        if (!Files.exists(target)) {
            return new Replaced(target);
        }
        if (!Files.isRegularFile(target)) {
            return new Stream(target);
        }
        if (!Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        return hasOtherNames(target) || !Files.isWritable(AtomicFile.folder(target))
                ? new Kept(target)
                : new Replaced(target);
    }

    private static Path followed(Path named) throws IOException {
        Path target = named;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(named.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static boolean hasOtherNames(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer names
                && names > 1;
    }
}
