package cni.explorer.ui.matrix;

import cni.explorer.model.Dataset;
import java.util.List;
import java.util.OptionalInt;

/// What of a dataset stands in a place of a grid.
///
/// @param provider its index in the dataset; empty for headers and for what is said of features
/// @param features indices in the dataset; empty for the name of a provider
record CellPlace(OptionalInt provider, List<Integer> features) {
    static final CellPlace NOWHERE = new CellPlace(OptionalInt.empty(), List.of());

    CellPlace {
        features = List.copyOf(features);
    }

    /// Those of them that have a verdict, and so a sign in a strip.
    List<Integer> judged(Dataset dataset) {
        return features.stream()
                .filter(feature -> dataset.feature(feature).kind().isJudged())
                .toList();
    }

    static CellPlace of(int provider, List<Integer> features) {
        return new CellPlace(OptionalInt.of(provider), features);
    }
}
