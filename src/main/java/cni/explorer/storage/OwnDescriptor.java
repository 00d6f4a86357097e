package cni.explorer.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What this process has open already, by one of the names under which it can be found: `/dev/stdout`, `/dev/fd/1`,
/// `/proc/self/fd/1` and links to them. What is opened once more by such a name is written from its beginning, over
/// what others write through the same descriptor.
///
/// @param number 1 is standard output, 2 is standard error
/// @param name   by which it can be opened once more
public record OwnDescriptor(int number, Path name) {
    public static final int STANDARD_OUTPUT = 1;
    private static final int STANDARD_ERROR = 2;
    private static final Pattern NUMBERED = Pattern.compile("(/dev|/proc/(\\d{1,9})(/task/\\d{1,9})?)/fd/(\\d{1,9})");
    private static final Pattern FLAGS = Pattern.compile("(?m)^flags:\\s*([0-7]{1,9})$");
    private static final int APPENDING = 02000;

    /// The one that a name leads to in the end, if it does.
    public static Optional<OwnDescriptor> of(Path file) {
        try {
            return WriteTarget.of(file) instanceof WriteTarget.Open open
                    ? Optional.of(open.descriptor())
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The one that a place is, whatever stands behind it.
    ///
    /// @param place absolute, without links before its last name
    static Optional<OwnDescriptor> at(Path place) {
        Matcher parts = NUMBERED.matcher(place.toString());
        boolean isOwn = parts.matches()
                && (parts.group(2) == null
                        || Long.parseLong(parts.group(2))
                                == ProcessHandle.current().pid());
        return isOwn ? Optional.of(new OwnDescriptor(Integer.parseInt(parts.group(4)), place)) : Optional.empty();
    }

    /// Writes on where others have written.
    ///
    /// @return empty for one that Java has no hold of
    Optional<OutputStream> stream() {
        return switch (number) {
            case STANDARD_OUTPUT -> Optional.of(new FileOutputStream(FileDescriptor.out));
            case STANDARD_ERROR -> Optional.of(new FileOutputStream(FileDescriptor.err));
            default -> Optional.empty();
        };
    }

    /// Whether nothing is lost if it is opened once more: of pipes and devices, and of files that all append to.
    boolean canBeOpenedAgain() {
        return !Files.isRegularFile(name) || isAppending();
    }

    private boolean isAppending() {
        try {
            Matcher flags = FLAGS.matcher(Files.readString(Path.of("/proc/self/fdinfo/" + number)));
            return flags.find() && (Integer.parseInt(flags.group(1), 8) & APPENDING) != 0;
        } catch (IOException _) {
            return false;
        }
    }
}
