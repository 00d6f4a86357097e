package cni.explorer.text;

import cni.explorer.model.Feature;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;

/// What the menu of a cell, a name or a column offers.
public final class MenuText {
    public static final String SHOW_DETAIL = "Show detail";
    public static final String OPEN_SOURCE = "Open source";
    public static final String COPY_VALUE = "Copy value with note";
    public static final String COPY_FIGURE = "Copy figure with its source";
    public static final String COPY_NAME = "Copy name";
    public static final String COPY_ALL = "Copy all of it";
    public static final String COPY_CHOSEN = "Copy";
    public static final String COPY_IN_SIGHT = "Copy what is in sight";
    public static final String CHOOSE_ALL = "Select all";
    public static final String COPY_AS = "Copy as";
    public static final String PICTURE = "Picture";
    public static final String OPEN_PAGE = "Open page";
    public static final String COPY_SOURCE = "Copy address of the source";
    public static final String COPY_ASKED = "Copy what it asks for";
    public static final String SHOW_COLUMN = "Show column";
    public static final String HIDE_COLUMN = "Hide column";

    public static final String COLUMNS = "Choose columns…";

    private MenuText() {}

    /// "OVN-Kubernetes · Windows nodes".
    public static String cell(Provider provider, Feature feature) {
        return provider.name() + " · " + feature.shortName();
    }

    /// "Calico · Stars".
    public static String figure(Provider provider, Metric metric) {
        return provider.name() + " · " + metric.name();
    }

    public static String require(Feature feature, boolean required) {
        return (required ? "Stop requiring " : "Require ") + feature.shortName();
    }

    public static String prefer(Feature feature, boolean preferred) {
        return (preferred ? "Stop preferring " : "Prefer ") + feature.shortName();
    }

    /// "Unfold Networking".
    public static String fold(String group, boolean folded) {
        return (folded ? "Fold " : "Unfold ") + group;
    }

    public static String sortBy(String name) {
        return "Sort by " + name;
    }

    /// Of a column, which is a row where features are rows.
    public static String hide(String feature) {
        return "Hide " + feature;
    }

    public static String compare(Provider provider, boolean compared) {
        return compared ? "Take " + provider.name() + " out of Compare" : "Compare " + provider.name();
    }

    public static String open(String label) {
        return "Open " + label;
    }
}
