package cni.explorer.ui.matrix;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;

/// Identifies a column of a grid.
sealed interface ColumnKey {
    /// The names of rows.
    record Names() implements ColumnKey {}

    /// One feature.
    record OfFeature(FeatureId feature) implements ColumnKey {}

    /// The signs of a folded group.
    record OfStrip(String group) implements ColumnKey {}

    /// How many features there is no room for.
    record OfOthers() implements ColumnKey {}

    /// One provider.
    record OfProvider(ProviderId provider) implements ColumnKey {}

    /// Why somebody is excluded.
    record Reasons() implements ColumnKey {}

    static ColumnKey of(MatrixColumn column) {
        return switch (column) {
            case MatrixColumn.Single single -> new OfFeature(single.feature().id());
            case MatrixColumn.Strip strip -> new OfStrip(strip.group());
            case MatrixColumn.More _ -> new OfOthers();
        };
    }
}
