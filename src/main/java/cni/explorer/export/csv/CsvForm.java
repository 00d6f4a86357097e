package cni.explorer.export.csv;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Which of the dialects that programs expect of a table in plain text.
///
/// There is no form with a `sep=` line: programs other than Excel take it for data, and Excel ignores the byte order
/// mark where it stands.
///
/// @param separator     what stands between two cells
/// @param byteOrderMark whether the file begins with U+FEFF, without which Excel takes UTF-8 for something else
/// @param breaks        what becomes of line breaks
public record CsvForm(char separator, boolean byteOrderMark, Breaks breaks) {

    /// What becomes of line breaks.
    public enum Breaks {
        /// Those in a cell stay, between quotation marks; a record ends as RFC 4180 has it.
        KEPT("\r\n"),
        /// Those in a cell become spaces, as do tabs, so that tools that read lines find a record on each.
        NONE_IN_CELLS("\n");

        private final String lineEnd;

        Breaks(String lineEnd) {
            this.lineEnd = lineEnd;
        }

        /// What stands behind each record.
        String lineEnd() {
            return lineEnd;
        }
    }

    /// As RFC 4180 has it: what every program but Excel reads.
    public static final CsvForm PLAIN = new CsvForm(',', false, Breaks.KEPT);

    /// Tabs between cells and a line for each record: what `cut` and `awk` read, and what a spreadsheet takes when it
    /// is pasted.
    public static final CsvForm TABS = new CsvForm('\t', false, Breaks.NONE_IN_CELLS);

    /// What the Excel of this machine opens rightly: the one thing that hangs on the machine's locale, as Excel does.
    public static CsvForm forExcelHere() {
        return forExcel(Locale.getDefault(Locale.Category.FORMAT));
    }

    /// What Excel opens rightly on a double click. It splits at semicolons where the comma is the decimal point.
    public static CsvForm forExcel(Locale locale) {
        boolean comma = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
        return new CsvForm(comma ? ';' : ',', true, Breaks.KEPT);
    }
}
