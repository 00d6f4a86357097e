package cni.explorer.cli;

import cni.explorer.text.English;
import java.util.Locale;
import java.util.Set;

/// What the name of a picture promises.
final class PictureName {
    private static final Set<String> DRAWN = Set.of("png");
    /// What holds one chart without being a picture of points.
    private static final Set<String> WRITTEN = Set.of("svg", "csv");
    private static final Set<String> OTHERS = Set.of(
            "jpg", "jpeg", "gif", "bmp", "webp", "avif", "tif", "tiff", "pdf", "html", "htm", "json", "md", "tsv",
            "txt", "xlsx");

    private PictureName() {}

    /// Refuses a name that says of a file that it is what it will not be.
    ///
    /// @param isChart whether one chart is drawn alone
    static void mustFit(String file, boolean isChart) throws UsageException {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean isWritten = WRITTEN.contains(ending);
        if (DRAWN.contains(ending) || (isWritten && isChart) || !(isWritten || OTHERS.contains(ending))) {
            return;
        }
        throw new UsageException(English.format(
                isChart
                        ? "“%s” would be no such file: a chart is written as PNG, SVG or CSV; name it .png, .svg or .csv."
                        : "“%s” would be no such file: a picture is written as PNG; name it .png.",
                file));
    }
}
