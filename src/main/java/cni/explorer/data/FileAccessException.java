package cni.explorer.data;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A file could not be read or written. The message is one sentence for the user; it names the file and the cause.
public final class FileAccessException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final String LOOP = "its links lead round in a circle";

    private FileAccessException(String message, IOException cause) {
        super(message, cause);
    }

    /// What kept a file from being read.
    public static FileAccessException reading(Path file, IOException cause) {
        return cause instanceof FileAccessException known
                ? known
                : new FileAccessException(said(file, "read", whyUnread(file, cause)), cause);
    }

    /// What kept a file from being written.
    public static FileAccessException writing(Path file, IOException cause) {
        return cause instanceof FileAccessException known
                ? known
                : new FileAccessException(said(file, "written", whyUnwritten(file, cause)), cause);
    }

    /// What kept a file from being written when its old content was half replaced already.
    public static FileAccessException losing(Path file, IOException cause) {
        return new FileAccessException(
                said(file, "written", whyUnwritten(file, cause) + ", and what it held before is lost"), cause);
    }

    /// What kept the output from being written to what is no file of the user, such as "standard output".
    public static FileAccessException writingTo(String name, IOException cause) {
        boolean full = saysFull(cause);
        return new FileAccessException(
                name + " could not be written: " + (full ? "the disk is full" : inItsOwnWords(cause)) + ".", cause);
    }

    private static String said(Path file, String done, String why) {
        return file + " could not be " + done + ": " + why + ".";
    }

    private static String whyUnread(Path file, IOException cause) {
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return switch (cause) {
            case FileSystemLoopException _ -> LOOP;
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "there is no permission to read it";
            case CharacterCodingException _ -> "it is not UTF-8 text";
            default -> inItsOwnWords(cause);
        };
    }

    private static String whyUnwritten(Path file, IOException cause) {
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        Path folder = folder(file);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return folder + " is not a folder";
        }
        if (cause instanceof FileSystemLoopException) {
            return LOOP;
        }
        if (cause instanceof NoSuchFileException) {
            return Files.exists(folder) ? "there is no such file" : "there is no folder " + folder;
        }
        if (cause instanceof AccessDeniedException) {
            return Files.exists(file) && !Files.isWritable(file)
                    ? "it is write-protected"
                    : "there is no permission to write in " + folder;
        }
        return isFull(folder, cause) ? "the disk is full" : inItsOwnWords(cause);
    }

    /// Asks the disk too, for the system's own message may be in any language.
    private static boolean isFull(Path folder, IOException cause) {
        if (saysFull(cause)) {
            return true;
        }
        try {
            FileStore disk = Files.getFileStore(folder);
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean saysFull(IOException cause) {
        String words = inItsOwnWords(cause).toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("not enough space");
    }

    private static String inItsOwnWords(IOException cause) {
        Optional<String> reason = cause instanceof FileSystemException failure
                ? Optional.ofNullable(failure.getReason())
                : Optional.ofNullable(cause.getMessage());
        return reason.map(words -> words.strip().replaceFirst("\\.$", ""))
                .filter(words -> !words.isEmpty())
                .map(words -> Character.toLowerCase(words.charAt(0)) + words.substring(1))
                .orElse("the system gives no reason");
    }

    public static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
    }
}
