package cni.explorer.cli;

import cni.explorer.text.English;

/// What the name of a picture promises.
final class PictureName {
    private PictureName() {}

    /// Refuses a name that says of a file that it is what it will not be.
    ///
    /// @param isChart whether one chart is drawn alone
    static void mustFit(String file, boolean isChart) throws UsageException {
        if (isChart
                ? FileEnding.of(file).fits("png", "svg", "csv")
                : FileEnding.of(file).fits("png")) {
            return;
        }
        throw new UsageException(English.format(
                isChart
                        ? "“%s” would be no such file: a chart is written as PNG, SVG or CSV; name it .png, .svg or .csv."
                        : "“%s” would be no such file: a picture is written as PNG; name it .png.",
                file));
    }
}
