package cni.explorer.ui.common;

import javafx.css.PseudoClass;

/// The names that code and style sheets share.
public final class StyleClass {
    public static final String ANSWER_BLOCK = "answer-block";
    public static final String PAGE_HEAD = "page-head";
    public static final String HEADLINE = "headline";
    public static final String SENTENCE = "sentence";
    public static final String STRESSED = "stressed";
    public static final String MUTED = "muted";
    public static final String CAPTION = "caption";
    /// Of AtlantaFX: a button without a face.
    public static final String FLAT = "flat";
    public static final String SMALL = "small-control";
    public static final String SEGMENTS = "segments";
    public static final String LEFT_PILL = "left-pill";
    public static final String RIGHT_PILL = "right-pill";
    public static final String ICON = "icon";
    public static final String ICON_BUTTON = "icon-button";
    public static final String LAZY_MENU = "lazy-menu";
    public static final String WITH_ARROW = "with-arrow";
    public static final String LINK = "text-link";
    public static final String VERDICT_GLYPH = "verdict-glyph";
    public static final String FOOTNOTE_MARK = "footnote-mark";
    public static final String DISPUTED = "disputed";
    public static final String MOVED_MARK = "moved-mark";
    public static final String PLAIN_SCROLL = "plain-scroll";
    public static final String SEARCH = "search";
    public static final String SMALL_CROSS = "small-cross";
    public static final String CELL_DETAIL = "cell-detail";
    public static final String VALUE = "value";
    public static final String ON_CONDITION = "on-condition";
    public static final String PROVIDER_NAME = "provider-name";
    public static final String NAME = "name";
    public static final String NAME_LINK = "name-link";
    public static final String PILL = "pill";
    public static final String TREND = "trend";
    public static final String TREND_LINE = "trend-line";
    public static final String TREND_DOT = "trend-dot";
    public static final String BOLD = "bold";

    public static final String MENU_HEAD = "menu-head";
    public static final String MODAL_LAYER = "modal-layer";
    public static final String MODAL_PANE = "modal-pane";
    public static final String MODAL_HEAD = "modal-head";
    public static final String MODAL_TITLE = "modal-title";
    public static final String MODAL_FOOT = "modal-foot";
    public static final String KEY_CAP = "key-cap";

    public static final PseudoClass AS_REASON = PseudoClass.getPseudoClass("reason");

    private StyleClass() {}
}
