package cni.explorer.ui.window;

import cni.explorer.diff.Changes;
import cni.explorer.diff.Changes.CellChange;
import cni.explorer.diff.Changes.ChangeKind;
import cni.explorer.diff.VerdictChange;
import cni.explorer.model.Footnote;
import cni.explorer.model.Metric;
import cni.explorer.text.ChangeSummary;
import cni.explorer.text.ChangeText;
import cni.explorer.text.VerdictChangeText;
import cni.explorer.ui.common.Paragraph;
import cni.explorer.ui.common.StyleClass;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What changed between two datasets: the story first, then each change, verdicts that have turned before the others.
final class ChangesPane extends ScrollPane {
    private static final double GAP = 8;
    private static final double SIGN_WIDTH = 12;
    private static final int SHOWN_AT_MOST = 200;

    private final Changes changes;
    private final VBox content = new VBox(GAP);

    ChangesPane(Changes changes) {
        super();
        this.changes = changes;
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // So that the arrow keys scroll: there is nothing in it to stop at.
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::page);
        getStyleClass().add(WindowStyle.ABOUT);
        content.getStyleClass().add(WindowStyle.ABOUT_TEXT);
        addStory();
        addVerdicts();
        add(ChangeText.ANSWERS, changes.cells(ChangeKind.ANSWER), this::row);
        add(ChangeText.WORDING, changes.cells(ChangeKind.WORDING), this::row);
        addLives();
        addFeatures();
        for (Metric metric : changes.metrics()) {
            add(ChangeText.thenAndNow(metric.name()), changes.figures(metric), ChangeRow::of);
        }
        addFootnotes();
    }

    /// A page is what is visible; a scroll pane by itself goes a tenth of all there is.
    private void page(KeyEvent key) {
        int pages = switch (key.getCode()) {
            case PAGE_DOWN, SPACE -> 1;
            case PAGE_UP -> -1;
            default -> 0;
        };
        double hidden = content.getHeight() - getViewportBounds().getHeight();
        if (pages != 0 && hidden > 0) {
            double moved = getVvalue() + pages * getViewportBounds().getHeight() / hidden;
            setVvalue(Math.clamp(moved, 0, 1));
            key.consume();
        }
    }

    /// Shows the lines alone in which some words stand, with their headings; all of them for no words.
    ///
    /// @return how many lines there are
    int find(String words) {
        int lines = 0;
        Node heading = null;
        for (Node part : content.getChildren()) {
            if (part instanceof VBox rows) {
                int found = 0;
                for (Node row : rows.getChildren()) {
                    boolean fits = words.isEmpty() || SearchedText.of(row).contains(words.toLowerCase(Locale.ROOT));
                    show(row, fits);
                    found += fits ? 1 : 0;
                }
                show(rows, found > 0);
                if (heading != null) {
                    show(heading, found > 0);
                }
                lines += found;
            } else if (part.getStyleClass().contains(WindowStyle.ABOUT_HEADING)) {
                heading = part;
            } else {
                show(part, words.isEmpty() || SearchedText.of(part).contains(words.toLowerCase(Locale.ROOT)));
            }
        }
        setVvalue(0);
        return lines;
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void addStory() {
        ChangeSummary.of(changes).forEach(sentence -> add(new Paragraph(sentence, WindowStyle.STORY)));
    }

    private void addVerdicts() {
        for (VerdictChange turn : VerdictChange.values()) {
            List<CellChange> turned = changes.cells(ChangeKind.VERDICT).stream()
                    .filter(change -> VerdictChange.of(change) == turn)
                    .toList();
            add(VerdictChangeText.heading(turn), turned, this::row);
        }
    }

    private void addLives() {
        add(
                ChangeText.PROVIDERS_CAME,
                changes.providers().came(),
                provider -> new Paragraph(provider.name(), WindowStyle.STORY));
        add(
                ChangeText.PROVIDERS_WENT,
                changes.providers().gone(),
                provider -> new Paragraph(provider.name(), WindowStyle.STORY));
        add(ChangeText.MARKS, changes.marked(), pair -> new Paragraph(ChangeText.marked(pair), WindowStyle.STORY));
        add(
                ChangeText.PROVIDERS_RENAMED,
                changes.renamedProviders(),
                pair -> new Paragraph(
                        ChangeText.renamed(pair.before().name(), pair.now().name()), WindowStyle.STORY));
    }

    private void addFeatures() {
        add(
                ChangeText.FEATURES_CAME,
                changes.features().came(),
                feature -> new Paragraph(ChangeText.asked(feature), WindowStyle.STORY));
        add(
                ChangeText.FEATURES_WENT,
                changes.features().gone(),
                feature -> new Paragraph(ChangeText.asked(feature), WindowStyle.STORY));
        add(
                ChangeText.FEATURES_REDEFINED,
                changes.redefined(),
                pair -> new Paragraph(
                        ChangeText.redefined(ChangeText.asked(pair.before()), ChangeText.asked(pair.now())),
                        WindowStyle.STORY));
        add(
                ChangeText.FEATURES_RENAMED,
                changes.renamedFeatures(),
                pair -> new Paragraph(
                        ChangeText.renamed(pair.before().name(), pair.now().name()), WindowStyle.STORY));
    }

    private void addFootnotes() {
        List<CellChange> noted = changes.cells().stream()
                .filter(change -> !change.lost().isEmpty() || !change.come().isEmpty())
                .toList();
        add(ChangeText.FOOTNOTES, noted, ChangesPane::footnotes);
    }

    /// A part with its heading and its number; nothing where nothing is in it.
    private <T> void add(String heading, List<T> things, Function<T, Node> line) {
        if (!things.isEmpty()) {
            add(new Paragraph(ChangeText.counted(heading, things.size()), WindowStyle.ABOUT_HEADING));
            VBox lines = new VBox();
            lines.getStyleClass().add(WindowStyle.CHANGES);
            things.stream()
                    .limit(SHOWN_AT_MOST)
                    .forEach(thing -> lines.getChildren().add(line.apply(thing)));
            if (things.size() > SHOWN_AT_MOST) {
                int more = things.size() - SHOWN_AT_MOST;
                lines.getChildren().add(new Paragraph(ChangeText.more(more), WindowStyle.STORY));
            }
            add(lines);
        }
    }

    private void add(Node node) {
        content.getChildren().add(node);
    }

    private ChangeRow row(CellChange change) {
        return ChangeRow.of(change, changes.isRedefined(change.feature()));
    }

    private static Node footnotes(CellChange change) {
        VBox notes = new VBox(
                new Paragraph(change.provider().name() + ", " + change.feature().shortName(), WindowStyle.STORY));
        change.lost().forEach(footnote -> notes.getChildren().add(footnote("−", footnote)));
        change.come().forEach(footnote -> notes.getChildren().add(footnote("+", footnote)));
        notes.getStyleClass().add(WindowStyle.CHANGE);
        return notes;
    }

    private static Node footnote(String sign, Footnote footnote) {
        Label mark = new Paragraph(sign, StyleClass.MUTED);
        mark.setMinWidth(SIGN_WIDTH);
        return new HBox(mark, new Paragraph(footnote.text(), StyleClass.MUTED));
    }
}
