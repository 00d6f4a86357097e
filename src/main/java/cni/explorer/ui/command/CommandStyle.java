package cni.explorer.ui.command;

import javafx.css.PseudoClass;

/// The names that the palette shares with its style sheet.
final class CommandStyle {
    static final String PALETTE = "command-palette";
    static final String HEAD = "command-head";
    static final String FIELD = "command-field";
    static final String LINES = "command-lines";
    static final String LINE = "command-line";
    static final String GROUP = "command-group";
    static final String FOOT = "command-foot";
    static final String FOUND = "found";

    static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private CommandStyle() {}
}
