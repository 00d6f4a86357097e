package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said of a file that could not be read or written.
class FileAccessExceptionTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatCannotBeReadIsNamedWithTheCause() {
        assertEquals("there is no such file", unread(new NoSuchFileException("x")));
        assertEquals("there is no permission to read it", unread(new AccessDeniedException("x")));
        assertEquals("it is not UTF-8 text", unread(new MalformedInputException(1)));
        assertEquals("its links lead round in a circle", unread(new FileSystemLoopException("x")));
        assertEquals(
                folder + " could not be read: it is a folder.",
                FileAccessException.reading(folder, new IOException("es un directorio"))
                        .getMessage());
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedWithTheCause() throws IOException {
        Path file = folder.resolve("a.csv");
        assertEquals(
                "there is no folder " + folder.resolve("none"),
                unwritten(folder.resolve("none").resolve("a.csv"), new NoSuchFileException("x")));
        assertEquals("there is no permission to write in " + folder, unwritten(file, new AccessDeniedException("x")));
        assertEquals("its links lead round in a circle", unwritten(file, new FileSystemLoopException("x")));
        assertEquals("it is a folder", unwritten(folder, new IOException("x")));
        Files.createFile(file);
        assertEquals(file + " is not a folder", unwritten(file.resolve("b.csv"), new NoSuchFileException("x")));
        assertEquals(
                "there is no permission to write in " + folder,
                unwritten(file, new AccessDeniedException("x")),
                "the file itself could be written");
    }

    @Test
    void aFullDiskIsKnownByWhatTheSystemSaysOfOne() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        IOException cause = assertThrows(IOException.class, () -> {
            try (OutputStream out = Files.newOutputStream(full, StandardOpenOption.WRITE)) {
                out.write(0);
            }
        });
        assertEquals("the disk is full", unwritten(folder.resolve("a.csv"), cause));
        assertEquals("the disk is full", unwritten(full, cause));
        assertEquals(
                "standard output could not be written: the disk is full.",
                FileAccessException.writingTo("standard output", cause).getMessage());
    }

    @Test
    void whatTheProgramHasFoundIsToldInItsWords() {
        Path file = folder.resolve("a.csv");
        assertEquals("it is a pipe", unread(new KnownCauseException(" it is a pipe. ")));
        assertEquals("it is a pipe", unwritten(file, new KnownCauseException("it is a pipe")));
        assertEquals("it is there", unwritten(file, new FileAlreadyExistsException("x", null, "it is there")));
    }

    @Test
    void theWordsOfTheSystemAreNeverHandedOnForTheyMayBeInAnyLanguage() {
        Path file = folder.resolve("a.csv");
        for (String words : List.of("Input/output error", "обрыв канала", "tubería rota", "")) {
            assertEquals("the system cannot read it", unread(new IOException(words)));
            assertEquals("the system cannot write it", unwritten(file, new FileSystemException("x", "", words)));
            assertEquals(
                    "standard output could not be written: the system takes no more of it.",
                    FileAccessException.writingTo("standard output", new IOException(words))
                            .getMessage());
        }
        assertEquals("the system cannot read it", unread(new IOException()));
    }

    @Test
    void whatCanBeSeenOfAFileIsTold() throws Exception {
        IOException any = new FileSystemException("x", null, "¿qué?");
        assertEquals("its name is too long", unwritten(folder.resolve("n".repeat(256)), any));
        Path plain = Files.createFile(folder.resolve("plain"));
        Path below = plain.resolve("b").resolve("c.json");
        assertEquals(
                below + " could not be read: " + plain + " is not a folder.",
                FileAccessException.reading(below, any).getMessage());
        Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertEquals("its links lead round in a circle", unwritten(loop, any));
        Path socket = folder.resolve("s");
        try (ServerSocketChannel open = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            open.bind(UnixDomainSocketAddress.of(socket));
            assertEquals("it is a socket, no file", unwritten(socket, any));
        }
        Path version = Path.of("/proc/version");
        assumeTrue(Files.exists(version));
        assertEquals("the system makes it up, and takes nothing", unwritten(version, any));
    }

    @Test
    void aNameIsTooLongByItsBytes() {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "others cannot write the name");
        assertEquals("its name is too long", unwritten(folder.resolve("é".repeat(130)), new IOException()));
    }

    @Test
    void whatIsToldOnceIsNotToldAgain() {
        Path file = folder.resolve("a.csv");
        FileAccessException known = FileAccessException.reading(file, new IOException("x"));
        assertSame(known, FileAccessException.reading(folder.resolve("other"), known));
        assertSame(known, FileAccessException.writing(folder.resolve("other"), known));
    }

    @Test
    void theFolderOfAFileIsThatOfItsWholePath() {
        assertEquals(folder, FileAccessException.folder(folder.resolve("a.csv")));
        assertEquals(Path.of("").toAbsolutePath(), FileAccessException.folder(Path.of("a.csv")));
        assertEquals(folder.getRoot(), FileAccessException.folder(folder.getRoot()));
    }

    private String unread(IOException cause) {
        Path file = folder.resolve("a.json");
        return why(file + " could not be read: ", FileAccessException.reading(file, cause));
    }

    private static String unwritten(Path file, IOException cause) {
        return why(file + " could not be written: ", FileAccessException.writing(file, cause));
    }

    private static String why(String before, FileAccessException failure) {
        return String.valueOf(failure.getMessage()).replace(before, "").replaceFirst("\\.$", "");
    }
}
