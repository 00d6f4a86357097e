package cni.explorer.export.html;

import cni.explorer.export.TruthWords;

/// Tells a spreadsheet that opens a page, or gets a piece of it from the clipboard, that a cell is text, so that
/// nothing in it runs and 1.10 does not become 1.1: LibreOffice by an attribute of its own tables, Excel by a property
/// of style sheets. Browsers know neither.
final class AsText {
    /// The number format of text, as LibreOffice writes it.
    private static final String FORMAT = "1033;0;@";

    private AsText() {}

    /// The attributes of a cell that begins with some words; none where nothing but text can be meant.
    static String[] attributes(String words) {
        return isPlain(words) ? new String[0] : new String[] {"sdnum", FORMAT};
    }

    /// The same with what Excel heeds where there is no style sheet.
    static String[] pasted(String words) {
        return isPlain(words) ? new String[0] : new String[] {"sdnum", FORMAT, "style", "mso-number-format: '\\@'"};
    }

    /// No number, day or formula begins with a letter.
    private static boolean isPlain(String words) {
        return words.isEmpty() || (Character.isLetter(words.codePointAt(0)) && !TruthWords.isOne(words.strip()));
    }
}
