package cni.explorer.ui.matrix;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;

/// Identifies a column of a grid.
sealed interface ColumnKey {
    /// The names of rows.
    record Names() implements ColumnKey {}

    /// One feature.
    record OfFeature(FeatureId feature) implements ColumnKey {}

    /// Several features of a folded group; two strips of one group begin with different features.
    record OfStrip(String group, FeatureId first) implements ColumnKey {}

    /// One provider.
    record OfProvider(ProviderId provider) implements ColumnKey {}

    /// Why somebody is excluded.
    record Reasons() implements ColumnKey {}

    static ColumnKey of(MatrixColumn column) {
        return switch (column) {
            case MatrixColumn.Single single -> new OfFeature(single.feature().id());
            case MatrixColumn.Strip strip ->
                new OfStrip(strip.group(), strip.features().getFirst().id());
        };
    }
}
