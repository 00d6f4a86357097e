package cni.explorer.storage;

import cni.explorer.data.FileAccessException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The names of files that are being written beside their target: hidden, and telling the process and the target, so
/// that what a killed process left behind is known for that and goes with the next writing there. They tell too among
/// which processes the number of that one counts, since another machine may be at work in a shared folder.
final class UnfinishedFile {
    private static final String PREFIX = ".cni-explorer-";
    private static final Pattern NAME =
            Pattern.compile("\\.cni-explorer-(\\d{1,18})-[0-9a-f]+(?:-\\d+)?(?:\\.([0-9a-f]+))?");

    /// How long what another machine writes is left alone, whose processes cannot be asked.
    private static final Duration LONGEST = Duration.ofHours(1);

    private UnfinishedFile() {}

    /// A name for what this process writes for a target, which nothing has yet.
    static Path beside(Path target) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> named(ProcessHandle.current().pid(), target, number))
                .filter(free -> !Files.exists(free))
                .findFirst()
                .orElseThrow();
    }

    static Path named(long process, Path target, int number) {
        int hash = target.getFileName().toString().hashCode();
        return FileAccessException.folder(target)
                .resolve(PREFIX + process + "-" + Integer.toHexString(hash) + (number == 0 ? "" : "-" + number)
                        + here().map(place -> "." + place).orElse(""));
    }

    /// Removes what processes that are gone left in the folder of a target, where it can.
    static void sweep(Path target) {
        Instant old = Instant.now().minus(LONGEST);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(FileAccessException.folder(target), PREFIX + "*")) {
            for (Path file : left) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
                        && (isOfHere(name) || Files.getLastModifiedTime(file).compareTo(FileTime.from(old)) < 0)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            // The file is written; tidying up is no part of that, and somebody else may do it.
        }
    }

    private static boolean isOfHere(Matcher name) {
        return here().equals(Optional.ofNullable(name.group(2))) && name.group(2) != null;
    }

    /// This machine since it was started, and its room of processes (a container has one of its own); empty where the
    /// system does not tell.
    private static Optional<String> here() {
        try {
            String machine = Files.readString(Path.of("/proc/sys/kernel/random/boot_id"))
                    + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
            return Optional.of(Integer.toHexString(machine.hashCode()));
        } catch (IOException | UnsupportedOperationException _) {
            return Optional.empty();
        }
    }
}
