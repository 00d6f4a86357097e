package cni.explorer.text;

/// What stands beside preferences.
public final class PreferencesText {
    public static final String AT_ONCE = "Every change holds at once";

    public static final String SIZES = "80 to 200 %. Ctrl + and Ctrl − do the same, Ctrl 0 goes back";
    public static final String ROWS = "Roomy up to 12 providers, dense above";
    public static final String CSV = "What Ctrl E writes. Everything adds footnotes, disputes and sources";
    public static final String MOTION = "Nothing moves by itself in any case";

    public static final String LARGER = "Larger text";
    public static final String SMALLER = "Smaller text";
    public static final String SYSTEM_MOTION = "As the system says";

    private PreferencesText() {}

    /// How large everything is drawn.
    public static String size(int percent) {
        return "Text size " + percent + " %";
    }

    /// That there is no room for the size asked for.
    public static String roomFor(int percent) {
        return "This window has room for " + percent + " %. A larger one shows more";
    }

    /// What following the system means now.
    public static String system(boolean dark) {
        return "The system is " + (dark ? "dark" : "light") + " now";
    }
}
