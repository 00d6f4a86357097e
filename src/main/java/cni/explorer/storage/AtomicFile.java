package cni.explorer.storage;

import cni.explorer.data.FileAccessException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/// Writes a file so that it is either complete and new, or as it was before.
///
/// The content goes to a file with another name in the same folder, which then takes the place of the target in one
/// step. Whatever fails, the old file is untouched and the other one is gone. Links are followed, the permissions of an
/// existing file are kept, and what is no plain file, such as a pipe or `/dev/stdout`, is written to directly.
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;

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
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
                pour(target, content);
            } else {
                replace(target, content);
            }
        } catch (IOException failure) {
            throw FileAccessException.writing(file, failure);
        }
    }

    private static void pour(Path target, ContentWriter content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
            content.writeTo(out);
        }
    }

    private static void replace(Path target, ContentWriter content) throws IOException {
        if (Files.isDirectory(target) || (Files.exists(target) && !Files.isWritable(target))) {
            throw new AccessDeniedException(target.toString());
        }
        Path fresh = FileAccessException.folder(target)
                .resolve(".cni-explorer-"
                        + Long.toHexString(ThreadLocalRandom.current().nextLong()));
        try {
            fill(fresh, content);
            keepPermissions(target, fresh);
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void fill(Path fresh, ContentWriter content) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            content.writeTo(out);
            out.flush();
            // Without it a power cut after the move could leave an empty file in place of the old one.
            channel.force(true);
        }
    }

    private static void keepPermissions(Path target, Path fresh) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null && Files.exists(target)) {
            Files.setPosixFilePermissions(fresh, old.readAttributes().permissions());
        }
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
