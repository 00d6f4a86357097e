package cni.explorer.text;

import cni.explorer.query.Preferences;

/// How much of what is preferred a provider meets.
public final class PreferenceText {
    private PreferenceText() {}

    /// "meets 1 of 2 preferred"; empty where nothing is preferred.
    public static String met(Preferences preferences, int provider) {
        return preferences.isEmpty()
                ? ""
                : English.format(
                        "meets %d of %d preferred",
                        preferences.metCount(provider), preferences.all().size());
    }

    /// "1 of 2", for a column of its own.
    public static String share(Preferences preferences, int provider) {
        return share(preferences.metCount(provider), preferences.all().size());
    }

    /// "2 of 3".
    public static String share(int met, int all) {
        return English.format("%d of %d", met, all);
    }

    /// "Of what is preferred it meets Encryption and Mesh".
    public static String named(Preferences preferences, int provider) {
        var met = preferences.met(provider);
        return met.isEmpty()
                ? "Of what is preferred it meets nothing"
                : English.format("Of what is preferred it meets %s", RequirementText.labels(met));
    }
}
