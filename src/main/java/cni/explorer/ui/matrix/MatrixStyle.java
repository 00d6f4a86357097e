package cni.explorer.ui.matrix;

import javafx.css.PseudoClass;

/// The names that this view shares with its style sheet.
final class MatrixStyle {
    static final String MATRIX_VIEW = "matrix-view";
    static final String MATRIX_PANE = "matrix-pane";
    static final String MATRIX_TABLE = "matrix-table";
    static final String TRANSPOSED = "transposed-table";
    static final String TRANSPOSE = "transpose";
    static final String UNCOUNTED_START = "uncounted-start";
    static final String PROVIDER_COLUMN = "provider-column";
    static final String ANSWER_CELL = "answer-cell";
    static final String WAYS_OUT = "ways-out";
    static final String WAY_OUT = "way-out";
    static final String STRIP = "strip-cell";
    static final String GROUP_START = "group-start";
    static final String GROUP_NAME = "group-heading";
    static final String PINNED = "pinned";
    static final String PREFERRED = "preferred";
    static final String REQUIRED = "required";
    static final String HEADER = "matrix-header";
    static final String SECTION_LINE = "section-line";
    static final String EXCLUDED_LIST = "excluded-list";
    static final String REASON = "reason";
    static final String FEATURE = "feature";
    static final String NOTES_PANE = "notes-pane";

    static final PseudoClass LEAVING = PseudoClass.getPseudoClass("leaving");
    static final PseudoClass RETURNING = PseudoClass.getPseudoClass("returning");
    static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    static final PseudoClass ALL_ROWS = PseudoClass.getPseudoClass("all-rows");
    static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");
    static final PseudoClass AT_FOCUS = PseudoClass.getPseudoClass("at-focus");
    static final PseudoClass FIRST_UNCOUNTED = PseudoClass.getPseudoClass("first-uncounted");

    private MatrixStyle() {}
}
