package cni.explorer.ui.grid;

/// A run with its place in its cell, in pixels from the upper left corner of the cell.
///
/// @param run      what it is
/// @param text     what of its text is shown; empty if it has none
/// @param baseline where text stands
record PlacedRun(GridRun run, String text, double x, double y, double width, double height, double baseline) {

    /// Whether it is text that is not shown in full.
    boolean isCut() {
        return run instanceof GridRun.TextRun whole && !whole.text().equals(text);
    }
}
