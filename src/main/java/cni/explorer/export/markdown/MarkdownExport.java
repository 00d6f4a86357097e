package cni.explorer.export.markdown;

import cni.explorer.export.Disputed;
import cni.explorer.export.Exporter;
import cni.explorer.model.Cell;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Dispute;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.model.Verdict;
import cni.explorer.query.Matrix;
import cni.explorer.query.Requirement;
import cni.explorer.text.AnswerText;
import cni.explorer.text.ConditionText;
import cni.explorer.text.DatasetText;
import cni.explorer.text.DecisiveCellsText;
import cni.explorer.text.DisputeText;
import cni.explorer.text.English;
import cni.explorer.text.ExclusionText;
import cni.explorer.text.FigureText;
import cni.explorer.text.FootnoteText;
import cni.explorer.text.LinkText;
import cni.explorer.text.Phrase;
import cni.explorer.text.PreferenceText;
import cni.explorer.text.ProviderStatusText;
import cni.explorer.text.ReasonText;
import cni.explorer.text.RelaxationText;
import cni.explorer.text.RequirementText;
import cni.explorer.text.VerdictText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes what is visible as Markdown, in the dialect of GitHub: the answer, what was asked, the table, who is left out
/// and why, the footnotes, what is disputed, and where it all comes from.
///
/// Every row of the table has as many cells as its header. Verdicts are glyphs before the values, footnotes raised
/// numbers behind them; no text of the dataset can become markup.
public final class MarkdownExport implements Exporter {
    @Override
    public void write(Matrix matrix, Writer out) throws IOException {
        answer(matrix, out);
        table(matrix, out);
        paragraph(out, "◐ ", ConditionText.sentence(matrix));
        list(out, RelaxationText.heading(matrix.outcome()), RelaxationText.sentences(matrix.outcome()));
        list(out, DecisiveCellsText.HEADING, DecisiveCellsText.sentences(matrix.outcome()));
        excluded(matrix, out);
        footnotes(matrix, out);
        disputes(matrix, out);
        list(out, "Marks", ProviderStatusText.explained(matrix));
        out.write("\n---\n\n" + VerdictText.legendWithDisputes() + "\n");
        source(matrix.dataset().about(), out);
        out.flush();
    }

    private static void answer(Matrix matrix, Writer out) throws IOException {
        AnswerText answer = AnswerText.of(matrix.outcome());
        out.write("# " + MarkdownText.of(answer.headline()) + "\n\n");
        for (Phrase phrase : answer.phrases()) {
            out.write(phrase.stressed() ? MarkdownText.bold(phrase.text()) : MarkdownText.of(phrase.text()));
        }
        out.write("\n\n");
        for (Requirement requirement : matrix.outcome().requirements()) {
            out.write(English.format(
                    "- %s: %s\n",
                    MarkdownText.of(requirement.feature().shortName()),
                    MarkdownText.of(RequirementText.sentence(requirement))));
        }
        for (Requirement preference : matrix.outcome().preferences().all()) {
            out.write(English.format(
                    "- %s (preferred): %s\n",
                    MarkdownText.of(preference.feature().shortName()),
                    MarkdownText.of(RequirementText.sentence(preference))));
        }
        boolean nothing = matrix.outcome().requirements().isEmpty()
                && matrix.outcome().preferences().isEmpty();
        out.write(nothing ? "" : "\n");
    }

    private static void table(Matrix matrix, Writer out) throws IOException {
        List<Feature> features = matrix.features();
        Set<Feature> asked = matrix.outcome().requirements().stream()
                .map(Requirement::feature)
                .collect(Collectors.toSet());
        out.write("| Provider |");
        for (Feature feature : features) {
            String name = feature.shortName();
            out.write(" " + (asked.contains(feature) ? MarkdownText.bold(name) : MarkdownText.of(name)) + " |");
        }
        out.write("\n|" + " --- |".repeat(features.size() + 1) + "\n");
        for (int row = 0; row < matrix.rows().size(); row++) {
            String met = PreferenceText.met(
                    matrix.outcome().preferences(), matrix.rows().get(row));
            out.write("| " + name(matrix.provider(row)) + (met.isEmpty() ? "" : ", " + met) + " |");
            for (int column = 0; column < features.size(); column++) {
                out.write(" " + cell(matrix, row, column) + " |");
            }
            out.write('\n');
        }
    }

