package cni.explorer.ui.grid;

/// A cell with the columns that it covers.
///
/// @param column the first of them
/// @param end    the one after the last
/// @param cell   what stands there
/// @param part   which part of the grid it is drawn in
/// @param left   where it begins; in the scrolling part as if nothing were scrolled
/// @param width  in pixels
record CellSpan(int column, int end, GridCell cell, Part part, double left, double width) {

    /// Parts of a grid, side by side or over each other.
    enum Part {
        /// At the left, always visible.
        FROZEN,
        SCROLLING,
        /// Over both, without scrolling: what reaches from a frozen column over its edge, or from the first column that
        /// scrolls to the last one.
        ACROSS
    }

    static CellSpan of(Geometry geometry, int row, int column) {
        ColumnLayout columns = geometry.columns();
        GridCell cell = geometry.cell(row, column);
        int end = Math.min(columns.count(), column + Math.max(1, cell.span()));
        int frozen = geometry.frozen();
        double left = columns.left(column);
        boolean toTheLast = end == columns.count() && end - column > 1 && column <= frozen;
        if (toTheLast || (column < frozen && end > frozen)) {
            double right = toTheLast ? geometry.width() : Math.min(columns.left(end), geometry.width());
            return new CellSpan(column, end, cell, Part.ACROSS, left, Math.max(0, right - left));
        }
        Part part = column < frozen ? Part.FROZEN : Part.SCROLLING;
        return new CellSpan(column, end, cell, part, left, columns.left(end) - left);
    }

    /// Whether it stays where it is when the grid scrolls sideways.
    boolean fixed() {
        return part != Part.SCROLLING;
    }
}
