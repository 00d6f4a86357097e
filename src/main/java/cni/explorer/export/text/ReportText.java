package cni.explorer.export.text;

import cni.explorer.export.PlainText;
import cni.explorer.export.Report;
import cni.explorer.export.ReportSection;
import cni.explorer.export.ReportSection.Exchange;
import cni.explorer.export.ReportSection.Exchanged;
import cni.explorer.export.ReportSection.Items;
import cni.explorer.export.ReportSection.Paragraphs;
import cni.explorer.export.ReportSection.ReportColumn;
import cni.explorer.export.ReportSection.Table;
import cni.explorer.export.TextContent;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Writes what is told in sections as text for a terminal.
///
/// @param width how many characters a line may have, or [TextReport#UNLIMITED]
public record ReportText(Report report, int width) implements TextContent {
    @Override
    public void write(Writer out) throws IOException {
        prose(out, "", report.title());
        out.write('\n');
        for (String sentence : report.lead()) {
            prose(out, "  ", sentence);
        }
        for (ReportSection section : report.sections()) {
            heading(out, section.heading());
            switch (section) {
                case Paragraphs some -> paragraphs(out, some.paragraphs());
                case Items some -> items(out, some.items());
                case Exchanged some -> exchanges(out, some.exchanges());
                case Table table -> table(table).write(out, width);
            }
        }
        out.flush();
    }

    private static void heading(Writer out, String words) throws IOException {
        String line = PlainText.line(words);
        out.write(line.isEmpty() ? "\n" : "\n" + line + "\n" + "═".repeat(PlainText.width(line)) + "\n");
    }

    private void paragraphs(Writer out, List<String> paragraphs) throws IOException {
        String between = "";
        for (String words : paragraphs) {
            out.write(between);
            prose(out, "", words);
            between = "\n";
        }
    }

    private void items(Writer out, List<String> items) throws IOException {
        for (String words : items) {
            prose(out, "  ", words);
        }
    }

    private void exchanges(Writer out, List<Exchange> exchanges) throws IOException {
        for (Exchange exchange : exchanges) {
            prose(out, "", exchange.of());
            for (String lost : exchange.lost()) {
                prose(out, "  − ", lost);
            }
            for (String come : exchange.come()) {
                prose(out, "  + ", come);
            }
        }
    }

    private static TextTable table(Table table) {
        int rows = table.rows().size();
        return new TextTable(
                IntStream.range(0, table.columns().size())
                        .mapToObj(column -> column(
                                table.columns().get(column),
                                row -> PlainText.line(table.rows().get(row).get(column)),
                                rows))
                        .toList(),
                rows,
                rows);
    }

    private static TextColumn column(ReportColumn heading, IntFunction<String> text, int rows) {
        List<String> header = List.of(heading.name());
        return heading.isNumber()
                ? TextColumn.rightAligned(header, text, rows)
                : TextColumn.of(header, '─', text, rows);
    }

    private void prose(Writer out, String lead, String text) throws IOException {
        PlainText.prose(out, lead, text, width);
    }
}
