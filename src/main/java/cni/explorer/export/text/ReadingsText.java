package cni.explorer.export.text;

import cni.explorer.export.PlainText;
import cni.explorer.export.ReadingReport;
import cni.explorer.metrics.ReadingField;
import cni.explorer.model.Provider;
import cni.explorer.text.English;
import cni.explorer.text.FigureText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// What repositories said of themselves, as a table for a terminal.
///
/// @param width how many characters a line may have
public record ReadingsText(ReadingReport report, int width) {
    public void write(Writer out) throws IOException {
        int rows = report.rows().size();
        if (rows == 0) {
            out.write("Nothing was read yet; “cni-explorer metrics refresh” asks GitHub.\n");
        } else {
            List<TextColumn> columns = new ArrayList<>();
            columns.add(TextColumn.of(
                    List.of("Provider"),
                    '─',
                    row -> TextReport.name(report.rows().get(row).provider()),
                    rows));
            for (ReadingField field : ReadingField.values()) {
                columns.add(column(field, rows));
            }
            new TextTable(columns, rows, rows).write(out, width);
        }
        if (!report.without().isEmpty()) {
            List<String> names = report.without().stream()
                    .map(Provider::name)
                    .map(PlainText::line)
                    .toList();
            out.write(English.format("\nNo repository, or never asked: %s.\n", English.and(names)));
        }
    }

    private TextColumn column(ReadingField field, int rows) {
        IntFunction<String> text = row -> PlainText.line(
                field.of(report.rows().get(row).reading()).orElse(field.count().isPresent() ? FigureText.NO_DATA : ""));
        return field.count().isPresent()
                ? TextColumn.rightAligned(List.of(field.header()), text, rows)
                : TextColumn.of(List.of(field.header()), '─', text, rows);
    }
}
