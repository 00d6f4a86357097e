package cni.explorer.storage;

import cni.explorer.data.FileAccessException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/// Puts the content of one file into another one that must stay the very file it is. The old content is not touched
/// before the room for the new one is there, and a signal that ends the program waits for the end of it.
final class WriteInPlace {
    private static final int PIECE = 1 << 16;

    private final FileChannel from;
    private final FileChannel to;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE);

    private WriteInPlace(FileChannel from, FileChannel to) {
        this.from = from;
        this.to = to;
    }

    /// @param whole  the content
    /// @param target a file
    /// @throws FileAccessException if the old content is lost
    /// @throws IOException         if it is as it was
    static void copy(Path whole, Path target) throws IOException {
        ReentrantLock atWork = new ReentrantLock();
        Thread end = new Thread(atWork::lock, "end of writing");
        boolean isWaitedFor = register(end);
        atWork.lock();
        try {
            write(whole, target);
        } finally {
            atWork.unlock();
            if (isWaitedFor) {
                forget(end);
            }
        }
    }

    private static void write(Path whole, Path target) throws IOException {
        boolean isReadable = Files.isReadable(target);
        Set<OpenOption> access = isReadable
                ? Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE)
                : Set.of(StandardOpenOption.WRITE);
        try (FileChannel from = FileChannel.open(whole);
                FileChannel to = FileChannel.open(target, access)) {
            WriteInPlace copy = new WriteInPlace(from, to);
            copy.makeRoom(isReadable);
            try {
                copy.write();
            } catch (IOException failure) {
                throw FileAccessException.losing(target, failure);
            }
        }
    }

    /// `false` while the program ends: then whoever writes is waited for already.
    private static boolean register(Thread end) {
        try {
            Runtime.getRuntime().addShutdownHook(end);
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException _) {
            // The program ends, and this is what it has waited for.
        }
    }

    /// Writes what comes behind the old content, and the old content over itself: long rows of zeros may have no
    /// room on the disk yet.
    private void makeRoom(boolean isReadable) throws IOException {
        long old = to.size();
        try {
            for (long at = 0; isReadable && at < old; at += PIECE) {
                read(to, at, old);
                put(at);
            }
            copy(old, from.size());
            to.force(true);
        } catch (IOException full) {
            to.truncate(old);
            throw full;
        }
    }

    private void write() throws IOException {
        copy(0, Math.min(to.size(), from.size()));
        to.truncate(from.size());
        to.force(true);
    }

    private void copy(long begin, long end) throws IOException {
        for (long at = begin; at < end; at += PIECE) {
            read(from, at, end);
            put(at);
        }
    }

    private void read(FileChannel channel, long begin, long end) throws IOException {
        piece.clear().limit((int) Math.min(PIECE, end - begin));
        while (piece.hasRemaining() && channel.read(piece, begin + piece.position()) >= 0) {
            // The rest comes with the next one.
        }
        piece.flip();
    }

    private void put(long begin) throws IOException {
        for (long at = begin; piece.hasRemaining(); ) {
            at += to.write(piece, at);
        }
    }
}
