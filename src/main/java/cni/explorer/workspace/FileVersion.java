package cni.explorer.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// By what a file on disk is known to have changed.
///
/// @param size     in bytes
/// @param modified when it was written last
/// @param key      which file it is, for one that was put in the place of another; empty where the system has none
public record FileVersion(long size, FileTime modified, Optional<Object> key) {
    /// That of a file which is not there.
    public static final FileVersion NONE = new FileVersion(-1, FileTime.fromMillis(0), Optional.empty());

    /// That of a file as it is now. Asks the disk.
    public static FileVersion of(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileVersion(now.size(), now.lastModifiedTime(), Optional.ofNullable(now.fileKey()));
        } catch (IOException _) {
            return NONE;
        }
    }
}
