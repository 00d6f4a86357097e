package cni.explorer.ui.refresh;

/// The names that the pane shares with its style sheet.
final class RefreshStyle {
    static final String PANE = "refresh-pane";
    static final String HEAD = "refresh-head";
    static final String BODY = "refresh-body";
    static final String ROW = "refresh-row";

    private RefreshStyle() {}
}
