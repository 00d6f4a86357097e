package cni.explorer.storage;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files that can be opened, by the ends of their names.
public enum FileType {
    DATASET(".json"),
    COMPARISON(SavedComparison.ENDING);

    private final String ending;

    FileType(String ending) {
        this.ending = ending;
    }

    /// What a file is to be taken for: a dataset, unless its name says otherwise.
    public static FileType of(Path file) {
        return named(file).orElse(DATASET);
    }

    /// What the name of a file says.
    public static Optional<FileType> named(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.endsWith(kind.ending))
                .findFirst();
    }

    /// A name with the ending by which its kind is known again; a point somewhere in it is no ending.
    public Path withEnding(Path file) {
        return named(file).equals(Optional.of(this)) ? file : file.resolveSibling(file.getFileName() + ending);
    }

    public static List<String> endings() {
        return Arrays.stream(values()).map(kind -> kind.ending).toList();
    }
}
