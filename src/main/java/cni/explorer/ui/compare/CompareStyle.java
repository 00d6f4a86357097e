package cni.explorer.ui.compare;

/// The names that this view shares with its style sheet.
final class CompareStyle {
    static final String COMPARE_VIEW = "compare-view";
    static final String SWITCH = "switch";
    static final String NOBODY = "nobody-chosen";

    private CompareStyle() {}
}
