package cni.explorer.ui.grid;

/// A place in a grid, by the indices of the model that it shows.
///
/// @param row    0 or more; [#HEADER] for the header
/// @param column 0 or more
public record GridPosition(int row, int column) {
    /// The row of the header.
    public static final int HEADER = -1;
}
