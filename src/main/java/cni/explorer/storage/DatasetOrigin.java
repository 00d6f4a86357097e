package cni.explorer.storage;

import cni.explorer.data.FileAccessException;
import cni.explorer.data.Fingerprint;
import cni.explorer.text.OriginText;
import cni.explorer.workspace.DatasetSource;
import cni.explorer.workspace.IndexedDataset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Which bytes a dataset was read from, for a record that others can check.
///
/// @param source where it was read
/// @param sha256 the fingerprint of the very bytes that were read, whatever stands there now
public record DatasetOrigin(DatasetSource source, String sha256) {

    /// That of a dataset that was loaded.
    ///
    /// @param indexed what was read; with its fingerprint if it came from a file
    public static DatasetOrigin of(DatasetSource source, IndexedDataset indexed) {
        return new DatasetOrigin(
                source,
                switch (source) {
                    case DatasetSource.Shipped shipped -> Fingerprint.ofShipped(shipped.id());
                    case DatasetSource.InFile own ->
                        indexed.sha256()
                                .orElseThrow(() -> new IllegalStateException("nobody took note of " + own.file()));
                });
    }

    /// Whether a dataset can be read again by its name, unlike what came through a pipe or is standard input.
    public static boolean isLasting(DatasetSource source) {
        return source.inFile()
                .map(file -> !isOfThisProcess(file) && (Files.isRegularFile(file) || Files.notExists(file)))
                .orElse(true);
    }

    private static boolean isOfThisProcess(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith("/dev") || whole.startsWith("/proc");
    }

    /// What whoever relies on the fingerprint should know of the file as it is now, in a sentence. Reads the file.
    public Optional<String> caveat() {
        return source.inFile().flatMap(this::caveat);
    }

    private Optional<String> caveat(Path file) {
        if (!isLasting(source)) {
            return Optional.of(OriginText.PIPE);
        }
        try {
            return Fingerprint.of(file).equals(sha256) ? Optional.empty() : Optional.of(OriginText.CHANGED);
        } catch (FileAccessException _) {
            return Optional.of(OriginText.GONE);
        }
    }
}
