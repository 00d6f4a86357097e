package cni.explorer.storage;

import cni.explorer.data.FileAccessException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Writes a file so that it is either complete and new, or as it was before.
///
/// The content goes to a file with another name in the same folder, which then takes the place of the target in one
/// step. Whatever fails, the old file is untouched and the other one is gone, also when the program is ended meanwhile.
/// Links are followed, permissions and group of an existing file are kept, and at no moment can more people read the
/// new one than the old. A file with other names (hard links), or in a folder in which nothing can be made, is written
/// in place once the whole content is there. What is no plain file, such as a pipe or `/dev/stdout`, is written to
/// directly.
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;
    private static final Set<OpenOption> FRESH = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private AtomicFile() {}

    /// What a file is to hold.
    @FunctionalInterface
    public interface ContentWriter {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes a file, in place of the one that may be there.
    ///
    /// @throws FileAccessException with the cause in one sentence
    public static void write(Path file, ContentWriter content) throws FileAccessException {
        try {
            switch (WriteTarget.of(file)) {
                case WriteTarget.Replaced replaced -> replace(replaced.file(), content);
                case WriteTarget.Kept kept -> overwrite(kept.file(), content);
                case WriteTarget.Stream stream -> pour(stream.file(), content, StandardOpenOption.APPEND);
            }
        } catch (IOException failure) {
            throw FileAccessException.writing(file, failure);
        }
    }

    static Path folder(Path file) {
        return FileAccessException.folder(file);
    }

    private static void pour(Path target, ContentWriter content, OpenOption how) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(target, StandardOpenOption.WRITE, how), BUFFER)) {
            content.writeTo(out);
        }
    }

    private static void overwrite(Path target, ContentWriter content) throws IOException {
        Path whole = Files.createTempFile("cni-explorer", null);
        try {
            pour(whole, content, StandardOpenOption.TRUNCATE_EXISTING);
            pour(target, out -> Files.copy(whole, out), StandardOpenOption.TRUNCATE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void replace(Path target, ContentWriter content) throws IOException {
        Path fresh = UnfinishedFile.beside(target);
        try {
            fill(fresh, target, content);
            if (hasAccessOf(target, fresh)) {
                move(fresh, target);
            } else {
                pour(target, out -> Files.copy(fresh, out), StandardOpenOption.TRUNCATE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
        UnfinishedFile.sweep(target);
    }

    private static void fill(Path fresh, Path target, ContentWriter content) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, FRESH, closed(target));
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            // Who is ended by a signal does not come to the end of this.
            fresh.toFile().deleteOnExit();
            content.writeTo(out);
            out.flush();
            // Without it a power cut after the move could leave an empty file in place of the old one.
            channel.force(true);
        }
    }

    /// For the owner alone, until it has the permissions of the old one.
    private static FileAttribute<?>[] closed(Path target) {
        return isPosix(target) && Files.exists(target)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /// Gives a new file the group and the permissions of the old one; `false` if only members of the group could.
    private static boolean hasAccessOf(Path target, Path fresh) throws IOException {
        if (!isPosix(target) || !Files.exists(target)) {
            return true;
        }
        PosixFileAttributes old = Files.readAttributes(target, PosixFileAttributes.class);
        PosixFileAttributeView now = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (!old.group().equals(now.readAttributes().group())) {
            try {
                now.setGroup(old.group());
            } catch (FileSystemException _) {
                return false;
            }
        }
        now.setPermissions(old.permissions());
        return true;
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
