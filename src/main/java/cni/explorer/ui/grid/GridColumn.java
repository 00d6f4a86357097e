package cni.explorer.ui.grid;

/// A column with its header.
///
/// @param key        identifies it; has `equals` and `hashCode`
/// @param width      in pixels, more than 0
/// @param leastWidth how narrow a person may make it, in pixels
/// @param fitWidth   how wide a double click on its edge makes it, in pixels
/// @param header     what stands in its header; its sentence is what a screen reader says of the column
/// @param bar        the thickness of the bar at the foot of the header, in pixels; 0 for none
/// @param lineBefore whether a vertical line parts it from the column before
/// @param resizable  whether a person may change its width
/// @param movable    whether a person may move it, and others past it
public record GridColumn(
        Object key,
        double width,
        double leastWidth,
        double fitWidth,
        GridCell header,
        double bar,
        boolean lineBefore,
        boolean resizable,
        boolean movable) {

    /// One that stays as wide as it is, where it is.
    public static GridColumn fixed(Object key, double width, GridCell header, boolean lineBefore) {
        return new GridColumn(key, width, width, width, header, 0, lineBefore, false, false);
    }
}
