package cni.explorer.text;

import cni.explorer.model.Feature;
import cni.explorer.model.Provider;
import java.util.Collection;
import java.util.stream.Collectors;

/// Names what somebody had set and a newer state of the data has no place for.
public final class LostText {
    private LostText() {}

    public static String tick(Feature feature) {
        return "the tick on " + feature.shortName();
    }

    public static String preference(Feature feature) {
        return "the preference for " + feature.shortName();
    }

    /// "“Layer 3” and “Overlay” accepted as Network model".
    public static String accepted(Collection<String> values, Feature feature) {
        return values.stream().map(value -> "“" + value + "”").collect(Collectors.joining(" and ")) + " accepted as "
                + feature.shortName();
    }

    public static String bound(Feature metric) {
        return "what was required of " + metric.shortName();
    }

    public static String column(Feature feature) {
        return "the column " + feature.shortName();
    }

    public static String card(Provider provider) {
        return "the card of " + provider.name();
    }
}
