package cni.explorer.export.text;

import cni.explorer.export.PlainText;
import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.query.Differences;
import cni.explorer.query.Matrix;
import cni.explorer.text.DifferenceText;
import cni.explorer.text.English;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The providers that were chosen to stand side by side, with a row for each visible feature.
///
/// @param providers their indices in the dataset, in the order in which they were chosen
record ComparedText(Matrix matrix, List<Integer> providers) {
    ComparedText {
        providers = List.copyOf(providers);
    }

    static ComparedText of(Matrix matrix) {
        return new ComparedText(
                matrix,
                matrix.outcome().selection().compared().stream()
                        .flatMapToInt(provider -> matrix.dataset().indexOf(provider).stream())
                        .boxed()
                        .toList());
    }

    /// Whether there is nothing to compare.
    boolean isEmpty() {
        return providers.size() < 2;
    }

    /// "Calico and Weave Net differ in 5 of 8 features".
    String sentence() {
        List<String> names = providers.stream()
                .map(provider -> dataset().providers().get(provider).name())
                .toList();
        return English.format("%s %s", English.and(names), DifferenceText.predicate(differences()));
    }

    static String legend() {
        return mark(Differences.Degree.ANSWER) + " another answer   " + mark(Differences.Degree.WORDS)
                + " in words only   " + mark(Differences.Degree.NOTES) + " in footnotes only";
    }

    TextTable table() {
        List<Feature> features = matrix.features();
        List<TextColumn> columns = new ArrayList<>();
        columns.add(TextColumn.of(
                List.of("  Feature"),
                '─',
                row -> mark(degree(row)) + " "
                        + PlainText.line(features.get(row).shortName()),
                features.size()));
        for (int provider : providers) {
            columns.add(TextColumn.of(
                    List.of(TextReport.name(dataset().providers().get(provider))),
                    '─',
                    row -> TextReport.cell(
                            features.get(row),
                            cell(provider, row),
                            dataset().about().asOf()),
                    features.size()));
        }
        return new TextTable(columns, features.size(), features.size());
    }

    /// The footnotes of all cells in the table.
    Stream<Footnote> footnotes() {
        return providers.stream()
                .flatMap(provider ->
                        matrix.columns().stream().map(feature -> dataset().cell(provider, feature)))
                .flatMap(cell -> cell.footnotes().stream());
    }

    private Cell cell(int provider, int row) {
        return dataset().cell(provider, matrix.columns().get(row));
    }

    private Differences.Degree degree(int row) {
        return Differences.degree(
                providers.stream().map(provider -> cell(provider, row)).toList());
    }

    private Differences differences() {
        return Differences.between(dataset(), providers);
    }

    private Dataset dataset() {
        return matrix.dataset();
    }

    private static String mark(Differences.Degree degree) {
        return switch (degree) {
            case SAME -> " ";
            case NOTES -> "·";
            case WORDS -> "~";
            case ANSWER -> "*";
        };
    }
}
