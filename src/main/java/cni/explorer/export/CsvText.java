package cni.explorer.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;

/// Texts as they stand in a CSV file: harmless, and in quotation marks where they need them.
final class CsvText {
    private static final char FULL_WIDTH = '\uFF00';

    private final CSVFormat format;
    private final CsvForm.Breaks breaks;

    CsvText(CsvForm form) {
        breaks = form.breaks();
        format = CSVFormat.RFC4180.builder().setDelimiter(form.separator()).get();
    }

    /// One text as a cell, without a separator.
    String cell(String text) {
        if (isPlain(text)) {
            return text;
        }
        String harmless = Harmless.text(text);
        return switch (breaks) {
            case KEPT -> quoted(harmless);
            case NONE_IN_CELLS -> onOneLine(harmless);
        };
    }

    /// Nothing here asks for quotation marks but one at the beginning, which spreadsheets would take for theirs and
    /// look for its end in the rows below.
    private String onOneLine(String text) {
        String line = PlainText.line(text.replace("\r\n", "\n"));
        return line.startsWith("\"") ? quoted(line) : line;
    }

    private String quoted(String text) {
        StringBuilder cell = new StringBuilder(text.length() + 8);
        try {
            format.print(text, cell, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return cell.toString();
    }

    /// Whether a text can only stand as it is: a letter or digit first, and after it nothing that might need a second
    /// look.
    private boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean innocent =
                    Character.isLetterOrDigit(c) || (i > 0 && (c == ' ' || c == '-' || c == '.' || c == '/'));
            if (!innocent || c >= FULL_WIDTH) {
                return false;
            }
        }
        return text.isEmpty() || text.charAt(text.length() - 1) != ' ';
    }
}
