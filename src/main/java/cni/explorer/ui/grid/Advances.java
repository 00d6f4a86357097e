package cni.explorer.ui.grid;

/// How much room text takes, and cells as a grid lays them out, in pixels.
public interface Advances {

    double width(String text, FontRole font);

    /// From the top of a line to its base line.
    double ascent(FontRole font);

    /// From the top of a line to its bottom.
    double height(FontRole font);

    /// The width that a column needs to show a cell whole, with the room at its sides, in whole pixels.
    default double width(GridCell cell) {
        return CellLayout.width(cell, this);
    }

    /// The height of all lines of a cell, without room above and below.
    default double height(GridCell cell) {
        return CellLayout.height(cell, this);
    }
}
