package cni.explorer.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cni.explorer.data.FileAccessException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void writesANewFile() throws IOException {
        AtomicFile.write(folder.resolve("new.txt"), text("Łódź"));

        assertEquals("Łódź", Files.readString(folder.resolve("new.txt")));
        assertEquals(List.of("new.txt"), names());
    }

    @Test
    void takesThePlaceOfAnOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old and longer");

        AtomicFile.write(file, text("new"));

        assertEquals("new", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void aFailureHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        FileAccessException trouble = assertThrows(
                FileAccessException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    try (OutputStream elsewhere = Files.newOutputStream(full, StandardOpenOption.WRITE)) {
                        elsewhere.write(0);
                    }
                }));

        assertEquals(file + " could not be written: the disk is full.", trouble.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void aMistakeOfTheProgramLeavesTheOldFileToo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");

        assertThrows(
                IllegalStateException.class,
                () -> AtomicFile.write(file, _ -> {
                    throw new IllegalStateException();
                }));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        Path file = folder.resolve("none").resolve("a.txt");

        assertEquals(
                "%s could not be written: there is no folder %s.".formatted(file, folder.resolve("none")),
                assertThrows(FileAccessException.class, () -> AtomicFile.write(file, text("x")))
                        .getMessage());
    }

    @Test
    void saysThatTheTargetIsAFolder() {
        assertEquals(
                folder + " could not be written: it is a folder.",
                assertThrows(FileAccessException.class, () -> AtomicFile.write(folder, text("x")))
                        .getMessage());
    }

    @Test
    void saysThatTheFolderIsAFile() throws IOException {
        Path notFolder = Files.writeString(folder.resolve("a.txt"), "old");
        Path file = notFolder.resolve("b.txt");

        assertEquals(
                "%s could not be written: %s is not a folder.".formatted(file, notFolder),
                assertThrows(FileAccessException.class, () -> AtomicFile.write(file, text("x")))
                        .getMessage());
    }

    @Test
    void keepsThePermissionsOfTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        AtomicFile.write(file, text("new"));

        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void followsALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        AtomicFile.write(link, text("new"));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void followsALinkToWhatIsNotThereYet() throws IOException {
        Path inner = Files.createSymbolicLink(folder.resolve("inner"), Path.of("target.csv"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), inner);

        AtomicFile.write(link, text("new"));

        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(inner));
        assertEquals("new", Files.readString(folder.resolve("target.csv")));
    }

    @Test
    void saysThatLinksLeadNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a"), folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("b"), link);

        assertEquals(
                link + " could not be written: its links lead round in a circle.",
                assertThrows(FileAccessException.class, () -> AtomicFile.write(link, text("x")))
                        .getMessage());
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void aFileWithTwoNamesKeepsBoth() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old and longer");
        Path other = Files.createLink(folder.resolve("b.txt"), file);

        AtomicFile.write(file, text("new"));

        assertEquals("new", Files.readString(other));
        assertEquals(List.of("a.txt", "b.txt"), names());
        assertThrows(
                FileAccessException.class,
                () -> AtomicFile.write(other, _ -> {
                    throw new IOException("halfway");
                }));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aFileWithTwoNamesStaysWhatItWasOnAFullDisk() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "none", folder.toString()), "needs rights to mount");
        try {
            Path file = Files.writeString(folder.resolve("a.txt"), "o".repeat(20_000));
            Path other = Files.createLink(folder.resolve("b.txt"), file);
            Path hole = folder.resolve("hole.txt");
            try (FileChannel channel =
                    FileChannel.open(hole, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[] {'e'}), 49_999);
            }
            Files.createLink(folder.resolve("hole2.txt"), hole);
            Files.write(folder.resolve("fill"), new byte[20_000]);

            FileAccessException full =
                    assertThrows(FileAccessException.class, () -> AtomicFile.write(file, text("n".repeat(60_000))));
            assertEquals(file + " could not be written: the disk is full.", full.getMessage());
            assertEquals("o".repeat(20_000), Files.readString(other));

            assertThrows(FileAccessException.class, () -> AtomicFile.write(hole, text("n".repeat(50_000))));
            assertTrue(Files.readString(hole).equals("\0".repeat(49_999) + "e"), "as it was");

            AtomicFile.write(file, text("n".repeat(19_000)));
            assertEquals("n".repeat(19_000), Files.readString(other));
        } finally {
            run("umount", folder.toString());
        }
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Test
    void aFolderAmongTheDevicesIsAFolderLikeAnyOther() throws IOException {
        Path memory = Path.of("/dev/shm");
        assumeTrue(Files.isDirectory(memory) && Files.isWritable(memory));
        Path own = Files.createTempDirectory(memory, "test");
        Path file = own.resolve("a.txt");
        try {
            AtomicFile.write(file, text("old and longer"));
            AtomicFile.write(own.resolve("..").resolve(own.getFileName()).resolve("a.txt"), text("new"));

            assertEquals("new", Files.readString(file));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(own);
        }
    }

    @Test
    void whatStandsUnderTheSystemsOwnNamesIsNeverReplaced() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/fd")));
        Path file = Files.writeString(folder.resolve("a.txt"), "old\n");
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Path other = Files.createSymbolicLink(folder.resolve("link"), descriptorOf(file));
            FileAccessException refused =
                    assertThrows(FileAccessException.class, () -> AtomicFile.write(other, text("new")));

            String why = String.valueOf(refused.getMessage());
            assertTrue(why.contains("somebody else writes"), why);
            assertEquals("old\n", Files.readString(file));
            assertTrue(open.isOpen());
        }
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.APPEND)) {
            AtomicFile.write(descriptorOf(file), text("new\n"));
            open.write(ByteBuffer.wrap("last".getBytes(StandardCharsets.UTF_8)));

            assertEquals("old\nnew\nlast", Files.readString(file));
        }
    }

    /// The name under which this process has a file open.
    private static Path descriptorOf(Path file) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            return all.filter(one -> leadsTo(one, file)).findFirst().orElseThrow();
        }
    }

    private static boolean leadsTo(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).equals(file.toRealPath());
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    void aPrivateFileIsNeverOpenToOthers() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        AtomicFile.write(file, out -> {
            for (String name : names()) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))),
                        name);
            }
            assertEquals(2, names().size());
            out.write('x');
        });
    }

    @Test
    void whatAKilledProcessLeftGoesWithTheNextWritingThere() throws IOException {
        Path file = folder.resolve("a.txt");
        Path left = Files.writeString(UnfinishedFile.named(Long.MAX_VALUE / 10, file, 0), "half");
        Path foreign = Files.writeString(folder.resolve(".cni-explorer-999999999-1f.ab"), "half");
        Path young = Files.writeString(folder.resolve(".cni-explorer-999999999-1e.ab"), "half");
        Path running = Files.writeString(UnfinishedFile.named(1, file, 0), "half");
        Path stranger = Files.writeString(folder.resolve(".cni-explorer-notes"), "mine");
        FileTime yesterday = FileTime.from(Instant.now().minus(1, ChronoUnit.DAYS));
        for (Path old : List.of(foreign, running, stranger)) {
            Files.setLastModifiedTime(old, yesterday);
        }

        AtomicFile.write(file, text("new"));

        assertTrue(Files.notExists(foreign), "nobody writes for a day");
        boolean isKnown = Files.exists(Path.of("/proc/self/ns/pid"));
        assertEquals(!isKnown, Files.exists(left), "its process is known to be gone");
        assertTrue(Files.exists(young) && Files.exists(running) && Files.exists(stranger));
    }

    @Test
    void whatOnlyLooksLikeOneThatWasLeftHindersNobody() throws IOException {
        Path stranger = Files.writeString(folder.resolve(".cni-explorer-99999999999999999999-ab"), "mine");

        AtomicFile.write(folder.resolve("a.txt"), text("new"));

        assertEquals("new", Files.readString(folder.resolve("a.txt")));
        assertTrue(Files.exists(stranger));
    }

    @Test
    void twoCanWriteTheSameFileAtATime() throws IOException {
        Path file = folder.resolve("a.txt");
        AtomicFile.write(file, out -> {
            AtomicFile.write(file, text("inner"));
            out.write("outer".getBytes(StandardCharsets.UTF_8));
        });
        assertEquals("outer", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void writesStraightIntoWhatIsNoFile() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));

        AtomicFile.write(device, text("gone"));

        assertTrue(!Files.isRegularFile(device));
    }

    @Test
    void saysWhatKeptAFileFromBeingRead() {
        Path file = folder.resolve("none.json");
        IOException missing = assertThrows(IOException.class, () -> Files.readString(file));

        assertEquals(
                file + " could not be read: there is no such file.",
                FileAccessException.reading(file, missing).getMessage());
        assertEquals(
                folder + " could not be read: it is a folder.",
                FileAccessException.reading(folder, missing).getMessage());
    }

    private static AtomicFile.ContentWriter text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
