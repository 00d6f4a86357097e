package cni.explorer.ui.filter;

import javafx.css.PseudoClass;

/// The names that this view shares with its style sheet.
final class FilterStyle {
    static final String FILTER_PANE = "filter-pane";
    static final String ROWS = "filter-rows";
    static final String HEAD = "filter-head";
    static final String TICK_ROW = "tick-row";
    static final String CATEGORY_ROW = "category-row";
    static final String BOUND_ROW = "bound-row";
    static final String CATEGORY = "category";
    static final String COUNT = "count";
    static final String PLUS = "plus";
    static final String GROUP = "group-name";
    static final String GROUP_HEAD = "group-head";
    static final String FOOT = "filter-foot";

    static final String DISPUTED = "disputed-switch";

    static final String QUESTIONS = "questions";
    static final String PREFER = "prefer";

    static final PseudoClass PREFERRED = PseudoClass.getPseudoClass("preferred");
    static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");

    private FilterStyle() {}
}
