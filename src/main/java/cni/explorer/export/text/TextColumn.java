package cni.explorer.export.text;

import cni.explorer.export.PlainText;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// One column of a text table.
///
/// @param header its lines
/// @param rule   the character under the header
/// @param text   what stands in it, by the number of the row
/// @param width  that of its widest text
record TextColumn(List<String> header, char rule, IntFunction<String> text, int width) {
    TextColumn {
        header = List.copyOf(header);
    }

    static TextColumn of(List<String> header, char rule, IntFunction<String> text, int rows) {
        int wide = header.stream().mapToInt(PlainText::width).max().orElse(0);
        int widest = IntStream.range(0, rows)
                .mapToObj(text)
                .mapToInt(PlainText::width)
                .reduce(wide, Math::max);
        return new TextColumn(header, rule, text, widest);
    }

    /// A column of numbers.
    static TextColumn rightAligned(List<String> header, IntFunction<String> text, int rows) {
        int width = of(header, '─', text, rows).width();
        List<String> aligned = header.stream().map(line -> pushed(line, width)).toList();
        return new TextColumn(aligned, '─', row -> pushed(text.apply(row), width), width);
    }

    private static String pushed(String text, int width) {
        return " ".repeat(width - PlainText.width(text)) + text;
    }

    /// A line of the header, of which all columns have as many: missing lines are at the top.
    String headerLine(int line, int lines) {
        int own = line - (lines - header.size());
        return own < 0 ? "" : header.get(own);
    }
}
