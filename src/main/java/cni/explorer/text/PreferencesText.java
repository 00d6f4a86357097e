package cni.explorer.text;

/// What stands beside preferences.
public final class PreferencesText {
    public static final String AT_ONCE = "Every change holds at once";

    private PreferencesText() {}

    /// What following the system means now.
    public static String system(boolean dark) {
        return "The system is " + (dark ? "dark" : "light") + " now";
    }
}
