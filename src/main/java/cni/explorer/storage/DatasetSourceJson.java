package cni.explorer.storage;

import cni.explorer.workspace.DatasetSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/// Which dataset it is, as settings and saved comparisons have it: `{"shipped": "cni-2017"}` or `{"file": "…"}`.
final class DatasetSourceJson {
    private DatasetSourceJson() {}

    /// @param words how the path of a file is written
    static void write(JsonGenerator json, DatasetSource source, Function<Path, String> words) {
        switch (source) {
            case DatasetSource.Shipped shipped -> json.writeStringProperty("shipped", shipped.id());
            case DatasetSource.InFile own -> json.writeStringProperty("file", words.apply(own.file()));
        }
    }

    /// @param path the path that was written so
    static Optional<DatasetSource> read(LenientJsonObject fields, Function<String, Path> path) {
        Optional<DatasetSource> own =
                fields.text("file").flatMap(words -> path(words, path)).map(DatasetSource.InFile::new);
        return own.or(() -> fields.text("shipped").map(DatasetSource.Shipped::new));
    }

    /// Empty where a path like that cannot be on this system.
    static Optional<Path> path(String words, Function<String, Path> path) {
        try {
            return Optional.of(path.apply(words));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
