package cni.explorer.export;

import cni.explorer.text.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps text from being run as a formula by the spreadsheet that opens it.
///
/// A leading apostrophe makes text of what begins with `=`, `+`, `-`, `@`, a tab or a line break, also in full width
/// and behind whatever cannot be seen (LibreOffice drops U+0000 and runs the rest) or is a quotation mark, since
/// spreadsheets look through those. Numbers stay numbers, and a sign with nothing at all behind it, as in "-" for
/// "not applicable", has nothing to run.
public final class FormulaEscaper {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9][0-9.,]*|[.][0-9]+)(?:[eE][+-]?[0-9]+)?%?");
    private static final String QUOTES = "\"'“”„‘’＂＇";
    private static final String SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫";
    private static final Pattern LINE = Pattern.compile("[^\n]+");
    private static final String WORD_JOINER = "\u2060";
    private static final String BREAKS = "\t\r\n\u000B\f";

    private FormulaEscaper() {}

    public static String text(String text) {
        int start = start(text);
        return start < text.length() && runs(text, start) ? "'" + text : text;
    }

    /// Where that stands which a spreadsheet looks at first.
    private static int start(String text) {
        int start = 0;
        while (start < text.length() && isSeenThrough(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        return start;
    }

    /// Text in lines that is read and not worked with: an apostrophe would be seen there, so that something stands
    /// before a line that would run which is not.
    public static String lines(String text) {
        return LINE.matcher(text)
                .replaceAll(line -> text(line.group()).equals(line.group())
                        ? Matcher.quoteReplacement(line.group())
                        : WORD_JOINER + Matcher.quoteReplacement(line.group()));
    }

    /// The text as it stands in a file that may be read with another separator than it has: behind each of those as
    /// well.
    ///
    /// @param others at which a cell would begin then
    public static String text(String text, String others) {
        String whole = text(text);
        StringBuilder harmless = new StringBuilder(whole.length());
        int begin = 0;
        for (int i = 0; i <= whole.length(); i++) {
            if (i == whole.length() || others.indexOf(whole.charAt(i)) >= 0) {
                String cell = whole.substring(begin, i);
                int start = begin == 0 ? cell.length() : start(cell);
                boolean runs = start < cell.length() && runs(cell, start);
                harmless.append(cell, 0, start).append(runs ? "'" : "").append(cell, start, cell.length());
                harmless.append(whole, i, Math.min(i + 1, whole.length()));
                begin = i + 1;
            }
        }
        return harmless.toString();
    }

    private static boolean isSeenThrough(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> BREAKS.indexOf(c) < 0;
            case Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> QUOTES.indexOf(c) >= 0 || Characters.isUnseen(c);
        };
    }

    private static boolean runs(String text, int start) {
        int first = text.codePointAt(start);
        if (BREAKS.indexOf(first) >= 0) {
            return true;
        }
        // Blanks behind it are enough for LibreOffice to take it for a formula.
        return SIGNS.indexOf(first) >= 0
                && start + 1 < text.length()
                && !NUMBER.matcher(text).matches();
    }
}
