package cni.explorer.data;

import cni.explorer.text.English;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Opens files for reading in such a way that reading stops when its thread is interrupted. What
/// `Files.newInputStream` gives reads on to the end, since it makes its channel uninterruptible.
public final class OpenFile {
    private static final List<Path> MADE_UP_IN = List.of(Path.of("/proc"), Path.of("/sys"));
    private static final Set<String> MADE_UP = Set.of(
            "proc",
            "sysfs",
            "devtmpfs",
            "devpts",
            "cgroup",
            "cgroup2",
            "tracefs",
            "debugfs",
            "securityfs",
            "configfs",
            "bpf",
            "mqueue",
            "pstore",
            "efivarfs",
            "fusectl");

    private OpenFile() {}

    /// The bytes of a file.
    ///
    /// @return a stream whose methods throw [java.nio.channels.ClosedByInterruptException] once the thread is
    ///     interrupted
    public static InputStream read(Path file) throws IOException {
        return Channels.newInputStream(FileChannel.open(file));
    }

    /// All bytes of a file that nobody named just now, but another file, or the program itself. Such a one is opened
    /// only if it is a plain file: a pipe would be waited for, and a device is nobody's.
    ///
    /// @param most how many bytes such a file may have
    /// @throws IOException with the cause in a few words
    public static byte[] unasked(int most, Path file) throws IOException {
        demandPlain(file);
        return upTo(most, file);
    }

    /// All bytes of a file that is never large.
    ///
    /// @param most how many bytes such a file may have
    /// @throws IOException with the cause in a few words
    public static byte[] upTo(int most, Path file) throws IOException {
        try (InputStream in = read(file)) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new KnownCauseException(
                        English.format("it is larger than such a file can be, which is %,d bytes", most));
            }
            return content;
        }
    }

    /// Refuses what can be read once only or without end.
    ///
    /// @throws IOException if there is something else than a plain file
    public static void demandPlain(Path file) throws IOException {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            throw new KnownCauseException("it is a pipe or a device, no plain file");
        }
        Path place = file.toRealPath();
        if (MADE_UP_IN.stream().anyMatch(place::startsWith)
                || MADE_UP.contains(Files.getFileStore(place).type())) {
            throw new KnownCauseException("it is no file on a disk, but made up by the system");
        }
    }

    /// Refuses what is larger than any dataset.
    ///
    /// @throws IOException if it is
    static void demandSize(long bytes) throws IOException {
        if (bytes > JsonReader.BIGGEST) {
            throw new KnownCauseException(
                    English.format("it is larger than a dataset can be, which is %,d bytes", JsonReader.BIGGEST));
        }
    }
}
