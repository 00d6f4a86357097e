package cni.explorer.export;

import cni.explorer.model.About;
import cni.explorer.model.Cell;
import cni.explorer.model.Dispute;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.model.Verdict;
import cni.explorer.query.Answer;
import cni.explorer.query.Conditions;
import cni.explorer.query.Matrix;
import cni.explorer.query.Requirement;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes what is in sight as Markdown, in the dialect of GitHub: the answer, what was asked, the table, who is left
/// out
/// and why, the footnotes, what is disputed, and where it all comes from.
///
/// Every row of the table has as many cells as its header. Verdicts are glyphs before the values, footnotes raised
/// numbers behind them; no text of the dataset can become markup.
public final class MarkdownExport implements Exporter {
    @Override
    public void write(Matrix matrix, Writer out) throws IOException {
        answer(matrix, out);
        table(matrix, out);
        paragraph(out, "◐ ", Conditions.sentence(matrix));
        list(out, WaysOut.heading(matrix.outcome()), WaysOut.lines(matrix.outcome()));
        list(out, "What the answer hangs on", HangsOn.lines(matrix.outcome()));
        excluded(matrix, out);
        footnotes(matrix, out);
        disputes(matrix, out);
        list(out, "Marks", Marks.explained(matrix));
        out.write("\n---\n\n" + VerdictWords.legend() + "   " + VerdictWords.DISPUTED + " disputed\n");
        source(matrix.dataset().about(), out);
        out.flush();
    }

    private static void answer(Matrix matrix, Writer out) throws IOException {
        Answer answer = Answer.to(matrix.outcome());
        out.write("# " + MarkdownText.of(answer.headline()) + "\n\n");
        for (Answer.Phrase phrase : answer.phrases()) {
            String text = MarkdownText.of(phrase.text());
            out.write(phrase.stressed() ? "**" + text + "**" : text);
        }
        out.write("\n\n");
        for (Requirement requirement : matrix.outcome().requirements()) {
            out.write("- %s: %s\n"
                    .formatted(MarkdownText.of(requirement.feature().name()), MarkdownText.of(requirement.sentence())));
        }
        for (Requirement wish : matrix.outcome().preferences().all()) {
            out.write("- %s (preferred): %s\n"
                    .formatted(MarkdownText.of(wish.feature().name()), MarkdownText.of(wish.sentence())));
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
            String name = MarkdownText.of(feature.name());
            out.write(asked.contains(feature) ? " **" + name + "** |" : " " + name + " |");
        }
        out.write("\n|" + " --- |".repeat(features.size() + 1) + "\n");
        for (int row = 0; row < matrix.rows().size(); row++) {
            String met = matrix.outcome().preferences().words(matrix.rows().get(row));
            out.write("| " + name(matrix.provider(row)) + (met.isEmpty() ? "" : ", " + met) + " |");
            for (int column = 0; column < features.size(); column++) {
                out.write(" " + cell(features.get(column), matrix.cell(row, column)) + " |");
            }
            out.write('\n');
        }
    }

    private static String name(Provider provider) {
        String name = MarkdownText.of(provider.name());
        return provider.mark()
                .map(mark -> "%s (%s)".formatted(name, MarkdownText.of(mark.word())))
                .orElse(provider.counted() ? name : name + " (not counted)");
    }

    private static String cell(Feature feature, Cell cell) {
        String glyph = switch (feature.kind()) {
            case Feature.Judged _ -> VerdictWords.glyph(cell.verdict().orElse(Verdict.UNKNOWN)) + " ";
            case Feature.Category _, Feature.Text _ -> "";
        };
        String marks = cell.footnotes().stream()
                .map(footnote -> " " + MarkdownText.raised(footnote.mark()))
                .collect(Collectors.joining());
        return glyph + MarkdownText.of(cell.value()) + marks + (cell.disputed() ? " " + VerdictWords.DISPUTED : "");
    }

    private static void excluded(Matrix matrix, Writer out) throws IOException {
        if (matrix.excluded().size() == 0) {
            return;
        }
        out.write("\n## " + LeftOut.headline(matrix) + "\n\n");
        for (int row = 0; row < matrix.excluded().size(); row++) {
            int provider = matrix.excluded().get(row);
            out.write("- **%s**: %s\n"
                    .formatted(
                            name(matrix.dataset().providers().get(provider)),
                            MarkdownText.of(Wording.reasons(matrix.outcome(), provider))));
        }
    }

    private static void footnotes(Matrix matrix, Writer out) throws IOException {
        List<Footnote> footnotes = matrix.footnotes();
        if (footnotes.isEmpty()) {
            return;
        }
        out.write("\n## Footnotes\n\n");
        for (Footnote footnote : footnotes) {
            String note =
                    footnote.note().map(words -> " Editor’s note: " + words).orElse("");
            out.write("- %s %s\n"
                    .formatted(MarkdownText.raised(footnote.mark()), MarkdownText.of(footnote.text() + note)));
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
            out.write("- **%s**, %s: %s; another source says %s: %s\n"
                    .formatted(
                            name(one.provider()),
                            MarkdownText.of(one.feature().name()),
                            MarkdownText.of(one.cell().value()),
                            MarkdownText.of(dispute.value()),
                            where));
        }
    }

    private static void source(About about, Writer out) throws IOException {
        if (about.notice().isPresent()) {
            paragraph(out, "", about.notice().get());
        }
        String origin = about.source().map(MarkdownExport::link).orElse(Wording.OWN_SOURCES);
        out.write("\n%s: %s, by %s, data of %s. %s\n"
                .formatted(
                        MarkdownText.of(about.id()),
                        MarkdownText.of(about.title()),
                        MarkdownText.of(about.author()),
                        about.asOf(),
                        origin));
    }

    static String link(Source source) {
        return "[%s](<%s>)".formatted(MarkdownText.of(source.label()), source.address());
    }

    private static void paragraph(Writer out, String lead, String text) throws IOException {
        if (!text.isEmpty()) {
            out.write("\n" + lead + MarkdownText.of(text) + "\n");
        }
    }
}
