package cni.explorer.settings;

import cni.explorer.model.FeatureId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The columns of the matrix.
///
/// @param order         all features in their order, hidden ones too; those it does not name come last
/// @param hidden        the features that are not shown
/// @param widths        the widths that were changed, in pixels, more than 0
/// @param providerWidth the width of the column of names, if it was changed, in pixels, more than 0
public record ColumnsLook(
        List<FeatureId> order, Set<FeatureId> hidden, Map<FeatureId, Double> widths, Optional<Double> providerWidth) {

    /// All of them, in the order of the dataset, as wide as they need.
    public static final ColumnsLook DEFAULTS = new ColumnsLook(List.of(), Set.of(), Map.of(), Optional.empty());

    public ColumnsLook {
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
        widths = Map.copyOf(widths);
    }

    public ColumnsLook withWidth(FeatureId feature, double width) {
        Map<FeatureId, Double> changed = new HashMap<>(widths);
        changed.put(feature, width);
        return new ColumnsLook(order, hidden, changed, providerWidth);
    }

    public ColumnsLook withProviderWidth(double width) {
        return new ColumnsLook(order, hidden, widths, Optional.of(width));
    }
}
