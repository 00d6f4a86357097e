package cni.explorer.export.text;

import cni.explorer.diff.Changes;
import cni.explorer.diff.Changes.CellChange;
import cni.explorer.diff.Changes.ChangeKind;
import cni.explorer.diff.Changes.Pair;
import cni.explorer.diff.VerdictChange;
import cni.explorer.export.PlainText;
import cni.explorer.model.Cell;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.text.ChangeSummary;
import cni.explorer.text.ChangeText;
import cni.explorer.text.English;
import cni.explorer.text.VerdictChangeText;
import cni.explorer.text.VerdictText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Writes what changed between two datasets as text for a terminal: a summary first, then all of it in sections,
/// verdicts that have turned before everything else.
public final class ChangesText {

    private final Changes changes;
    private final int width;

    /// @param width how many characters a line may have, or [TextReport#UNLIMITED]
    public ChangesText(Changes changes, int width) {
        this.changes = changes;
        this.width = width;
    }

    /// Writes it all and flushes; leaves the writer open.
    public void write(Writer out) throws IOException {
        prose(out, "", English.format("What changed from %s to %s", dated(changes.before()), dated(changes.now())));
        out.write('\n');
        for (String sentence : ChangeSummary.of(changes)) {
            prose(out, "  ", sentence);
        }
        verdicts(out);
        cells(out, ChangeKind.ANSWER, ChangeText.ANSWERS);
        cells(out, ChangeKind.WORDING, ChangeText.WORDING);
        footnotes(out);
        lives(out);
        features(out);
        new FigureTables(changes).write(out, width);
        out.flush();
    }

    private void verdicts(Writer out) throws IOException {
        for (VerdictChange turn : VerdictChange.values()) {
            List<CellChange> turned = changes.cells(ChangeKind.VERDICT).stream()
                    .filter(change -> VerdictChange.of(change) == turn)
                    .toList();
            cells(out, turned, VerdictChangeText.heading(turn));
        }
    }

    private void cells(Writer out, ChangeKind kind, String heading) throws IOException {
        cells(out, changes.cells(kind), heading);
    }

    private void cells(Writer out, List<CellChange> cells, String heading) throws IOException {
        if (cells.isEmpty()) {
            return;
        }
        heading(out, heading, cells.size());
        new TextTable(
                        List.of(
                                column("Provider", cells, change -> TextReport.name(change.provider())),
                                column("Feature", cells, change -> feature(change.feature())),
                                column(
                                        isSameDay()
                                                ? "Before"
                                                : changes.before().asOf().toString(),
                                        cells,
                                        change -> answer(change, change.cell().before())),
                                column(
                                        isSameDay()
                                                ? "Now"
                                                : changes.now().asOf().toString(),
                                        cells,
                                        change -> answer(change, change.cell().now()))),
                        cells.size(),
                        cells.size())
                .write(out, width);
    }

    private boolean isSameDay() {
        return changes.before().asOf().equals(changes.now().asOf());
    }

    private String feature(Feature feature) {
        String name = PlainText.line(feature.shortName());
        return changes.isRedefined(feature) ? name + " *" : name;
    }

    private static String answer(CellChange change, Cell cell) {
        String value = PlainText.line(cell.value());
        boolean judged = change.feature().kind().isJudged();
        return judged
                ? cell.verdict()
                                .map(verdict -> VerdictText.glyph(verdict) + " ")
                                .orElse("  ")
                        + value
                : value;
    }

    private void footnotes(Writer out) throws IOException {
        List<CellChange> noted = changes.cells().stream()
                .filter(change -> !change.lost().isEmpty() || !change.come().isEmpty())
                .toList();
        if (noted.isEmpty()) {
            return;
        }
        heading(out, ChangeText.FOOTNOTES, noted.size());
        for (CellChange change : noted) {
            prose(out, "", change.provider().name() + ", " + change.feature().shortName());
            for (Footnote lost : change.lost()) {
                prose(out, "  − ", lost.text());
            }
            for (Footnote come : change.come()) {
                prose(out, "  + ", come.text());
            }
        }
    }

    private void lives(Writer out) throws IOException {
        names(out, ChangeText.PROVIDERS_CAME, changes.providers().came(), TextReport::name);
        names(out, ChangeText.PROVIDERS_WENT, changes.providers().gone(), TextReport::name);
        names(out, ChangeText.MARKS, changes.marked(), ChangeText::marked);
        names(out, ChangeText.PROVIDERS_RENAMED, changes.renamedProviders(), ChangesText::renamed);
    }

    private static String renamed(Pair<Provider> pair) {
        return ChangeText.renamed(named(pair.before()), named(pair.now()));
    }

    private static String named(Provider provider) {
        String role = provider.counted() ? "" : ", " + provider.role().name().toLowerCase(Locale.ROOT);
        return English.format("%s (%s%s)", provider.name(), provider.id(), role);
    }

    private void features(Writer out) throws IOException {
        names(out, ChangeText.FEATURES_CAME, changes.features().came(), ChangesText::asked);
        names(out, ChangeText.FEATURES_WENT, changes.features().gone(), ChangesText::asked);
        names(
                out,
                ChangeText.FEATURES_REDEFINED,
                changes.redefined(),
                pair -> ChangeText.redefined(asked(pair.before()), asked(pair.now())));
        names(
                out,
                ChangeText.FEATURES_RENAMED,
                changes.renamedFeatures(),
                pair -> ChangeText.renamed(pair.before().shortName(), pair.now().shortName()));
    }

    private static String asked(Feature feature) {
        return switch (feature.kind()) {
            case Feature.Judged _ -> ChangeText.asked(feature);
            case Feature.Category _ -> feature.shortName() + " (a category)";
            case Feature.Text _ -> feature.shortName() + " (to be read only)";
            case Feature.Measured _ -> feature.shortName() + " (counted)";
        };
    }

    private <T> void names(Writer out, String heading, List<T> things, Function<T, String> words) throws IOException {
        if (!things.isEmpty()) {
            heading(out, heading, things.size());
            for (T thing : things) {
                prose(out, "  ", words.apply(thing));
            }
        }
    }

    private static void heading(Writer out, String words, int count) throws IOException {
        String line = ChangeText.counted(words, count);
        out.write("\n" + line + "\n" + "═".repeat(PlainText.width(line)) + "\n");
    }

    private void prose(Writer out, String lead, String text) throws IOException {
        PlainText.prose(out, lead, text, width);
    }

    private static String dated(DatasetInfo about) {
        return English.format("%s (%s, %s)", about.name(), about.id(), about.asOf());
    }

    private static <T> TextColumn column(String header, List<T> rows, Function<T, String> text) {
        return TextColumn.of(List.of(header), '─', row -> text.apply(rows.get(row)), rows.size());
    }
}
