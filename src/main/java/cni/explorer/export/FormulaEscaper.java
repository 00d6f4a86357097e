package cni.explorer.export;

import java.util.regex.Pattern;

/// Keeps text from being run as a formula by the spreadsheet that opens it.
///
/// A leading apostrophe makes text of what begins with `=`, `+`, `-`, `@`, a tab or a line break, also behind spaces
/// and
/// quotation marks and in full width, since spreadsheets look through those. Numbers stay numbers, and a sign with
/// nothing behind it, as in "-" for "not applicable", has nothing to run.
public final class FormulaEscaper {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*(?:[eE][+-]?[0-9]+)?%?");
    private static final String SEEN_THROUGH = " \u00A0\u2007\u202F\u3000\uFEFF\"'“”„‘’＂＇";
    private static final String SIGNS = "=+-@＝＋－＠";
    private static final String BREAKS = "\t\r\n\u000B\f";

    private FormulaEscaper() {}

    public static String text(String text) {
        int start = 0;
        while (start < text.length() && SEEN_THROUGH.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start < text.length() && runs(text, start) ? "'" + text : text;
    }

    private static boolean runs(String text, int start) {
        char first = text.charAt(start);
        if (BREAKS.indexOf(first) >= 0) {
            return true;
        }
        return SIGNS.indexOf(first) >= 0
                && !text.substring(start + 1).isBlank()
                && !NUMBER.matcher(text).matches();
    }
}
