package cni.explorer.ui.charts;

import javafx.css.PseudoClass;

/// The names that this view shares with its style sheet.
final class ChartsStyle {
    static final String BANDS = "bands";
    static final String TITLES = "chart-titles";
    static final String TITLE = "chart-title";
    static final String BAR_LIST = "bar-list";
    static final String WHO = "who";
    static final String FIGURE = "bar-figure";
    static final String BAR = "bar";
    static final String CHOSEN_POINT = "chosen-point";
    static final String GRID = "grid";
    static final String VALUE = "value";
    static final String MARK = "mark";
    static final String MONTH = "month";
    static final String NO_DATA = "no-data";
    static final String TICK = "tick";
    static final String DEFINITIONS = "definitions";
    static final String LEGEND = "legend";
    static final String SWATCH = "swatch";
    static final String NOUGHT = "nought";
    static final String YEARS = "years";
    static final String DASHES = "dashes";
    static final String PICTURE = "chart-picture";
    static final String FROM = "chart-from";
    static final String NOTHING = "nothing-to-draw";

    static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
    static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    static final PseudoClass PALE = PseudoClass.getPseudoClass("pale");
    static final PseudoClass DOT = PseudoClass.getPseudoClass("dot");
    static final PseudoClass NEWEST = PseudoClass.getPseudoClass("newest");
    static final PseudoClass HOLLOW = PseudoClass.getPseudoClass("hollow");
    static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    static final PseudoClass FIRST_UNCOUNTED = PseudoClass.getPseudoClass("first-uncounted");

    private ChartsStyle() {}
}
