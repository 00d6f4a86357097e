package cni.explorer.ui.grid;

/// How a row looks as a whole.
///
/// @param height   in pixels, more than 0
/// @param kind     what it is
/// @param lineAbove whether a stronger line parts it from the row above
/// @param bar      the thickness of a bar at the left edge, in pixels; 0 for none
/// @param line     the height of each of its lines, in pixels, if all cells have theirs at the same places; else 0
public record GridRow(double height, RowKind kind, boolean lineAbove, double bar, double line) {

    /// A row that is shown as a whole or not at all.
    public GridRow(double height, RowKind kind, boolean lineAbove, double bar) {
        this(height, kind, lineAbove, bar, 0);
    }

    /// Up to where its lines are whole.
    ///
    /// @param edge where it is cut, from its top
    double wholeLines(double edge) {
        double above = (height - Math.floor(height / line) * line) / 2;
        double lines = Math.floor((edge - above) / line);
        return lines < 1 ? 0 : above + lines * line;
    }

    /// What a row is.
    public enum RowKind {
        /// A row of cells, which can have the focus and is marked under the mouse.
        BODY,
        /// A heading of the rows below it, on another ground.
        HEADING,
        /// Text that goes on from what is above it: no line parts it from that, and it is not marked under the mouse.
        TEXT
    }
}
