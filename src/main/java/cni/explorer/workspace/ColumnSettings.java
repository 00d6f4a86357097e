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
/// @param folds         the groups that were folded (true) or unfolded (false) by hand; the others fold as room needs
/// @param transposed    whether features are the rows and providers the columns
public record ColumnsLook(
        List<FeatureId> order,
        Set<FeatureId> hidden,
        Map<FeatureId, Double> widths,
        Optional<Double> providerWidth,
        Map<String, Boolean> folds,
        boolean transposed) {

    /// All of them, in the order of the dataset, as wide as they need.
    public static final ColumnsLook DEFAULTS =
            new ColumnsLook(List.of(), Set.of(), Map.of(), Optional.empty(), Map.of(), false);

    public ColumnsLook {
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
        widths = Map.copyOf(widths);
        folds = Map.copyOf(folds);
    }

    public ColumnsLook withWidth(FeatureId feature, double width) {
        Map<FeatureId, Double> changed = new HashMap<>(widths);
        changed.put(feature, width);
        return new ColumnsLook(order, hidden, changed, providerWidth, folds, transposed);
    }

    public ColumnsLook withProviderWidth(double width) {
        return new ColumnsLook(order, hidden, widths, Optional.of(width), folds, transposed);
    }

    /// The same with a group folded or unfolded by hand.
    public ColumnsLook withFold(String group, boolean folded) {
        Map<String, Boolean> changed = new HashMap<>(folds);
        changed.put(group, folded);
        return withFolds(changed);
    }

    /// The same with these groups folded or unfolded by hand, and no others.
    public ColumnsLook withFolds(Map<String, Boolean> changed) {
        return new ColumnsLook(order, hidden, widths, providerWidth, changed, transposed);
    }

    public ColumnsLook withTransposed(boolean changed) {
        return new ColumnsLook(order, hidden, widths, providerWidth, folds, changed);
    }
}
