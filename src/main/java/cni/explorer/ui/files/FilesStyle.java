package cni.explorer.ui.files;

import javafx.css.PseudoClass;

/// The names that this package shares with its style sheet.
final class FilesStyle {
    static final String PROBLEMS = "problems-pane";
    static final String HEAD = "problems-head";
    static final String TITLE = "problems-title";
    static final String LIST = "problems-list";
    static final String PLACE = "problem-place";
    static final String SENTENCE = "problem-sentence";
    static final String DROP_HINT = "drop-hint";
    static final String DROP_CARD = "drop-card";

    static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private FilesStyle() {}
}
