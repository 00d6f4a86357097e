package cni.explorer.ui.charts;

/// Where the names and the charts stand, the same for titles, bars, axes and definitions.
///
/// @param width the whole width
/// @param count how many charts stand side by side
record ColumnGrid(double width, int count) {
    private static final double EDGE = 16;
    private static final double GAP = 24;
    private static final double THREE_FROM = 960;
    private static final double TWO_FROM = 720;
    private static final double ROOMY_FROM = 1200;
    private static final double NAMES = 204;
    private static final double ROOMY_NAMES = 232;

    /// How many charts stand side by side in a view of that width.
    static int count(double width) {
        if (width >= THREE_FROM) {
            return 3;
        }
        return width >= TWO_FROM ? 2 : 1;
    }

    /// The width of the column of names, with the space around it.
    double names() {
        return width >= ROOMY_FROM ? ROOMY_NAMES : NAMES;
    }

    double left(int column) {
        return Math.round(names() + column * step());
    }

    double width(int column) {
        return Math.round(names() + (column + 1) * step()) - GAP - left(column);
    }

    private double step() {
        return Math.max(0, width - EDGE + GAP - names()) / count;
    }
}
