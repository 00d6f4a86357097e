package cni.explorer.export.csv;

import cni.explorer.export.FormulaEscaper;
import cni.explorer.export.PlainText;
import cni.explorer.text.Characters;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts as they stand in a CSV file: harmless, and in quotation marks where they need them.
public final class CsvText {
    private static final String QUOTE = "\"";
    private static final Pattern BEGINS_LIKE_QUOTED = Pattern.compile(" *\"");
    /// What some spreadsheet begins a cell behind, if it does not know that quotation marks keep a cell together.
    private static final String SEPARATORS = ",;\t\r\n";
    private static final char FULL_WIDTH = '\uFF00';

    private final char separator;
    private final CsvForm.Breaks breaks;
    private final boolean isForExcel;
    private final String others;

    CsvText(CsvForm form) {
        breaks = form.breaks();
        separator = form.separator();
        isForExcel = form.byteOrderMark();
        others = SEPARATORS.replace(String.valueOf(separator), "");
    }

    /// One text as a cell, without a separator.
    public String cell(String text) {
        if (isPlain(text)) {
            return isForExcel ? RewrittenText.shielded(text) : text;
        }
        return switch (breaks) {
            // As the table shows it.
            case KEPT -> quoted(forTable(Characters.unturned(text)));
            case NONE_IN_CELLS -> onOneLine(text);
        };
    }

    /// A whole line of cells, of which some may be empty.
    String line(Stream<String> cells) {
        return cells.map(text -> text.isEmpty() ? "" : cell(text))
                .collect(Collectors.joining(String.valueOf(separator), "", "\r\n"));
    }

    /// A spreadsheet may part the file at something else than it is parted by, as that of another country does: then a
    /// cell begins within a text.
    private String forTable(String text) {
        String harmless = FormulaEscaper.text(text, others);
        return isForExcel && harmless.equals(text) ? RewrittenText.shielded(text) : harmless;
    }

    /// Nothing here asks for quotation marks but one at the beginning, be it behind spaces, which spreadsheets would
    /// take for theirs and look for its end in the rows below.
    private String onOneLine(String text) {
        // One line first: what steers a terminal becomes a space, and a formula may stand behind it.
        String line = FormulaEscaper.text(PlainText.line(text.replace("\r\n", "\n")));
        return BEGINS_LIKE_QUOTED.matcher(line).lookingAt() ? quoted(line) : line;
    }

    private String quoted(String text) {
        return needsQuotes(text) ? QUOTE + text.replace(QUOTE, QUOTE + QUOTE) + QUOTE : text;
    }

    /// As RFC 4180 has it; besides, whatever programs are known to take for something else at the beginning or the end
    /// of a cell.
    ///
    /// @param text not empty
    private boolean needsQuotes(String text) {
        return text.charAt(0) <= '#'
                || text.charAt(text.length() - 1) <= ' '
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0
                || text.indexOf(separator) >= 0;
    }

    /// Whether a text can only stand as it is: a letter or digit first, and after it nothing that might need a second
    /// look.
    private boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean innocent = isAsciiLetterOrDigit(c)
                    || (i > 0 && (c == ' ' || c == '-' || c == '.' || c == '/'))
                    || Character.isLetterOrDigit(c);
            if (!innocent || c >= FULL_WIDTH) {
                return false;
            }
        }
        return text.isEmpty() || text.charAt(text.length() - 1) != ' ';
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
