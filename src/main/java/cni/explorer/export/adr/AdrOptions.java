package cni.explorer.export.adr;

import cni.explorer.export.markdown.MarkdownExport;
import cni.explorer.export.markdown.MarkdownText;
import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Dispute;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.model.Source;
import cni.explorer.model.Verdict;
import cni.explorer.query.DecisiveCell;
import cni.explorer.query.DecisiveCells;
import cni.explorer.query.Matrix;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reason;
import cni.explorer.query.Requirement;
import cni.explorer.text.Dates;
import cni.explorer.text.DecisiveCellsText;
import cni.explorer.text.English;
import cni.explorer.text.ReasonText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The options of a decision record, claim by claim: what was asked first, then in what else the options differ.
final class AdrOptions {
    private static final int WEIGHED_AT_MOST = 25;
    private static final int EXPLAINED_AT_MOST = 100;

    private final Outcome outcome;
    private final Dataset dataset;
    private final Writer out;

    AdrOptions(Outcome outcome, Writer out) {
        this.outcome = outcome;
        this.dataset = outcome.dataset();
        this.out = out;
    }

    void write(List<Integer> options) throws IOException {
        out.write("\n## Pros and Cons of the Options\n");
        List<Integer> asked = asked();
        List<Integer> beyond = beyond(options, asked);
        for (int option : options.stream().limit(WEIGHED_AT_MOST).toList()) {
            Provider provider = dataset.providers().get(option);
            out.write(English.format("\n### %s\n\n", MarkdownText.of(provider.name())));
            if (provider.status().isPresent()) {
                mark(provider.status().get());
            }
            for (int feature : asked) {
                claim(option, feature, "");
            }
            for (int feature : beyond) {
                claim(option, feature, ", not asked for");
            }
        }
        if (options.size() > WEIGHED_AT_MOST) {
            out.write(English.format("\nOf %,d options the first %d are weighed.\n", options.size(), WEIGHED_AT_MOST));
        }
    }

    /// Everyone who is left out, with the cell that says so.
    void excluded(Matrix matrix) throws IOException {
        List<Integer> left = matrix.excluded().stream()
                .filter(row -> dataset.providers().get(row).counted())
                .boxed()
                .toList();
        out.write("\n## Excluded\n\n");
        if (left.isEmpty()) {
            out.write("Nobody.\n");
        }
        for (int row : left.stream().limit(EXPLAINED_AT_MOST).toList()) {
            List<String> reasons =
                    outcome.reasons(row).stream().map(this::reason).toList();
            out.write(English.format(
                    "* %s: %s\n", MarkdownText.bold(dataset.providers().get(row).name()), String.join("; ", reasons)));
        }
        if (left.size() > EXPLAINED_AT_MOST) {
            out.write(English.format(
                    "\nOf %,d excluded providers the first %d are explained.\n", left.size(), EXPLAINED_AT_MOST));
        }
    }

    /// The cells that the answer hangs on.
    void decisiveCells() throws IOException {
        out.write("\n## " + DecisiveCellsText.HEADING + "\n\n");
        // One more than are written tells whether there are others.
        List<DecisiveCell> decisiveCells = DecisiveCells.of(outcome, EXPLAINED_AT_MOST + 1);
        if (decisiveCells.isEmpty()) {
            out.write(DecisiveCellsText.NONE + "\n");
        }
        for (DecisiveCell decisive :
                decisiveCells.stream().limit(EXPLAINED_AT_MOST).toList()) {
            Cell cell = decisive.cell();
            out.write(English.format(
                    "* %s%s %s\n",
                    MarkdownText.of(DecisiveCellsText.sentence(decisive)),
                    notes(cell),
                    links(dataset.about(), sources(cell))));
        }
        if (decisiveCells.size() > EXPLAINED_AT_MOST) {
            out.write(English.format("\nThese are the first %d.\n", EXPLAINED_AT_MOST));
        }
    }

    private String reason(Reason reason) {
        return English.format(
                "%s is “%s”%s%s %s",
                MarkdownText.of(reason.requirement().feature().shortName()),
                MarkdownText.of(reason.cell().value()),
                ReasonText.remark(reason),
                notes(reason.cell()),
                links(dataset.about(), sources(reason.cell())));
    }

