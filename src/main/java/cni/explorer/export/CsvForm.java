package cni.explorer.export;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Which of the two dialects that programs expect of a CSV file.
///
/// There is no form with a `sep=` line: programs other than Excel take it for data, and Excel ignores the byte order
/// mark where it stands.
///
/// @param separator     what stands between two cells
/// @param byteOrderMark whether the file begins with U+FEFF, without which Excel takes UTF-8 for something else
public record CsvForm(char separator, boolean byteOrderMark) {

    /// As RFC 4180 has it: what every program but Excel reads.
    public static final CsvForm PLAIN = new CsvForm(',', false);

    /// What Excel opens rightly on a double click. It splits at semicolons where the comma is the decimal point.
    public static CsvForm forExcel(Locale locale) {
        boolean comma = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
        return new CsvForm(comma ? ';' : ',', true);
    }
}
