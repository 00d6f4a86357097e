package cni.explorer.ui.window;

/// The names that the window shares with its style sheet.
final class WindowStyle {
    static final String TOOLBAR = "toolbar";
    static final String HINT = "first-hint";
    static final String HINT_ROOM = "first-hint-room";
    static final String KEY_HINT = "key-hint";
    static final String BANNER = "banner";
    static final String MESSAGE = "message";
    static final String PASSING = "passing";
    static final String LEGEND_BUTTON = "legend-button";
    static final String LEGEND_NAMES = "legend-names";
    static final String STATUS = "status-line";
    static final String EXPORT_HEAD = "export-head";
    static final String EXPORT_HINT = "export-hint";

    static final String KEY_COLUMN_BESIDE = "key-column-beside";
    static final String KEY_COLUMN = "key-column";
    static final String KEY_SECTION = "key-section";
    static final String KEY_ROW = "key-row";

    static final String FIRST_PREFERENCE = "first-preference";
    static final String PREFERENCES = "preferences";
    static final String PREFERENCE = "preference";

    private WindowStyle() {}
}
