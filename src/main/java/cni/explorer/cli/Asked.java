package cni.explorer.cli;

import cni.explorer.data.Problem;
import cni.explorer.model.Dataset;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Matrix;
import cni.explorer.query.Narrowing;
import cni.explorer.query.Ordering;
import cni.explorer.query.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the command line asks, and of which data. Every id in it is one of the dataset.
///
/// @param dataset   the data
/// @param file      where it was read from; empty if it travels with the program
/// @param warnings  what is wrong with that file, which can be used all the same
/// @param selection what is asked for
/// @param transposed whether a window or picture is to show features as rows; texts and exports never do
record Asked(Dataset dataset, Optional<Path> file, List<Problem> warnings, Selection selection, boolean transposed) {

    /// The same, to be shown the usual way round (false) or with features as rows (true).
    Asked withTransposed(boolean changed) {
        return new Asked(dataset, file, warnings, selection, changed);
    }

    /// The answer: all columns, in the order of the dataset.
    Matrix matrix() {
        return Matrix.of(new Narrowing(dataset).outcome(selection), Arrangement.of(dataset), new Ordering(dataset));
    }
}
