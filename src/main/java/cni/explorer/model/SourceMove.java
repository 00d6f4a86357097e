package cni.explorer.model;

import java.net.URI;
import java.time.LocalDate;

/// What a cell rests on is other now than when the cell was read. Its value may still hold.
///
/// @param kind       what has changed
/// @param repository `owner/name`
/// @param path       of the file; empty for a release
/// @param before     what was read: a commit, or the version that the cell names
/// @param now        what there is: a commit, or a version
/// @param on         when it changed last, in UTC
/// @param difference a page that shows it
public record SourceMove(
        MoveKind kind, String repository, String path, String before, String now, LocalDate on, URI difference) {
    /// What has changed.
    public enum MoveKind {
        /// A file of a repository.
        FILE,
        /// There is a newer release.
        RELEASE
    }
}
