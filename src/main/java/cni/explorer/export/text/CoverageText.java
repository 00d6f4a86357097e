package cni.explorer.export.text;

import cni.explorer.export.PlainText;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfo;
import cni.explorer.query.Coverage;
import cni.explorer.query.Coverage.Count;
import cni.explorer.query.Coverage.Share;
import cni.explorer.text.English;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Says how much a dataset knows, for those who keep it: in one line, or as a table with a row for each provider.
public final class CoverageText {
    private final Dataset dataset;
    private final Coverage coverage;

    public CoverageText(Dataset dataset) {
        this.dataset = dataset;
        this.coverage = Coverage.of(dataset);
    }

    /// "The post of 2017, 2017-11-11: 7 providers and 1 not counted × 8 features; 64 cells: 60 known, …".
    public String line() {
        DatasetInfo about = dataset.about();
        Count count = coverage.whole();
        return PlainText.line(English.format(
                "%s, %s: %s × %s; %s: %,d known (%,d conditional, %,d not applicable), %,d unknown, %,d disputed",
                about.name(),
                about.asOf(),
                providers(),
                English.count(dataset.features().size(), "feature"),
                English.count(count.cells(), "cell"),
                count.known(),
                count.conditional(),
                count.notApplicable(),
                count.unknown(),
                count.disputed()));
    }

    /// Writes the table, with a last row for the whole.
    ///
    /// @param width how many characters a line may have, or [TextReport#UNLIMITED]
    public void write(Writer out, int width) throws IOException {
        int rows = coverage.providers().size() + 1;
        List<TextColumn> columns = new ArrayList<>();
        columns.add(TextColumn.of(List.of("Provider"), '─', this::name, rows));
        columns.add(numbers(List.of("Cells"), Count::cells));
        columns.add(numbers(List.of("Known"), Count::known));
        columns.add(numbers(List.of("Condi-", "tional"), Count::conditional));
        columns.add(numbers(List.of("Not ap-", "plicable"), Count::notApplicable));
        columns.add(numbers(List.of("Unknown"), Count::unknown));
        columns.add(numbers(List.of("Disputed"), Count::disputed));
        columns.add(numbers(List.of("With a", "source"), Count::sourced));
        columns.add(TextColumn.rightAligned(
                List.of("Requirements", "unknown"),
                row -> share(isWhole(row) ? coverage.requirements() : of(row)),
                rows));
        new TextTable(columns, rows, rows - 1).write(out, width);
        out.flush();
    }

    private String providers() {
        int beside = dataset.providers().size() - dataset.counted();
        String counted = English.count(dataset.counted(), "provider");
        return beside == 0 ? counted : counted + English.format(" and %,d not counted", beside);
    }

    private boolean isWhole(int row) {
        return row == coverage.providers().size();
    }

    private String name(int row) {
        return isWhole(row)
                ? "All"
                : TextReport.name(coverage.providers().get(row).provider());
    }

    private Count count(int row) {
        return isWhole(row) ? coverage.whole() : coverage.providers().get(row).count();
    }

    private Share of(int row) {
        return coverage.providers().get(row).requirements();
    }

    private TextColumn numbers(List<String> header, ToIntFunction<Count> number) {
        return TextColumn.rightAligned(
                header,
                row -> English.number(number.applyAsInt(count(row))),
                coverage.providers().size() + 1);
    }

    private static String share(Share share) {
        return share.cells() == 0
                ? "–"
                : English.format("%,d of %,d  %5.1f %%", share.unknown(), share.cells(), share.percent());
    }
}
