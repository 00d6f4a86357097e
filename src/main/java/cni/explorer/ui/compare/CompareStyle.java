package cni.explorer.ui.compare;

import javafx.css.PseudoClass;

/// The names that this view shares with its style sheet.
final class CompareStyle {
    static final String COMPARE_VIEW = "compare-view";
    static final String BOARD = "board";
    static final String ROW = "card-row";
    static final String NAMES = "card-names";
    static final String HEAD = "card-head";
    static final String ROW_LABEL = "row-label";
    static final String DIFFERS = "differs";
    static final String CELL = "card-cell";
    static final String VALUE = "value";
    static final String SUMMARY = "summary";
    static final String CREDIT = "credit";
    static final String FIGURE = "figure";
    static final String MONTH = "month";
    static final String NO_DATA = "no-data";
    static final String NOTE = "card-note";
    static final String FOLD = "fold";
    static final String SWITCH = "switch";
    static final String NOBODY = "nobody-chosen";

    static final PseudoClass REQUIRED = PseudoClass.getPseudoClass("required");
    static final PseudoClass ALL = PseudoClass.getPseudoClass("all");
    static final PseudoClass SAME = PseudoClass.getPseudoClass("same");
    static final PseudoClass GROUP_END = PseudoClass.getPseudoClass("group-end");
    static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");

    private CompareStyle() {}
}
