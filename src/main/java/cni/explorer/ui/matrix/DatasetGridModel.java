package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;

/// A grid of what a dataset says.
sealed interface DatasetGridModel extends GridModel permits ProviderGridModel, TransposedGridModel {
    /// Room at the left and the right of a cell, which the grid keeps free.
    double PADDING = 8;

    Dataset dataset();

    /// What stands in a place; nothing for a place that the grid does not have.
    CellPlace place(GridPosition position);

    @Override
    default String spoken(int row, int column, Object action) {
        if (action instanceof CellAction.OpenGlyph(int sign)) {
            CellPlace strip = place(new GridPosition(row, column));
            return CellWords.spoken(
                    dataset(),
                    strip.provider().orElseThrow(),
                    strip.judged(dataset()).get(sign));
        }
        return spoken(row, column);
    }

    @Override
    default String tooltip(int row, int column, Object action) {
        if (action instanceof CellAction.OpenGlyph(int sign)) {
            CellPlace strip = place(new GridPosition(row, column));
            return CellWords.sentence(
                    dataset(),
                    strip.provider().orElseThrow(),
                    strip.judged(dataset()).get(sign));
        }
        return tooltip(row, column);
    }
}
