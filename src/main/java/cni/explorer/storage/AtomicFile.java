package cni.explorer.storage;

import cni.explorer.data.FileAccessException;
import cni.explorer.data.KnownCauseException;
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
import java.util.Optional;
import java.util.Set;

/// Writes a file so that it is either complete and new, or as it was before.
///
/// The content goes to a file with another name in the same folder, which then takes the place of the target in one
/// step. Whatever fails, the old file is untouched and the other one is gone, also when the program is ended meanwhile.
/// Links are followed, permissions and group of an existing file are kept, and at no moment can more people read the
/// new one than the old. A file with other names (hard links), or in a folder in which nothing can be made, is written
/// in place once the whole content and the room for it are there. What is no plain file, such as a pipe or
/// `/dev/stdout`, is written to directly.
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;
    private static final Set<OpenOption> FRESH = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final FileAttribute<?>[] OPEN = {};

    /// For the owner alone, until it has the permissions of the old one.
    private static final FileAttribute<?>[] CLOSED = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };

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
                case WriteTarget.Stream stream -> pour(stream.file(), content);
                case WriteTarget.Open open -> pourInto(open.descriptor(), content);
            }
        } catch (IOException failure) {
            throw FileAccessException.writing(file, failure);
        }
    }

    private static void pour(Path target, ContentWriter content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(target, StandardOpenOption.WRITE, StandardOpenOption.APPEND), BUFFER)) {
            content.writeTo(out);
        }
    }

    private static void pourInto(OwnDescriptor descriptor, ContentWriter content) throws IOException {
        Optional<OutputStream> standard = descriptor.stream();
        if (standard.isPresent()) {
            // It stays open for those who come after.
            OutputStream out = new BufferedOutputStream(standard.get(), BUFFER);
            content.writeTo(out);
            out.flush();
        } else if (descriptor.canBeOpenedAgain()) {
            pour(descriptor.name(), content);
        } else {
            throw new KnownCauseException(
                    "it is a file that somebody else writes, too; only standard output is shared");
        }
    }

    private static void overwrite(Path target, ContentWriter content) throws IOException {
        Path whole = UnfinishedFile.beside(
                Path.of(System.getProperty("java.io.tmpdir")).resolve(target.getFileName()));
        try {
            fill(whole, isPosix(whole) ? CLOSED : OPEN, content);
            WriteInPlace.copy(whole, target);
        } finally {
            Files.deleteIfExists(whole);
        }
        UnfinishedFile.sweep(whole);
    }

    private static void replace(Path target, ContentWriter content) throws IOException {
        Path fresh = UnfinishedFile.beside(target);
        try {
            fill(fresh, isPosix(target) && Files.exists(target) ? CLOSED : OPEN, content);
            if (hasAccessOf(target, fresh)) {
                move(fresh, target);
            } else {
                WriteInPlace.copy(fresh, target);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
        UnfinishedFile.sweep(target);
    }

    private static void fill(Path fresh, FileAttribute<?>[] access, ContentWriter content) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, FRESH, access);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            // Who is ended by a signal does not come to the end of this.
            fresh.toFile().deleteOnExit();
            content.writeTo(out);
            out.flush();
            // Without it a power cut after the move could leave an empty file in place of the old one.
            channel.force(true);
        }
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
        if (!old.owner().equals(now.readAttributes().owner())) {
            try {
                now.setOwner(old.owner());
            } catch (FileSystemException _) {
                // Only who may everything may give a file away; whoever may not has one of their own then.
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
