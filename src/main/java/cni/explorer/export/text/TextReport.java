package cni.explorer.export.text;

import cni.explorer.export.Exporter;
import cni.explorer.export.PlainText;
import cni.explorer.model.Cell;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.Verdict;
import cni.explorer.query.Matrix;
import cni.explorer.query.Outcome;
import cni.explorer.query.Requirement;
import cni.explorer.text.AnswerText;
import cni.explorer.text.ConditionText;
import cni.explorer.text.DatasetText;
import cni.explorer.text.DecisiveCellsText;
import cni.explorer.text.ExclusionText;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.PreferenceText;
import cni.explorer.text.ProviderStatusText;
import cni.explorer.text.ReasonText;
import cni.explorer.text.RelaxationText;
import cni.explorer.text.VerdictText;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes what is visible as text for a terminal: the answer, the table, who is left out and why, the providers that
/// were chosen to stand side by side, the footnotes, and where it all comes from.
///
/// Every verdict has its glyph before the value and every footnote its mark behind it, so that nothing hangs on colour.
/// Lines end without spaces.
public final class TextReport implements Exporter {
    /// For output that is not read on a terminal: no line is broken.
    public static final int UNLIMITED = PlainText.UNLIMITED;

    private static final int NARROWEST = 40;

    private final int width;

    /// @param width how many characters a line may have, or [#UNLIMITED]; tables go on below, sentences are wrapped
    public TextReport(int width) {
        this.width = Math.max(width, NARROWEST);
    }

    @Override
    public void write(Matrix matrix, Writer out) throws IOException {
        answer(matrix.outcome(), out);
        if (matrix.outcome().matchingCount() == 0) {
            waysOut(matrix.outcome(), out);
        }
        if (matrix.rows().size() > 0) {
            out.write('\n');
            table(matrix).write(out, width);
        }
        excluded(matrix, out);
        conditions(matrix, out);
        compared(ComparedText.of(matrix), out);
        footnotes(matrix, out);
        marks(matrix, out);
        out.write('\n');
        out.write(VerdictText.legend() + "\n");
        source(matrix.dataset().about(), out);
        out.flush();
    }

    private void answer(Outcome outcome, Writer out) throws IOException {
        AnswerText answer = AnswerText.of(outcome);
        prose(out, "", answer.headline());
        prose(out, "", answer.sentence());
    }

    private void waysOut(Outcome outcome, Writer out) throws IOException {
        list(out, RelaxationText.heading(outcome), RelaxationText.sentences(outcome));
    }

    private void list(Writer out, String heading, List<String> sentences) throws IOException {
        if (!sentences.isEmpty()) {
            out.write("\n" + heading + "\n");
        }
        for (String sentence : sentences) {
            prose(out, "  ", sentence);
        }
    }

    private static TextTable table(Matrix matrix) {
        int rows = matrix.rows().size();
        List<TextColumn> columns = new ArrayList<>();
        columns.add(TextColumn.of(List.of("Provider"), '─', row -> name(matrix.provider(row)), rows));
        if (!matrix.outcome().preferences().isEmpty()) {
            columns.add(TextColumn.of(
                    List.of("Preferred"),
                    '─',
                    row -> PreferenceText.share(
                            matrix.outcome().preferences(), matrix.rows().get(row)),
                    rows));
        }
        List<Feature> asked = matrix.outcome().requirements().stream()
                .map(Requirement::feature)
                .toList();
        List<Feature> features = matrix.features();
        for (int column = 0; column < features.size(); column++) {
            Feature feature = features.get(column);
            int number = column;
            columns.add(TextColumn.of(
                    feature.header().stream().map(PlainText::line).toList(),
                    asked.contains(feature) ? '━' : '─',
                    row -> cell(
                            feature,
                            matrix.cell(row, number),
                            matrix.dataset().about().asOf()),
                    rows));
        }
        int counted = (int) IntStream.range(0, rows)
                .filter(row -> matrix.provider(row).counted())
                .count();
        return new TextTable(columns, rows, counted);
    }

    private void excluded(Matrix matrix, Writer out) throws IOException {
        List<Provider> providers = matrix.dataset().providers();
        if (matrix.excluded().size() == 0) {
            return;
        }
        int names = matrix.excluded().stream()
                .mapToObj(providers::get)
                .mapToInt(provider -> PlainText.width(name(provider)))
                .max()
                .orElse(0);
        out.write('\n');
        prose(out, "", ExclusionText.headline(matrix.outcome()));
        for (int row = 0; row < matrix.excluded().size(); row++) {
            int provider = matrix.excluded().get(row);
            String name = PlainText.padded(name(providers.get(provider)), names);
            prose(out, "  " + name + "  ", ReasonText.all(matrix.outcome(), provider));
        }
        if (matrix.outcome().matchingCount() > 0) {
            waysOut(matrix.outcome(), out);
        }
    }

    private void conditions(Matrix matrix, Writer out) throws IOException {
        String sentence = ConditionText.sentence(matrix);
        if (!sentence.isEmpty()) {
            out.write('\n');
            prose(out, "◐ ", sentence);
        }
        list(out, DecisiveCellsText.HEADING, DecisiveCellsText.sentences(matrix.outcome()));
    }

    private void compared(ComparedText compared, Writer out) throws IOException {
        if (!compared.isEmpty()) {
            out.write('\n');
            prose(out, "", compared.sentence());
            out.write('\n');
            compared.table().write(out, width);
            out.write('\n' + ComparedText.legend() + '\n');
        }
    }

    private void footnotes(Matrix matrix, Writer out) throws IOException {
        List<Footnote> footnotes = inSight(matrix);
        if (footnotes.isEmpty()) {
            return;
        }
        int marks = PlainText.width(FootnoteText.marks(List.of(footnotes.getLast())));
        out.write('\n');
        for (Footnote footnote : footnotes) {
            String mark = FootnoteText.marks(List.of(footnote));
            prose(out, " ".repeat(Math.max(0, marks - mark.length())) + mark + " ", footnote.text());
        }
    }

    private void marks(Matrix matrix, Writer out) throws IOException {
        List<String> marks = ProviderStatusText.explained(matrix);
        if (!marks.isEmpty()) {
            out.write('\n');
            for (String mark : marks) {
                prose(out, "", mark);
            }
        }
    }

    private static List<Footnote> inSight(Matrix matrix) {
        ComparedText compared = ComparedText.of(matrix);
        Stream<Footnote> besides = compared.isEmpty() ? Stream.empty() : compared.footnotes();
        return Stream.concat(matrix.footnotes().stream(), besides)
                .distinct()
                .sorted(Comparator.comparingInt(Footnote::mark))
                .toList();
    }

    private void source(DatasetInfo about, Writer out) throws IOException {
        out.write('\n');
        if (about.notice().isPresent()) {
            prose(out, "", about.notice().get());
        }
        prose(out, "", DatasetText.credit(about));
        prose(out, "", about.source().map(from -> from.address().toString()).orElse(DatasetText.OWN_SOURCES));
    }

    private void prose(Writer out, String lead, String text) throws IOException {
        PlainText.prose(out, lead, text, width);
    }

    static String cell(Feature feature, Cell cell, LocalDate asOf) {
        String text = PlainText.line(ReasonText.marked(cell, asOf));
        return feature.kind().isJudged()
                ? VerdictText.glyph(cell.verdict().orElse(Verdict.UNKNOWN)) + " " + text
                : text;
    }

    static String name(Provider provider) {
        return PlainText.line(ProviderStatusText.name(provider));
    }
}
