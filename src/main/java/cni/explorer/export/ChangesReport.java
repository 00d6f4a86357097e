package cni.explorer.export;

import cni.explorer.diff.Changes;
import cni.explorer.diff.Changes.CellChange;
import cni.explorer.diff.Changes.ChangeKind;
import cni.explorer.diff.Changes.FigureChange;
import cni.explorer.diff.Changes.Pair;
import cni.explorer.diff.VerdictChange;
import cni.explorer.export.ReportSection.Exchange;
import cni.explorer.export.ReportSection.Exchanged;
import cni.explorer.export.ReportSection.Items;
import cni.explorer.export.ReportSection.ReportColumn;
import cni.explorer.export.ReportSection.Table;
import cni.explorer.model.Cell;
import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Feature;
import cni.explorer.model.Figure;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import cni.explorer.text.ChangeSummary;
import cni.explorer.text.ChangeText;
import cni.explorer.text.Dates;
import cni.explorer.text.English;
import cni.explorer.text.FigureText;
import cni.explorer.text.ProviderStatusText;
import cni.explorer.text.VerdictChangeText;
import cni.explorer.text.VerdictText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What changed between two datasets: a summary first, then all of it in sections, verdicts that have turned before
/// everything else.
final class ChangesReport {
    private final Changes changes;
    private final List<ReportSection> sections = new ArrayList<>();

    private ChangesReport(Changes changes) {
        this.changes = changes;
    }

    static Report of(Changes changes) {
        ChangesReport report = new ChangesReport(changes);
        report.addAll();
        return new Report(
                English.format("What changed from %s to %s", dated(changes.before()), dated(changes.now())),
                ChangeSummary.of(changes),
                report.sections);
    }

    private void addAll() {
        for (VerdictChange turn : VerdictChange.values()) {
            addCells(VerdictChangeText.heading(turn), changes.cells(turn));
        }
        addCells(ChangeText.ANSWERS, changes.cells(ChangeKind.ANSWER));
        addCells(ChangeText.WORDING, changes.cells(ChangeKind.WORDING));
        addFootnotes();
        addLives();
        addFeatures();
        changes.metrics().forEach(metric -> addFigures(ChangeText.thenAndNow(metric.name()), changes.figures(metric)));
    }

    private void addCells(String heading, List<CellChange> cells) {
        boolean oneDay = changes.before().asOf().equals(changes.now().asOf());
        if (!cells.isEmpty()) {
            sections.add(new Table(
                    ChangeText.counted(heading, cells.size()),
                    List.of(
                            ReportColumn.of("Provider"),
                            ReportColumn.of("Feature"),
                            ReportColumn.of(
                                    oneDay ? "Before" : changes.before().asOf().toString()),
                            ReportColumn.of(
                                    oneDay ? "Now" : changes.now().asOf().toString())),
                    cells.stream().map(this::row).toList()));
        }
    }

    private List<String> row(CellChange change) {
        String feature = change.feature().shortName();
        return List.of(
                ProviderStatusText.name(change.provider()),
                changes.isRedefined(change.feature()) ? feature + " *" : feature,
                answer(change, change.cell().before()),
                answer(change, change.cell().now()));
    }

    private static String answer(CellChange change, Cell cell) {
        boolean judged = change.feature().kind().isJudged();
        return judged
                ? cell.verdict()
                                .map(verdict -> VerdictText.glyph(verdict) + " ")
                                .orElse("  ")
                        + cell.value()
                : cell.value();
    }

    private void addFootnotes() {
        List<Exchange> noted = changes.cells().stream()
                .filter(change -> !change.lost().isEmpty() || !change.come().isEmpty())
                .map(change -> new Exchange(
                        change.provider().name() + ", " + change.feature().shortName(),
                        change.lost().stream().map(Footnote::text).toList(),
                        change.come().stream().map(Footnote::text).toList()))
                .toList();
        if (!noted.isEmpty()) {
            sections.add(new Exchanged(ChangeText.counted(ChangeText.FOOTNOTES, noted.size()), noted));
        }
    }

    private void addLives() {
        add(ChangeText.PROVIDERS_CAME, changes.providers().came(), ProviderStatusText::name);
        add(ChangeText.PROVIDERS_WENT, changes.providers().gone(), ProviderStatusText::name);
        add(ChangeText.MARKS, changes.marked(), ChangeText::marked);
        add(ChangeText.PROVIDERS_RENAMED, changes.renamedProviders(), ChangesReport::renamed);
    }

    private static String renamed(Pair<Provider> pair) {
        return ChangeText.renamed(named(pair.before()), named(pair.now()));
    }

    private static String named(Provider provider) {
        String role = provider.counted() ? "" : ", " + provider.role().name().toLowerCase(Locale.ROOT);
        return English.format("%s (%s%s)", provider.name(), provider.id(), role);
    }

    private void addFeatures() {
        add(ChangeText.FEATURES_CAME, changes.features().came(), ChangesReport::asked);
        add(ChangeText.FEATURES_WENT, changes.features().gone(), ChangesReport::asked);
        add(
                ChangeText.FEATURES_REDEFINED,
                changes.redefined(),
                pair -> ChangeText.redefined(asked(pair.before()), asked(pair.now())));
        add(
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

    private <T> void add(String heading, List<T> things, Function<T, String> words) {
        if (!things.isEmpty()) {
            sections.add(new Items(
                    ChangeText.counted(heading, things.size()),
                    things.stream().map(words).toList()));
        }
    }

    private void addFigures(String heading, List<FigureChange> figures) {
        sections.add(new Table(
                ChangeText.counted(heading, figures.size()),
                List.of(
                        ReportColumn.of("Provider"),
                        new ReportColumn("Then", true),
                        ReportColumn.of("on"),
                        new ReportColumn("Now", true),
                        ReportColumn.of("on"),
                        ReportColumn.of("Repository")),
                figures.stream().map(ChangesReport::row).toList()));
    }

    private static List<String> row(FigureChange change) {
        return List.of(
                ProviderStatusText.name(change.provider()),
                text(change.before()),
                day(change.before()),
                text(change.now()),
                day(change.now()),
                repository(change));
    }

    private static String text(Optional<Figure> figure) {
        return figure.map(FigureText::value).orElse(FigureText.NO_DATA);
    }

    private static String day(Optional<Figure> figure) {
        return figure.map(one -> Dates.iso(one.when())).orElse("");
    }

    /// Both, where they are not one, since figures of two repositories are no growth.
    private static String repository(FigureChange change) {
        Optional<String> before = change.before().map(Figure::repository);
        Optional<String> now = change.now().map(Figure::repository);
        boolean two = change.isOnBothSides() && !before.equals(now);
        return two ? before.get() + " → " + now.get() : now.or(() -> before).orElse("");
    }

    private static String dated(DatasetInfo about) {
        return English.format("%s (%s, %s)", about.name(), about.id(), about.asOf());
    }
}
