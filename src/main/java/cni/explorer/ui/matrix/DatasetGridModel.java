package cni.explorer.ui.matrix;

import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;

/// A grid of what a dataset says.
sealed interface DatasetGridModel extends GridModel permits ProviderGridModel, TransposedGridModel {
    /// Room at the left and the right of a cell, which the grid keeps free.
    double PADDING = 8;

    /// What stands in a place; nothing for a place that the grid does not have.
    CellPlace place(GridPosition position);
}
