package cni.explorer.storage;

import cni.explorer.data.FileAccessException;
import cni.explorer.data.KnownCauseException;
import cni.explorer.data.OpenFile;
import cni.explorer.metrics.ReadingJson;
import cni.explorer.metrics.ReadingStore;
import cni.explorer.metrics.StoredReading;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/// All readings in one file, a line for each.
///
/// It only ever grows, by whole lines, under a lock that other processes heed: two windows lose nothing of each other,
/// and whatever ends the program leaves at most half a line, which the next one closes.
public final class ReadingFile implements ReadingStore {
    /// Many years of readings.
    private static final int MOST_BYTES = 1 << 26;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final Path file;
    private final Clock clock;
    private final Duration patience;
    private final ReadingJson json = new ReadingJson();

    /// @param clock says what no honest reading can be later than
    public ReadingFile(Path file, Clock clock) {
        this(file, clock, PATIENCE);
    }

    /// @param patience how long it waits for others who write
    ReadingFile(Path file, Clock clock, Duration patience) {
        this.file = file;
        this.clock = clock;
        this.patience = patience;
    }

    /// That of the user who runs this process; empty where the system has no place for it.
    public static Optional<ReadingStore> ofThisUser() {
        return UserFolders.ofThisUser()
                .data()
                .map(folder -> new ReadingFile(folder.resolve("figures.jsonl"), Clock.systemUTC()));
    }

    @Override
    public synchronized void append(List<StoredReading> readings) throws FileAccessException {
        if (readings.isEmpty()) {
            return;
        }
        String lines =
                readings.stream().map(reading -> json.line(reading) + "\n").collect(Collectors.joining());
        try {
            Files.createDirectories(FileAccessException.folder(file));
            OpenFile.demandPlain(file);
            try (FileChannel channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock _ = lock(channel)) {
                add(channel, lines);
            }
        } catch (IOException failure) {
            throw FileAccessException.writing(file, failure);
        }
    }

    /// All of the lines or none of them.
    private static void add(FileChannel channel, String lines) throws IOException {
        long end = channel.size();
        ByteBuffer all = StandardCharsets.UTF_8.encode((endsInLine(channel, end) ? "" : "\n") + lines);
        boolean isWritten = false;
        try {
            for (long at = end; all.hasRemaining(); ) {
                at += channel.write(all, at);
            }
            channel.force(true);
            isWritten = true;
        } finally {
            if (!isWritten) {
                channel.truncate(end);
            }
        }
    }

    /// Others hold it for moments, unless somebody was stopped while he did.
    private FileLock lock(FileChannel channel) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("called off while waiting for the lock");
            }
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException _) {
                // Another one of this process has it.
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        throw new KnownCauseException("another program has had it open for a while and does not let go");
    }

    private static boolean endsInLine(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return end == 0 || (channel.read(last, end - 1) == 1 && last.get(0) == '\n');
    }

    @Override
    public List<StoredReading> all() throws FileAccessException {
        // One that was made while a clock was wrong must not stay the newest for ever.
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        try {
            return new String(OpenFile.unasked(MOST_BYTES, file), StandardCharsets.UTF_8)
                    .lines()
                    .map(json::read)
                    .flatMap(Optional::stream)
                    .filter(stored -> !stored.reading().at().isAfter(tomorrow))
                    .toList();
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException failure) {
            throw FileAccessException.reading(file, failure);
        }
    }
}
