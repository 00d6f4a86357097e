package cni.explorer.text;

/// What a screen reader and buttons say of the tables of who is left and who is not.
public final class MatrixText {
    public static final String LEFT = "Providers that are left";
    public static final String LEFT_AS_COLUMNS = "Features, and the providers that are left as columns";
    public static final String EXCLUDED = "Excluded providers with their reasons";
    public static final String FEATURES_AS_ROWS = "Features as rows";
    public static final String TRANSPOSE = "Features as rows, providers as columns (Ctrl T)";

    private MatrixText() {}

    /// "Encryption, required".
    public static String required(String feature) {
        return feature + ", required";
    }

    /// "Encryption, preferred".
    public static String preferred(String feature) {
        return feature + ", preferred";
    }

    /// "Encryption, required, sorted downwards".
    ///
    /// @param head what is said of the column before
    public static String sorted(String head, boolean downwards) {
        return head + (downwards ? ", sorted downwards" : ", sorted upwards");
    }

    /// "Encryption, group Security, unfolded".
    public static String inGroup(String head, String group, boolean folded) {
        return head + ", group " + group + (folded ? ", folded" : ", unfolded");
    }

    /// Signs that stand for a group: "Security, 3 features".
    public static String strip(String group, int features) {
        return group + ", " + English.count(features, "feature");
    }

    /// "Calico, ticked to compare".
    public static String ticked(String provider) {
        return provider + ", ticked to compare";
    }

    /// "Calico, excluded. Encryption: No, does not meet it".
    public static String excluded(String provider, String reason) {
        return provider + ", excluded. " + reason;
    }

    /// What there is no room for: "9 features more, choose columns".
    public static String more(int features) {
        return English.count(features, "feature") + " more, choose columns";
    }
}
