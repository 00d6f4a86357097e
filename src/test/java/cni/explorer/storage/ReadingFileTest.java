package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cni.explorer.data.FileAccessException;
import cni.explorer.metrics.RepositoryAddress;
import cni.explorer.metrics.RepositoryCount;
import cni.explorer.metrics.RepositoryReading;
import cni.explorer.metrics.StoredReading;
import cni.explorer.model.ProviderId;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

final class ReadingFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsAddedIsThereTheNextTimeInItsOrder() throws Exception {
        StoredReading first = reading("calico", 1);
        StoredReading second = reading("cilium", 2);

        file().append(List.of(first));
        file().append(List.of(second));

        assertEquals(List.of(first, second), file().all());
    }

    @Test
    void aFileThatIsNotThereHoldsNothing() throws Exception {
        assertEquals(List.of(), file().all());
    }

    @Test
    @Timeout(20)
    void whatIsNoPlainFileIsNotWaitedFor() throws Exception {
        Files.createDirectories(path().getParent());
        assumeTrue(new ProcessBuilder("mkfifo", path().toString()).start().waitFor() == 0);

        String why = path() + " could not be %s: it is a pipe or a device, no plain file.";
        assertEquals(why.formatted("read"), said(() -> file().all()));
        assertEquals(why.formatted("written"), said(() -> file().append(List.of(reading("calico", 1)))));
    }

    @Test
    void whatIsTooLargeIsNotReadIntoMemory() throws Exception {
        Files.createDirectories(path().getParent());
        try (RandomAccessFile sparse = new RandomAccessFile(path().toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }

        assertEquals(
                path() + " could not be read: it is larger than such a file can be, which is 67,108,864 bytes.",
                said(() -> file().all()));
    }

    @Test
    @Timeout(20)
    void whoDoesNotLetGoIsNotWaitedForWithoutEnd() throws Exception {
        file().append(List.of(reading("calico", 1)));
        ReadingFile hurried = new ReadingFile(path(), Clock.systemUTC(), Duration.ofMillis(50));
        try (FileChannel other = FileChannel.open(path(), StandardOpenOption.WRITE);
                FileLock _ = other.lock()) {
            assertEquals(
                    path() + " could not be written: another program has had it open for a while and does not let go.",
                    said(() -> hurried.append(List.of(reading("cilium", 2)))));
        }

        hurried.append(List.of(reading("cilium", 2)));

        assertEquals(2, file().all().size());
    }

    private static String said(Executable action) {
        return String.valueOf(assertThrows(FileAccessException.class, action).getMessage());
    }

    @Test
    void halfALineIsPassedOverAndClosed() throws Exception {
        file().append(List.of(reading("calico", 1)));
        Files.writeString(path(), "{\"provider\": \"cil", StandardOpenOption.APPEND);

        file().append(List.of(reading("flannel", 3)));

        assertEquals(List.of(reading("calico", 1), reading("flannel", 3)), file().all());
    }

    @Test
    void linesOfALaterVersionAreReadAsFarAsTheyAreKnown() throws Exception {
        file().append(List.of(reading("calico", 1)));
        String line = Files.readString(path());
        Files.writeString(path(), line.replace("\"counts\":{", "\"mood\":\"good\",\"counts\":{\"hugs\":7,"));

        assertEquals(List.of(reading("calico", 1)), file().all());
    }

    @Test
    void aLineOfAnotherAgeIsPassedOverAndSoIsADayThatNoCalendarHas() throws Exception {
        file().append(List.of(reading("calico", 1)));
        String line = Files.readString(path());
        String at = "\"at\":\"" + reading("calico", 1).reading().at() + "\"";
        Files.writeString(path(), line.replace(at, "\"at\":\"2031-01-01T00:00:00Z\""), StandardOpenOption.APPEND);
        Files.writeString(
                path(), line.replace(at, "\"at\":\"+1000000000-12-31T23:59:59Z\""), StandardOpenOption.APPEND);
        Files.writeString(
                path(), line.replace(at, "\"at\":\"-1000000000-01-01T00:00:00Z\""), StandardOpenOption.APPEND);

        assertEquals(List.of(reading("calico", 1)), file().all());
    }

    @Test
    void twoThatWriteAtOnceLoseNothing() throws Exception {
        ReadingFile shared = file();

        Thread[] writers = IntStream.range(0, 4)
                .mapToObj(writer -> Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < 25; i++) {
                        try {
                            shared.append(List.of(reading("p" + writer, i)));
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    }
                }))
                .toArray(Thread[]::new);
        for (Thread writer : writers) {
            writer.join();
        }

        assertEquals(100, file().all().size());
    }

    private ReadingFile file() {
        return new ReadingFile(path(), Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC));
    }

    private Path path() {
        return folder.resolve("made").resolve("figures.jsonl");
    }

    private static StoredReading reading(String provider, long stars) {
        return new StoredReading(
                new ProviderId(provider),
                new RepositoryReading(
                        new RepositoryAddress("github.com", "old", provider),
                        new RepositoryAddress("github.com", "new", provider),
                        Instant.parse("2026-11-28T17:00:00Z"),
                        Map.of(RepositoryCount.STARS, stars, RepositoryCount.FORKS, Long.MAX_VALUE),
                        true,
                        Optional.of(Instant.parse("2026-11-27T01:02:03Z")),
                        Optional.of(new RepositoryReading.LatestRelease("v1.0 \"é\"\n", LocalDate.of(2026, 1, 2))),
                        Optional.of("Apache-2.0"),
                        List.of()));
    }
}
