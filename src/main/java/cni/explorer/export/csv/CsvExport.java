package cni.explorer.export.csv;

import cni.explorer.export.Exporter;
import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dispute;
import cni.explorer.model.Provider;
import cni.explorer.query.Matrix;
import cni.explorer.query.Rows;
import cni.explorer.text.Dates;
import cni.explorer.text.MatchDescription;
import cni.explorer.text.ProviderStatusText;
import cni.explorer.text.VerdictText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes the visible table as CSV or TSV: a header and one record for each row, in their order.
///
/// The columns are, from left to right:
///
/// - `Provider`, then the visible features under their labels, each value exactly as the table shows it;
/// - `Mark`: the state of the project (archived, baseline …);
/// - `<Feature> verdict` for each judged visible feature: yes, no, conditional, not applicable, unknown;
/// - `<Metric> day` for each visible metric: the day of its figure;
/// - with [CsvContent#SOURCES] also `Mark source`, and for each visible feature that has any in the dataset
///   `<Feature> footnotes` as `1: text`, `<Feature> disputed` and `<Feature> sources`, several separated by ` | `;
/// - `Answer`: how the row meets what was asked;
/// - `Question`: what that was, of which data and day, and how conditions counted, as [QuestionJson] has it; the same
///   in every row.
///
/// What a reader sees comes first, so that the left part of the file is the table on the screen; what a program needs
/// comes after it. No header depends on the question, so that tables of several questions can be put together, and each
/// row still says which one it answers. Only a table with no rows has no cell for the question: there its header says
/// it. Footnotes are separated by a bar and not by a line break, so that a provider stays on one line for tools that
/// read lines. Text that a spreadsheet would run as a formula is made harmless; numbers stay numbers.
public record CsvExport(CsvForm form, CsvContent content) implements Exporter {
    private static final int MOST_WAYS = 1024;
    private static final int ROWS_FOR_A_WAY = 8;
    private static final int FEW = 64;

    @Override
    public void write(Matrix matrix, Writer out) throws IOException {
        write(matrix, new Decoded(out));
    }

    @Override
    public void write(Matrix matrix, OutputStream out) throws IOException {
        List<CsvColumn> columns = columns(matrix);
        CsvRecords records = new CsvRecords(out, form);
        for (CsvColumn column : columns) {
            byte[] header = column.header().getBytes(StandardCharsets.UTF_8);
            records.cell(header, 0, header.length);
        }
        records.endRecord();
        Rows rows = matrix.rows();
        CsvRowBuffer page = new CsvRowBuffer(columns.size());
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
        addCells(columns, csv, matrix, values(matrix));
        columns.add(new CsvColumn.OfRows(
                csv,
                "Mark",
                row -> providers.get(row).status().map(Provider.Status::word).orElse("")));
        boolean all = content == CsvContent.SOURCES;
        if (all && hasMarkSources(providers)) {
            columns.add(
                    new CsvColumn.OfRows(csv, "Mark source", row -> ProviderStatusText.sources(providers.get(row))));
        }
        addCells(columns, csv, matrix, verdicts(matrix));
        addCells(columns, csv, matrix, days(matrix));
        if (all) {
            addCells(columns, csv, matrix, remarks(matrix));
        }
        columns.add(new CsvColumn.OfRows(csv, "Answer", new MatchDescription(matrix)::of));
        String question = QuestionJson.of(matrix);
        String header = matrix.rows().size() == 0 ? "Question: " + question : "Question";
        columns.add(new CsvColumn.OfRows(csv, csv.cell(header), _ -> question));
        return columns;
    }

    private static boolean hasMarkSources(List<Provider> providers) {
        return providers.stream()
                .anyMatch(provider -> provider.status().isPresent()
                        && !ProviderStatusText.sources(provider).isEmpty());
    }

