package cni.explorer.storage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the ending of a file's name promises, to whoever sees the file and to the program that opens it.
///
/// @param format the ending that files of the promised format usually have, in lower case; empty if nothing is promised
public record FileEnding(String format) {
    /// What promises nothing: no name, none with an ending, or none that is known.
    public static final FileEnding NONE = new FileEnding("");

    private static final Map<String, String> SYNONYMS = Map.of("tab", "tsv", "markdown", "md", "htm", "html");

    /// Those that the program writes, and those of programs that people have.
    private static final Set<String> KNOWN = Stream.of(
                    "csv tsv md html json png svg txt cnix",
                    "jpg jpeg gif bmp webp avif tif tiff pdf",
                    "xlsx xls ods doc docx odt xml yaml yml toml")
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    /// What the name of a file promises.
    public static FileEnding of(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String usual = SYNONYMS.getOrDefault(ending, ending);
        return KNOWN.contains(usual) ? new FileEnding(usual) : NONE;
    }

    /// Whether a text in this format is what it promises. Whatever is text somebody may want to see as such.
    public boolean fitsText(String usual) {
        return fits(usual, "txt");
    }

    /// Whether what is written in one of these formats is what it promises.
    ///
    /// @param formats by their usual endings
    public boolean fits(String... formats) {
        return format.isEmpty() || List.of(formats).contains(format);
    }
}
