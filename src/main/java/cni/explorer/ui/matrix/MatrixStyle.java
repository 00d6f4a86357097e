package cni.explorer.ui.matrix;

import javafx.css.PseudoClass;

/// The names that this view shares with its style sheet.
final class MatrixStyle {
    static final String TRANSPOSE = "transpose";
    static final String SQUARE = "square";
    static final String STRIP_HEAD = "strip-head";
    static final String UNFOLD = "unfold";
    static final String WAYS_OUT = "ways-out";
    static final String FOUND = "found";
    static final String FOUND_WORDS = "found-words";
    static final String WAYS_HEAD = "ways-head";
    static final String WAY_OUT = "way-out";
    static final String SECTION_LINE = "section-line";
    static final String NOTES_PANE = "notes-pane";

    /// Of notes: they are one line.
    static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private MatrixStyle() {}
}