    /// Adds columns, as many together as have few enough ways to stand side by side; to put them together in advance
    /// pays off where many rows share it. What differs from row to row is put down row by row.
    private void addCells(List<CsvColumn> columns, CsvText csv, Matrix matrix, List<TextOfCells> cells) {
        int most = Math.min(MOST_WAYS, matrix.rows().size() / ROWS_FOR_A_WAY);
        String separator = String.valueOf(form.separator());
        List<CsvCells> together = new ArrayList<>();
        long ways = 1;
        for (TextOfCells one : cells) {
            boolean isShared = one.column.distinct().size() <= Math.max(most, FEW);
            CsvCells few = isShared ? new CsvCells(csv, one.header, one.column, one.text) : null;
            if (!together.isEmpty() && (few == null || ways * few.size() > most)) {
                columns.add(new CsvColumn.OfCells(separator, List.copyOf(together)));
                together.clear();
                ways = 1;
            }
            if (few == null) {
                columns.add(new CsvColumn.OfRows(csv, csv.cell(one.header), one::of));
            } else {
                together.add(few);
                ways *= few.size();
            }
        }
        if (!together.isEmpty()) {
            columns.add(new CsvColumn.OfCells(separator, List.copyOf(together)));
        }
    }

    /// What a column says of each cell, not yet fit for the file.
    private record TextOfCells(String header, Column column, Function<Cell, String> text) {
        String of(int provider) {
            return text.apply(column.cell(provider));
        }
    }

    private static List<TextOfCells> values(Matrix matrix) {
        return matrix.columns().stream()
                .map(feature -> new TextOfCells(name(matrix, feature), column(matrix, feature), Cell::value))
                .toList();
    }

    private static List<TextOfCells> verdicts(Matrix matrix) {
        return matrix.columns().stream()
                .filter(feature -> matrix.dataset().feature(feature).kind().isJudged())
                .map(feature -> new TextOfCells(
                        name(matrix, feature) + " verdict", column(matrix, feature), CsvExport::verdict))
                .toList();
    }

    /// A metric says little without its day.
    private static List<TextOfCells> days(Matrix matrix) {
        return matrix.columns().stream()
                .filter(feature ->
                        matrix.dataset().feature(feature).kind().unit().isPresent())
                .map(feature ->
                        new TextOfCells(name(matrix, feature) + " day", column(matrix, feature), CsvExport::day))
                .toList();
    }

    private static String day(Cell cell) {
        return cell.figure().map(figure -> Dates.iso(figure.when())).orElse("");
    }

    private static List<TextOfCells> remarks(Matrix matrix) {
        List<TextOfCells> columns = new ArrayList<>();
        addRemarks(columns, matrix, " footnotes", CsvExport::footnotes);
        addRemarks(columns, matrix, " disputed", CsvExport::dispute);
        addRemarks(columns, matrix, " sources", CsvExport::sources);
        return columns;
    }

    /// Adds a column for each feature of whose cells there is something to say.
    private static void addRemarks(
            List<TextOfCells> columns, Matrix matrix, String header, Function<Cell, String> text) {
        for (int feature : matrix.columns()) {
            Column column = column(matrix, feature);
            if (column.distinct().stream().anyMatch(cell -> !text.apply(cell).isEmpty())) {
                columns.add(new TextOfCells(name(matrix, feature) + header, column, text));
            }
        }
    }

    private static String name(Matrix matrix, int feature) {
        return matrix.dataset().feature(feature).shortName();
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

    private static String sources(Cell cell) {
        return cell.evidence().sources().stream()
                .map(source -> source.address().toString())
                .collect(Collectors.joining(" | "));
    }

    private static String footnotes(Cell cell) {
        return cell.footnotes().stream()
                .map(footnote -> footnote.mark() + ": " + footnote.text())
                .collect(Collectors.joining(" | "));
    }

    /// Gives on as text what comes in pieces that each end with a whole character.
    private static final class Decoded extends OutputStream {
        private final Writer out;

        Decoded(Writer out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one});
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(new String(bytes, from, length, StandardCharsets.UTF_8));
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
