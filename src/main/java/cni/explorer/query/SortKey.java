package cni.explorer.query;

import cni.explorer.model.FeatureId;

/// One step of an order: a column and a direction.
///
/// @param by         the column
/// @param descending the other way round; cells that state nothing stay last all the same
public record SortKey(By by, boolean descending) {

    /// What rows are ordered by.
    public sealed interface By {}

    /// Whether it orders by figures, which can come anew while everything else stays.
    static boolean isOfMetric(By by) {
        return switch (by) {
            case Name _ -> false;
            case Answers answers -> answers.feature().metric().isPresent();
        };
    }

    /// Whether it orders by figures.
    public boolean isOfMetric() {
        return isOfMetric(by);
    }

    /// The name of the provider.
    public record Name() implements By {}

    /// The cells of a feature: first by verdict, then by value.
    public record Answers(FeatureId feature) implements By {}
}