    private List<Integer> asked() {
        Set<Integer> asked = new LinkedHashSet<>();
        List<Requirement> all = new ArrayList<>(outcome.requirements());
        all.addAll(outcome.preferences().all());
        all.forEach(requirement ->
                asked.add(dataset.indexOf(requirement.feature().id()).orElseThrow()));
        return List.copyOf(asked);
    }

    /// The judged features that nobody asked for and to which the options answer differently; for one option all.
    private List<Integer> beyond(List<Integer> options, List<Integer> asked) {
        return IntStream.range(0, dataset.features().size())
                .filter(feature -> dataset.feature(feature).kind().isJudged())
                .filter(feature -> !asked.contains(feature))
                .filter(feature -> options.size() == 1
                        || options.stream()
                                        .limit(WEIGHED_AT_MOST)
                                        .map(option ->
                                                dataset.cell(option, feature).verdict())
                                        .distinct()
                                        .count()
                                > 1)
                .boxed()
                .toList();
    }

    private void mark(Provider.Status mark) throws IOException {
        String sentence =
                mark.sentence().map(words -> ": " + MarkdownText.of(words)).orElse("");
        out.write(English.format(
                "* Bad, because it is marked “%s”%s %s\n",
                MarkdownText.of(mark.word()), sentence, links(dataset.about(), mark.sources())));
    }

    private void claim(int option, int feature, String remark) throws IOException {
        Cell cell = dataset.cell(option, feature);
        out.write(English.format(
                "* %s, because %s%s is “%s”%s%s %s\n",
                weight(cell),
                MarkdownText.of(dataset.feature(feature).shortName()),
                remark.isEmpty() ? "" : " (" + remark.substring(2) + ")",
                MarkdownText.of(cell.value()),
                qualification(cell),
                notes(cell),
                links(dataset.about(), sources(cell))));
        if (cell.evidence().dispute().isPresent()) {
            dispute(cell.evidence().dispute().get());
        }
    }

    private void dispute(Dispute dispute) throws IOException {
        out.write(English.format(
                "  * but a second source says “%s”%s %s\n",
                MarkdownText.of(dispute.value()),
                dispute.quotation()
                        .map(words -> ": “" + MarkdownText.of(words) + "”")
                        .orElse(""),
                links(dataset.about(), dispute.sources())));
    }

    /// Where nobody judges, as in a category, being accepted is good.
    private static String weight(Cell cell) {
        return switch (cell.verdict().orElse(Verdict.YES)) {
            case YES -> "Good";
            case CONDITIONAL, UNKNOWN, NOT_APPLICABLE -> "Neutral";
            case NO -> "Bad";
        };
    }

    private static String qualification(Cell cell) {
        if (cell.figure().isPresent()) {
            return " (" + Dates.iso(cell.figure().get().when()) + ")";
        }
        return switch (cell.verdict().orElse(Verdict.YES)) {
            case CONDITIONAL -> ", on a condition";
            case UNKNOWN -> ", which is not known";
            case NOT_APPLICABLE -> ", which does not apply";
            case YES, NO -> "";
        };
    }

    /// The footnotes in full: a record has no other place for them.
    private static String notes(Cell cell) {
        return cell.footnotes().stream()
                .map(Footnote::text)
                .map(text -> " (" + MarkdownText.of(text) + ")")
                .collect(Collectors.joining());
    }

    /// Those of the value, then those of its footnotes.
    private static List<Source> sources(Cell cell) {
        Set<Source> sources = new LinkedHashSet<>(cell.evidence().sources());
        cell.footnotes().forEach(footnote -> sources.addAll(footnote.sources()));
        return List.copyOf(sources);
    }

    /// The sources of a claim; that of the dataset where it names none.
    static String links(DatasetInfo about, List<Source> sources) {
        List<Source> found = about.sourcesOr(sources);
        return found.isEmpty()
                ? "(no source)"
                : found.stream().map(MarkdownExport::link).collect(Collectors.joining(", "));
    }
}
