package cni.explorer.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps the other windows of a person from writing the settings at the same moment.
///
/// The lock is a file that is there while it is held. The system lets go of it when its process ends in whatever way;
/// the file that is left then is taken over by the next one. Where no lock can be had, as on some network disks, or
/// somebody who was stopped holds it for ever, it is gone without.
final class SettingsLock implements AutoCloseable {
    private static final String NAME = ".settings.lock";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long LOOK_AGAIN_MILLIS = 5;

    private final Path file;
    private final @Nullable FileChannel held;

    private SettingsLock(Path file, @Nullable FileChannel held) {
        this.file = file;
        this.held = held;
    }

    /// Waits for the lock of a folder.
    static SettingsLock in(Path folder) {
        Path file = folder.resolve(NAME);
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < end) {
                Optional<FileChannel> mine = attempt(file);
                if (mine.isPresent()) {
                    return new SettingsLock(file, mine.get());
                }
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
        } catch (IOException _) {
            return new SettingsLock(file, null);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return new SettingsLock(file, null);
    }

    private static Optional<FileChannel> attempt(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean isMine = false;
        try {
            isMine = channel.tryLock() != null && isStillThere(file, channel);
        } catch (OverlappingFileLockException _) {
            isMine = false;
        } finally {
            if (!isMine) {
                channel.close();
            }
        }
        return isMine ? Optional.of(channel) : Optional.empty();
    }

    /// Whoever held it before has taken the file away, and a third one may have made another of that name.
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        byte[] sign = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(sign));
        return Files.exists(file) && Arrays.equals(sign, Files.readAllBytes(file));
    }

    @Override
    public void close() {
        if (held == null) {
            return;
        }
        try {
            // While it is locked, so that nobody can have the file that goes away.
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // Windows keeps a file that is open; the next one takes it over.
        }
        try {
            held.close();
        } catch (IOException _) {
            // The system has let go of it then.
        }
    }
}
