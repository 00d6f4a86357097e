package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import cni.explorer.query.MovedSources;
import cni.explorer.query.Preview;
import cni.explorer.ui.common.TextWidth;
import cni.explorer.workspace.IndexedDataset;
import cni.explorer.workspace.ViewState;
import java.util.Optional;

/// Makes the models of the grids of one dataset, from what was worked out once for it: cells, widths, density.
final class MatrixModels {
    private final Dataset dataset;
    private final MovedSources moved;
    private final TextWidth measure;
    private final Density density;
    private final CellContents contents;
    private final ColumnWidths widths;
    private Optional<TransposedWidths> transposed = Optional.empty();

    /// @param moved   what has changed since the cells were read
    /// @param measure in the fonts of the density
    MatrixModels(Dataset dataset, MovedSources moved, Density density, TextWidth measure) {
        this.dataset = dataset;
        this.moved = moved;
        this.density = density;
        this.measure = measure;
        this.contents = new CellContents(dataset, moved);
        this.widths = new ColumnWidths(dataset, moved, measure);
    }

    boolean areOf(IndexedDataset other) {
        return dataset == other.dataset() && moved.equals(other.moved());
    }

    Density density() {
        return density;
    }

    /// The providers that are left, in the direction in force.
    ///
    /// @param width of the grid, in pixels
    DatasetGridModel left(ViewState shown, double width) {
        return shown.columns().transposed()
                ? new TransposedGridModel(shown, shown.columns(), width, contents, transposedWidths())
                : new MatrixGridModel(shown, shown.columns(), width, contents, widths, density);
    }

    /// Measured when features first stand as rows: at a start they hardly ever do.
    private TransposedWidths transposedWidths() {
        TransposedWidths measured = transposed.orElseGet(() -> new TransposedWidths(dataset, moved, measure));
        transposed = Optional.of(measured);
        return measured;
    }

    /// The others, their names as wide as those above.
    ///
    /// @param above what stands above them
    ExcludedGridModel excluded(ViewState shown, Optional<Preview> preview, DatasetGridModel above, double width) {
        double names = above.column(0).width();
        boolean wider = above instanceof TransposedGridModel;
        boolean nobody = shown.matrix().rows().size() == 0;
        double least = nobody ? RelaxationsPane.secondColumn(width) : wider ? widths.provider(false) : 0;
        double firstColumn = Math.max(names, least);
        return new ExcludedGridModel(shown, preview, firstColumn, width, contents, measure, density);
    }
}
