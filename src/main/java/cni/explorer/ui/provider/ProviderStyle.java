package cni.explorer.ui.provider;

/// The names that this page shares with its style sheet.
final class ProviderStyle {
    static final String SECTION = "page-section";
    static final String LINE = "page-line";
    static final String SIDE = "page-side";
    static final String FIGURE = "page-figure";
    static final String BESIDE = "page-beside";
    static final String VALUE = "page-value";
    static final String SQUARE = "square";
    static final String PART = "page-part";

    private ProviderStyle() {}
}
