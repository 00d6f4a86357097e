package cni.explorer.text;

/// What stands on any page that lies over a view.
public final class PageText {
    public static final String BACK = "Back (Esc or Alt ←)";

    private PageText() {}

    /// "Back to Matrix".
    public static String backTo(String view) {
        return "Back to " + view;
    }
}
