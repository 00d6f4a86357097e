package cni.explorer.ui.reading;

import cni.explorer.diff.Changes;
import cni.explorer.diff.Changes.CellChange;
import cni.explorer.diff.Changes.ChangeKind;
import cni.explorer.diff.VerdictChange;
import cni.explorer.model.FoldedText;
import cni.explorer.model.Footnote;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.text.ChangeSummary;
import cni.explorer.text.ChangeText;
import cni.explorer.text.VerdictChangeText;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.PlainScroll;
import cni.explorer.ui.common.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What changed between two datasets: the story first, then each change, verdicts that have turned before the others.
final class ChangesPane extends ReadingScroll {
    private static final double SIGN_WIDTH = 12;
    private static final int SHOWN_AT_MOST = 200;
    private static final char NO_BREAK = '\u00a0';
    private static final Pattern NUMBER = Pattern.compile("\\S+ → \\S+|[\\d,]+ (?:is|are) in both");

    private final Changes changes;
    private final List<String> story;
    private final List<ChangeSection<?>> sections = new ArrayList<>();

    ChangesPane(Changes changes) {
        super();
        this.changes = changes;
        story = ChangeSummary.of(changes);
        addVerdicts();
        addCells(ChangeText.ANSWERS, changes.cells(ChangeKind.ANSWER));
        addCells(ChangeText.WORDING, changes.cells(ChangeKind.WORDING));
        addLives();
        addFeatures();
        for (Metric metric : changes.metrics()) {
            add(ChangeText.thenAndNow(metric.name()), changes.figures(metric), ChangeRow::spoken, ChangeRow::of);
        }
        addFootnotes();
        find("");
    }

    @Override
    int find(String words) {
        List<Node> parts = new ArrayList<>();
        String sought = FoldedText.of(words);
        story.stream()
                .filter(sentence -> FoldedText.of(sentence).contains(sought))
                .forEach(sentence -> parts.add(new Paragraph(bound(sentence), ReadingStyle.STORY)));
        int lines = 0;
        for (ChangeSection<?> section : sections) {
            List<Integer> found = section.find(words);
            lines += found.size();
            if (!found.isEmpty()) {
                parts.add(PlainScroll.heading(new Paragraph(
                        ChangeText.counted(section.heading(), found.size()), ReadingStyle.ABOUT_HEADING)));
                parts.add(lines(section, found));
            }
        }
        show(parts);
        return lines;
    }

    /// No line ends between a number and what it counts, or before an arrow.
    private static String bound(String sentence) {
        return NUMBER.matcher(sentence).replaceAll(found -> found.group().replace(' ', NO_BREAK));
    }

    private static Node lines(ChangeSection<?> section, List<Integer> found) {
        VBox lines = new VBox();
        lines.getStyleClass().add(ReadingStyle.CHANGES);
        found.stream().limit(SHOWN_AT_MOST).forEach(place -> lines.getChildren().add(section.line(place)));
        if (found.size() > SHOWN_AT_MOST) {
            lines.getChildren().add(new Paragraph(ChangeText.more(found.size() - SHOWN_AT_MOST), ReadingStyle.STORY));
        }
        return lines;
    }

    private void addVerdicts() {
        for (VerdictChange turn : VerdictChange.values()) {
            addCells(VerdictChangeText.heading(turn), changes.cells(turn));
        }
    }

    private void addLives() {
        addSentences(ChangeText.PROVIDERS_CAME, changes.providers().came(), Provider::name);
        addSentences(ChangeText.PROVIDERS_WENT, changes.providers().gone(), Provider::name);
        addSentences(ChangeText.MARKS, changes.marked(), ChangeText::marked);
        addSentences(
                ChangeText.PROVIDERS_RENAMED,
                changes.renamedProviders(),
                pair -> ChangeText.renamed(pair.before().name(), pair.now().name()));
    }

    private void addFeatures() {
        addSentences(ChangeText.FEATURES_CAME, changes.features().came(), ChangeText::asked);
        addSentences(ChangeText.FEATURES_WENT, changes.features().gone(), ChangeText::asked);
        addSentences(
                ChangeText.FEATURES_REDEFINED,
                changes.redefined(),
                pair -> ChangeText.redefined(ChangeText.asked(pair.before()), ChangeText.asked(pair.now())));
        addSentences(
                ChangeText.FEATURES_RENAMED,
                changes.renamedFeatures(),
                pair -> ChangeText.renamed(pair.before().name(), pair.now().name()));
    }

    private void addFootnotes() {
        List<CellChange> noted = changes.cells().stream()
                .filter(change -> !change.lost().isEmpty() || !change.come().isEmpty())
                .toList();
        add(ChangeText.FOOTNOTES, noted, ChangesPane::footnotesSaid, ChangesPane::footnotes);
    }

    private <T> void addSentences(String heading, List<T> things, Function<T, String> sentence) {
        add(heading, things, sentence, thing -> new Paragraph(sentence.apply(thing), ReadingStyle.STORY));
    }

    private void addCells(String heading, List<CellChange> cells) {
        add(
                heading,
                cells,
                change -> ChangeRow.spoken(change, isRedefined(change)),
                change -> ChangeRow.of(change, isRedefined(change)));
    }

    private boolean isRedefined(CellChange change) {
        return changes.isRedefined(change.feature());
    }

    private <T> void add(String heading, List<T> things, Function<T, String> text, Function<T, Node> line) {
        sections.add(new ChangeSection<>(heading, things, text, line));
    }

    private static String footnotesSaid(CellChange change) {
        return Stream.concat(
                        Stream.of(change.provider().name() + ", "
                                + change.feature().shortName()),
                        Stream.concat(change.lost().stream(), change.come().stream())
                                .map(Footnote::text))
                .collect(Collectors.joining("\n"));
    }

    private static Node footnotes(CellChange change) {
        VBox notes = new VBox(
                new Paragraph(change.provider().name() + ", " + change.feature().shortName(), ReadingStyle.STORY));
        change.lost().forEach(footnote -> notes.getChildren().add(footnote("−", footnote)));
        change.come().forEach(footnote -> notes.getChildren().add(footnote("+", footnote)));
        notes.getStyleClass().add(ReadingStyle.CHANGE);
        return notes;
    }

    private static Node footnote(String sign, Footnote footnote) {
        Label mark = new Paragraph(sign, StyleClass.MUTED);
        mark.setMinWidth(SIGN_WIDTH);
        return new HBox(mark, new Paragraph(footnote.text(), StyleClass.MUTED));
    }
}
