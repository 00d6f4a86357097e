package cni.explorer.ui.grid;

/// How much room text takes, and cells as a grid lays them out, in pixels.
public interface Advances {

    double width(String text, FontRole font);

    /// From the top of a line to its base line.
    double ascent(FontRole font);

    /// From the top of a line to its bottom.
    double height(FontRole font);

    /// The height of all lines of a cell, without room above and below.
    default double height(GridCell cell) {
        return CellLayout.height(cell, this);
    }
}
