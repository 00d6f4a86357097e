package cni.explorer.metrics;

import cni.explorer.data.FileAccessException;
import java.util.List;

/// Keeps all readings that were ever made, oldest first.
public interface ReadingStore {

    /// Adds readings behind those that are there; those of others are never lost.
    ///
    /// @throws FileAccessException with the cause in one sentence; then none or all of them are kept
    void append(List<StoredReading> readings) throws FileAccessException;

    /// All that were kept. What cannot be read, such as a line that a power cut has left half, is passed over,
    /// and so is what says it was read at a time that is not yet.
    ///
    /// @throws FileAccessException with the cause in one sentence
    List<StoredReading> all() throws FileAccessException;
}
