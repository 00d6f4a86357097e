package cni.explorer.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a table in Markdown back as GitHub does: cells end at bars without a backslash before them.
final class WrittenMarkdown {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    private WrittenMarkdown() {}

    /// The texts of all lines of the table, the line under the header included.
    static List<List<String>> table(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("|"))
                .map(WrittenMarkdown::cells)
                .toList();
    }

    static String text(String markdown) {
        return ESCAPED.matcher(markdown.replace("<br>", "\n").replace("<!-- -->", ""))
                .replaceAll("$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 1;
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                String cell = line.substring(start, i);
                cells.add(text(cell.substring(1, cell.length() - 1)));
                start = i + 1;
            }
        }
        return cells;
    }
}
