package cni.explorer.ui.state;

import cni.explorer.model.Dataset;
import cni.explorer.query.Narrowing;
import cni.explorer.query.Ordering;

/// A dataset, ready to be narrowed and sorted. Making one of a large dataset takes a while and may be done on any
/// thread.
///
/// @param dataset   what is compared
/// @param narrowing who is left
/// @param ordering  in which order
public record Comparison(Dataset dataset, Narrowing narrowing, Ordering ordering) {

    public static Comparison of(Dataset dataset) {
        return new Comparison(dataset, new Narrowing(dataset), new Ordering(dataset));
    }
}
