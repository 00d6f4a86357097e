package cni.explorer.workspace;

import cni.explorer.model.FeatureId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How the columns of the matrix look. Which of them there are, and in which order, says the arrangement.
///
/// @param widths        the widths that were changed, in pixels, more than 0
/// @param providerWidth the width of the column of names, if it was changed, in pixels, more than 0
/// @param folds         the groups that were folded (true) or unfolded (false) by hand; the others fold as room needs
/// @param transposed    whether features are the rows and providers the columns
public record ColumnSettings(
        Map<FeatureId, Double> widths, Optional<Double> providerWidth, Map<String, Boolean> folds, boolean transposed) {

    /// As wide as they need, folded as room needs.
    public static final ColumnSettings DEFAULTS = new ColumnSettings(Map.of(), Optional.empty(), Map.of(), false);

    public ColumnSettings {
        widths = Map.copyOf(widths);
        folds = Map.copyOf(folds);
    }

    public ColumnSettings withWidth(FeatureId feature, double width) {
        Map<FeatureId, Double> changed = new HashMap<>(widths);
        changed.put(feature, width);
        return new ColumnSettings(changed, providerWidth, folds, transposed);
    }

    public ColumnSettings withProviderWidth(double width) {
        return new ColumnSettings(widths, Optional.of(width), folds, transposed);
    }

    /// The same with a group folded or unfolded by hand.
    public ColumnSettings withFold(String group, boolean folded) {
        Map<String, Boolean> changed = new HashMap<>(folds);
        changed.put(group, folded);
        return withFolds(changed);
    }

    /// The same with these groups folded or unfolded by hand, and no others.
    public ColumnSettings withFolds(Map<String, Boolean> changed) {
        return new ColumnSettings(widths, providerWidth, changed, transposed);
    }

    public ColumnSettings withTransposed(boolean changed) {
        return new ColumnSettings(widths, providerWidth, folds, changed);
    }
}