    private static String name(Provider provider) {
        return MarkdownText.of(ProviderStatusText.name(provider).strip());
    }

    private static String cell(Matrix matrix, int row, int column) {
        Feature feature = matrix.features().get(column);
        Cell cell = matrix.cell(row, column);
        String glyph =
                feature.kind().isJudged() ? VerdictText.glyph(cell.verdict().orElse(Verdict.UNKNOWN)) + " " : "";
        String marks = cell.footnotes().stream()
                .map(footnote -> " " + MarkdownText.raised(footnote.mark()))
                .collect(Collectors.joining());
        return glyph
                + MarkdownText.of(
                        FigureText.dated(cell, matrix.dataset().about().asOf()))
                + marks
                + (cell.disputed() ? " " + DisputeText.MARK : "");
    }

    private static void excluded(Matrix matrix, Writer out) throws IOException {
        if (matrix.excluded().size() == 0) {
            return;
        }
        out.write("\n## " + ExclusionText.headline(matrix.outcome()) + "\n\n");
        for (int row = 0; row < matrix.excluded().size(); row++) {
            int provider = matrix.excluded().get(row);
            out.write(English.format(
                    "- %s: %s\n",
                    MarkdownText.bold(
                            ProviderStatusText.name(matrix.dataset().providers().get(provider))),
                    MarkdownText.of(ReasonText.all(matrix.outcome(), provider))));
        }
    }

    private static void footnotes(Matrix matrix, Writer out) throws IOException {
        List<Footnote> footnotes = matrix.footnotes();
        if (footnotes.isEmpty()) {
            return;
        }
        out.write("\n## Footnotes\n\n");
        for (Footnote footnote : footnotes) {
            String note = footnote.note()
                    .map(words -> " " + FootnoteText.editorsNote(words))
                    .orElse("");
            out.write(English.format(
                    "- %s %s\n", MarkdownText.raised(footnote.mark()), MarkdownText.of(footnote.text() + note)));
        }
    }

    private static void list(Writer out, String heading, List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            out.write("\n## " + heading + "\n\n");
            for (String line : lines) {
                out.write("- " + MarkdownText.of(line) + "\n");
            }
        }
    }

    private static void disputes(Matrix matrix, Writer out) throws IOException {
        List<Disputed> disputed = Disputed.in(matrix);
        if (disputed.isEmpty()) {
            return;
        }
        out.write("\n## Disputed\n\n");
        for (Disputed one : disputed) {
            Dispute dispute = one.dispute();
            String where = dispute.sources().stream().map(MarkdownExport::link).collect(Collectors.joining(", "));
            out.write(English.format(
                    "- %s, %s: %s; another source says %s: %s\n",
                    MarkdownText.bold(ProviderStatusText.name(one.provider())),
                    MarkdownText.of(one.feature().shortName()),
                    MarkdownText.of(one.cell().value()),
                    MarkdownText.of(dispute.value()),
                    where));
        }
    }

    private static void source(DatasetInfo about, Writer out) throws IOException {
        if (about.notice().isPresent()) {
            paragraph(out, "", about.notice().get());
        }
        String origin = about.source().map(MarkdownExport::link).orElse(DatasetText.OWN_SOURCES);
        out.write(English.format(
                "\n%s: %s, by %s, data of %s. %s\n",
                MarkdownText.of(about.id()),
                MarkdownText.of(about.title()),
                MarkdownText.of(about.author()),
                about.asOf(),
                origin));
    }

    public static String link(Source source) {
        return English.format("[%s](<%s>)", MarkdownText.of(LinkText.of(source)), source.address());
    }

    private static void paragraph(Writer out, String lead, String text) throws IOException {
        if (!text.isEmpty()) {
            out.write("\n" + lead + MarkdownText.of(text) + "\n");
        }
    }
}
