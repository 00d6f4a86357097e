package cni.explorer.workspace;

/// How the charts are drawn.
///
/// @param set      which figures are looked at together, where the dataset has them
/// @param sortedBy the id of the metric by whose figures the providers stand, the largest first; empty for their names
/// @param scale    how lengths follow figures
/// @param scope    whose figures are drawn
public record ChartOptions(ChartSet set, String sortedBy, Scale scale, Scope scope) {

    /// As on a first start; the window then sorts by the first metric of the dataset.
    public static final ChartOptions DEFAULTS = new ChartOptions(ChartSet.ALIVE, "", Scale.LINEAR, Scope.IN_SIGHT);

    /// How lengths follow figures.
    public enum Scale {
        LINEAR,
        /// Powers of ten at equal distances; 0 has no place on it.
        LOG
    }

    /// Whose figures are drawn.
    public enum Scope {
        /// The providers that are left.
        IN_SIGHT,
        ALL
    }

    public ChartOptions withSet(ChartSet changed) {
        return new ChartOptions(changed, sortedBy, scale, scope);
    }

    public ChartOptions withSortedBy(String metric) {
        return new ChartOptions(set, metric, scale, scope);
    }

    public ChartOptions withScale(Scale changed) {
        return new ChartOptions(set, sortedBy, changed, scope);
    }

    public ChartOptions withScope(Scope changed) {
        return new ChartOptions(set, sortedBy, scale, changed);
    }
}
