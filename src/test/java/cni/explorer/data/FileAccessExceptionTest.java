package cni.explorer.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
                FileAccessException.reading(folder, new IOException("Is a directory"))
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
    void aFullDiskIsToldAsTheSystemsOfTheWorldTellIt() {
        Path file = folder.resolve("a.csv");
        assertEquals("the disk is full", unwritten(file, new FileSystemException("x", "", "No space left on device")));
        assertEquals("the disk is full", unwritten(file, new IOException("There is not enough space on the disk")));
        assertEquals(
                "standard output could not be written: the disk is full.",
                FileAccessException.writingTo("standard output", new IOException("No space left on device"))
                        .getMessage());
    }

    @Test
    void anyOtherCauseIsToldInTheWordsOfTheSystem() {
        Path file = folder.resolve("a.csv");
        assertEquals("input/output error", unread(new IOException(" Input/output error. ")));
        assertEquals("input/output error", unwritten(file, new FileSystemException("x", "", "Input/output error")));
        assertEquals("the system gives no reason", unread(new IOException()));
        assertEquals("the system gives no reason", unread(new IOException(" . ")));
        assertEquals("the system gives no reason", unwritten(file, new FileSystemException("x")));
        assertEquals(
                "standard output could not be written: broken pipe.",
                FileAccessException.writingTo("standard output", new IOException("Broken pipe"))
                        .getMessage());
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
