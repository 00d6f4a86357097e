package cni.explorer.ui.grid;

/// How a row looks as a whole.
///
/// @param height   in pixels, more than 0
/// @param kind     what it is
/// @param lineAbove whether a stronger line parts it from the row above
/// @param bar      the thickness of a bar at the left edge, in pixels; 0 for none
public record GridRow(double height, RowKind kind, boolean lineAbove, double bar) {

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
