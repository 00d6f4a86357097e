package cni.explorer.ui.grid;

import java.util.Optional;
import javafx.geometry.Bounds;

/// What was pressed, or is asked for by a key, with where that is.
///
/// @param position the cell
/// @param action   of the run that was pressed; empty for the cell as a whole
/// @param extend   whether Shift was held
/// @param place    of the run or cell, in the coordinates of the grid, for what opens beside it
/// @param byMouse  whether it was the mouse, and not a key
public record GridHit(GridPosition position, Optional<Object> action, boolean extend, Bounds place, boolean byMouse) {}
