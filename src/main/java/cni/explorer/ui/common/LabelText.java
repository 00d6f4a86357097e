package cni.explorer.ui.common;

import cni.explorer.ui.grid.DrawnText;

/// Words of a dataset as a label, a link or a menu draws them: what has no glyph is left out, and brackets, commas and
/// numbers beside words that are read from the right stand where they belong.
public final class LabelText {
    private LabelText() {}

    /// On one line. What is searched, copied or spoken is not this, but the words themselves.
    public static String of(String words) {
        return DrawnText.onOneLine(words);
    }

    /// The program's own, in which such words stand; it begins at the left whatever stands first.
    public static String sentence(String words) {
        return DrawnText.sentence(words);
    }
}
