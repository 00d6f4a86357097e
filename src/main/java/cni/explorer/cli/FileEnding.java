package cni.explorer.cli;

import static cni.explorer.cli.FileEnding.Purpose.CHART;
import static cni.explorer.cli.FileEnding.Purpose.DATASET;
import static cni.explorer.cli.FileEnding.Purpose.PICTURE;
import static cni.explorer.cli.FileEnding.Purpose.TABLE;
import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What the ending of a file's name promises, to whoever sees the file and to the program that opens it.
///
/// @param table  the format of a table that is promised, by its name; empty if none is
/// @param denied as what nothing may be written under such a name, since the file would be no such thing
record FileEnding(String table, Set<Purpose> denied) {
    /// What promises nothing: no name, none with an ending, or none that is known.
    static final FileEnding NONE = other();

    private static final Map<String, FileEnding> KNOWN = Map.ofEntries(
            entry("csv", table("csv", PICTURE, DATASET)),
            entry("tsv", table("tsv", PICTURE, CHART, DATASET)),
            entry("tab", table("tsv")),
            entry("md", table("md", PICTURE, CHART, DATASET)),
            entry("markdown", table("md")),
            entry("html", table("html", PICTURE, CHART, DATASET)),
            entry("htm", table("html", PICTURE, CHART)),
            entry("json", table("json", PICTURE, CHART)),
            entry("png", other(TABLE, DATASET)),
            entry("svg", other(TABLE, PICTURE)),
            entry("jpg", other(TABLE, PICTURE, CHART)),
            entry("jpeg", other(TABLE, PICTURE, CHART)),
            entry("gif", other(PICTURE, CHART)),
            entry("bmp", other(PICTURE, CHART)),
            entry("webp", other(PICTURE, CHART)),
            entry("avif", other(PICTURE, CHART)),
            entry("tif", other(PICTURE, CHART)),
            entry("tiff", other(PICTURE, CHART)),
            entry("pdf", other(TABLE, PICTURE, CHART)),
            entry("txt", other(PICTURE, CHART, DATASET)),
            entry("xlsx", other(TABLE, PICTURE, CHART, DATASET)),
            entry("xls", other(TABLE)),
            entry("ods", other(TABLE, DATASET)),
            entry("doc", other(TABLE)),
            entry("docx", other(TABLE)),
            entry("odt", other(TABLE)),
            entry("xml", other(TABLE, DATASET)),
            entry("yaml", other(TABLE, DATASET)),
            entry("yml", other(TABLE, DATASET)),
            entry("toml", other(DATASET)),
            entry("cnix", other(TABLE, DATASET)));

    /// What is written under a name that somebody gives.
    enum Purpose {
        TABLE,
        /// A view of the window, in points.
        PICTURE,
        /// One chart alone, which can be written without being a picture of points.
        CHART,
        DATASET
    }

    static FileEnding of(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return KNOWN.getOrDefault(ending, NONE);
    }

    /// Whether it says of a file that it is what it will not be.
    boolean denies(Purpose purpose) {
        return denied.contains(purpose);
    }

    private static FileEnding table(String format, Purpose... denied) {
        return new FileEnding(format, Set.of(denied));
    }

    private static FileEnding other(Purpose... denied) {
        return new FileEnding("", Set.of(denied));
    }
}
