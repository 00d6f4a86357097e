package cni.explorer.export.markdown;

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

/// Writes what is told in sections as Markdown, in the dialect of GitHub; no text of the data can become markup.
public record ReportMarkdown(Report report) implements TextContent {
    @Override
    public void write(Writer out) throws IOException {
        out.write("# " + MarkdownText.of(report.title()) + "\n");
        paragraphs(out, report.lead());
        for (ReportSection section : report.sections()) {
            if (!section.heading().isBlank()) {
                out.write("\n## " + MarkdownText.of(section.heading()) + "\n");
            }
            switch (section) {
                case Paragraphs some -> paragraphs(out, some.paragraphs());
                case Items some -> items(out, some.items());
                case Exchanged some -> exchanges(out, some.exchanges());
                case Table table -> table(out, table);
            }
        }
        out.flush();
    }

    private static void paragraphs(Writer out, List<String> paragraphs) throws IOException {
        for (String words : paragraphs) {
            out.write("\n" + MarkdownText.of(words) + "\n");
        }
    }

    private static void items(Writer out, List<String> items) throws IOException {
        out.write('\n');
        for (String words : items) {
            out.write("- " + MarkdownText.of(words) + "\n");
        }
    }

    private static void exchanges(Writer out, List<Exchange> exchanges) throws IOException {
        out.write('\n');
        for (Exchange exchange : exchanges) {
            out.write("- " + MarkdownText.of(exchange.of()) + "\n");
            for (String lost : exchange.lost()) {
                out.write("  - − " + MarkdownText.of(lost) + "\n");
            }
            for (String come : exchange.come()) {
                out.write("  - \\+ " + MarkdownText.of(come) + "\n");
            }
        }
    }

    private static void table(Writer out, Table table) throws IOException {
        out.write("\n|");
        for (ReportColumn heading : table.columns()) {
            out.write(" " + MarkdownText.of(heading.name()) + " |");
        }
        out.write("\n|");
        for (ReportColumn heading : table.columns()) {
            out.write(heading.isNumber() ? " ---: |" : " --- |");
        }
        out.write('\n');
        for (List<String> row : table.rows()) {
            out.write('|');
            for (String cell : row) {
                out.write(" " + MarkdownText.of(cell.strip()) + " |");
            }
            out.write('\n');
        }
    }
}
