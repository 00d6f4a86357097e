package cni.explorer.cli;

import cni.explorer.model.Dataset;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Matrix;
import cni.explorer.query.Narrowing;
import cni.explorer.query.Ordering;
import cni.explorer.query.Selection;
import java.nio.file.Path;
import java.util.Optional;

/// What the command line asks, and of which data. Every id in it is one of the dataset.
///
/// @param dataset   the data
/// @param file      where it was read from; empty if it travels with the program
/// @param selection what is asked for
record Asked(Dataset dataset, Optional<Path> file, Selection selection) {

    /// The answer: all columns, in the order of the dataset.
    Matrix matrix() {
        return Matrix.of(new Narrowing(dataset).outcome(selection), Arrangement.of(dataset), new Ordering(dataset));
    }
}
