package cni.explorer.data;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// A file could not be read or written. The message is one sentence for the user; it names the file and the cause.
public final class FileAccessException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final String FULL = "the disk is full";

    private FileAccessException(String message, IOException cause) {
        super(message, cause);
    }

    /// Always there.
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
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
        String why =
                SystemWords.areOfAFullDisk(cause) ? FULL : ownWords(cause).orElse("the system takes no more of it");
        return new FileAccessException(name + " could not be written: " + why + ".", cause);
    }

    /// Whether what has this name is a pipe or the like, whose reader may be gone when it has seen enough.
    public static boolean mayLoseItsReader(Path name) {
        return PlaceTrouble.isConversation(name);
    }

    private static String said(Path file, String done, String why) {
        return file + " could not be " + done + ": " + why + ".";
    }

    private static String whyUnread(Path file, IOException cause) {
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        return switch (cause) {
            case FileSystemLoopException _ -> PlaceTrouble.LOOP;
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "there is no permission to read it";
            case CharacterCodingException _ -> "it is not UTF-8 text";
            default -> ownWords(cause).or(() -> PlaceTrouble.reading(file)).orElse("the system cannot read it");
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
            return PlaceTrouble.LOOP;
        }
        if (cause instanceof NoSuchFileException) {
            return Files.exists(folder) ? "the folder to which it leads is not there" : "there is no folder " + folder;
        }
        if (cause instanceof AccessDeniedException) {
            return Files.exists(file) && !Files.isWritable(file)
                    ? "it is write-protected"
                    : "there is no permission to write in " + folder;
        }
        if (isFull(folder, cause)) {
            return FULL;
        }
        return ownWords(cause).or(() -> PlaceTrouble.writing(file)).orElse("the system cannot write it");
    }

    /// The disk may say so of itself, after what failed is gone from it again.
    private static boolean isFull(Path folder, IOException cause) {
        if (SystemWords.areOfAFullDisk(cause)) {
            return true;
        }
        try {
            FileStore disk = Files.getFileStore(folder);
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// What the program itself has found, without the dot at its end.
    private static Optional<String> ownWords(IOException cause) {
        Optional<String> words = switch (cause) {
            case KnownCauseException known -> Optional.ofNullable(known.getMessage());
            // The system has no words for it; who throws it has some.
            case FileAlreadyExistsException there -> Optional.ofNullable(there.getReason());
            default -> Optional.empty();
        };
        return words.map(known -> known.strip().replaceFirst("\\.$", "")).filter(known -> !known.isEmpty());
    }

    public static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
    }
}
