package cni.explorer.cli;

import cni.explorer.storage.FileEnding;
import cni.explorer.text.English;
import cni.explorer.text.FileText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// In which format a table is written: the one that is asked for, or else the one that the name of its file promises.
final class FormatOption {
    private static final String USUAL = "csv";

    private FormatOption() {}

    /// @param given what `--format` says, if anything
    /// @param file  where to write, if not to standard output
    /// @param known the formats that there are, by their names
    /// @throws UsageException if the name promises another format, since who opens the file would find that out
    static <E extends Enum<E>> E of(@Nullable String given, @Nullable String file, List<E> known)
            throws UsageException {
        FileEnding ending = file == null ? FileEnding.NONE : FileEnding.of(file);
        List<String> names = NameLookup.names(known);
        String asked = given != null ? given : names.contains(ending.format()) ? ending.format() : USUAL;
        E format = NameLookup.constant("format", asked, known);
        if (!ending.fitsText(written(asked))) {
            throw new UsageException(
                    given == null
                            ? English.format("“%s” would be no such file: formats are %s.", file, English.and(names))
                            : FileText.noSuchFile(String.valueOf(file), "--format " + given, written(asked)));
        }
        return format;
    }

    /// A decision record is Markdown.
    private static String written(String format) {
        return format.equals("adr") ? "md" : format;
    }
}
