package cni.explorer.export;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dispute;
import cni.explorer.model.Feature;
import cni.explorer.model.Provider;
import cni.explorer.query.Matrix;
import cni.explorer.query.Rows;
import cni.explorer.text.MatchDescription;
import cni.explorer.text.ProviderStatusText;
import cni.explorer.text.QuerySummary;
import cni.explorer.text.VerdictText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the table in sight as CSV or TSV: a header and one record for each row, in their order.
///
/// The columns are, from left to right:
///
/// - `Provider`, then the features in sight under their names, each value exactly as the table shows it;
/// - `Mark`: the state of the project (archived, baseline …);
/// - `<Feature> verdict` for each judged feature in sight: yes, no, conditional, not applicable, unknown;
/// - `<Feature> footnotes` for each feature in sight that has any in the dataset, as `1: text`, several parted by ` |
/// `;
/// - one last column whose **header** says what was asked, how conditions counted, who was left out and why, and of
///   which data and day; its cells say how each row meets it.
///
/// What a reader sees comes first, so that the left part of the file is the table on the screen; what a program needs
/// comes after it under names that do not depend on the question. The question is a header, because a header is the
/// one place that survives a table with no rows without a line above or below the data, which no parser could take.
/// Footnotes are parted by a bar and not by a line break, so that a provider stays on one line for tools that read
/// lines.
/// Text that a spreadsheet would run as a formula is made harmless; numbers stay numbers.
public final class CsvExport implements Exporter {
    private final CsvForm form;

    public CsvExport(CsvForm form) {
        this.form = form;
    }

    @Override
    public void write(Matrix matrix, Writer out) throws IOException {
        List<CsvColumn> columns = columns(matrix);
        CsvRecords records = new CsvRecords(out, form);
        for (CsvColumn column : columns) {
            records.cell(column.header());
        }
        records.endRecord();
        Rows rows = matrix.rows();
        CsvPage page = new CsvPage(columns.size());
        for (int row = 0; row < rows.size(); row += page.rows()) {
            page.begin(rows.size() - row);
            for (int column = 0; column < columns.size(); column++) {
                columns.get(column).put(rows, row, page, column);
            }
            page.writeTo(records);
        }
        records.flush();
        out.flush();
    }

    private List<CsvColumn> columns(Matrix matrix) {
        CsvText csv = new CsvText(form);
        List<Provider> providers = matrix.dataset().providers();
        List<CsvColumn> columns = new ArrayList<>();
        columns.add(
                new CsvColumn.OfRows(csv, "Provider", row -> providers.get(row).name()));
        for (int feature : matrix.columns()) {
            columns.add(new CsvColumn.OfCells(csv, name(matrix, feature), column(matrix, feature), Cell::value));
        }
        columns.add(new CsvColumn.OfRows(
                csv,
                "Mark",
                row -> providers.get(row).mark().map(Provider.Mark::word).orElse("")));
        if (providers.stream()
                .anyMatch(provider -> !ProviderStatusText.sources(provider).isEmpty())) {
            columns.add(
                    new CsvColumn.OfRows(csv, "Mark source", row -> ProviderStatusText.sources(providers.get(row))));
        }
        for (int feature : matrix.columns()) {
            if (matrix.dataset().features().get(feature).kind() instanceof Feature.Judged) {
                String header = name(matrix, feature) + " verdict";
                columns.add(new CsvColumn.OfCells(csv, header, column(matrix, feature), CsvExport::verdict));
            }
        }
        for (int feature : matrix.columns()) {
            Column column = column(matrix, feature);
            if (column.distinct().stream().anyMatch(cell -> !cell.footnotes().isEmpty())) {
                String header = name(matrix, feature) + " footnotes";
                columns.add(new CsvColumn.OfCells(csv, header, column, CsvExport::footnotes));
            }
        }
        for (int feature : matrix.columns()) {
            Column column = column(matrix, feature);
            if (column.distinct().stream().anyMatch(Cell::disputed)) {
                String header = name(matrix, feature) + " disputed";
                columns.add(new CsvColumn.OfCells(csv, header, column, CsvExport::dispute));
            }
        }
        columns.add(
                new CsvColumn.OfRows(csv, csv.cell(QuerySummary.sentence(matrix)), new MatchDescription(matrix)::of));
        return columns;
    }

    private static String name(Matrix matrix, int feature) {
        return matrix.dataset().features().get(feature).name();
    }

    private static Column column(Matrix matrix, int feature) {
        return matrix.dataset().column(feature);
    }

    private static String verdict(Cell cell) {
        return cell.verdict().map(VerdictText::code).orElse("");
    }

    /// What a second source says instead.
    private static String dispute(Cell cell) {
        return cell.evidence().dispute().map(Dispute::value).orElse("");
    }

    private static String footnotes(Cell cell) {
        return cell.footnotes().stream()
                .map(footnote -> footnote.mark() + ": " + footnote.text())
                .collect(Collectors.joining(" | "));
    }
}
