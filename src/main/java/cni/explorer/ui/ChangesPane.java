package cni.explorer.ui;

import cni.explorer.model.About;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.query.Changes;
import cni.explorer.query.Changes.CellChange;
import cni.explorer.query.Changes.Kind;
import cni.explorer.query.Changes.Pair;
import cni.explorer.query.Story;
import cni.explorer.query.Turn;
import cni.explorer.ui.common.Days;
import cni.explorer.ui.common.StyleClass;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What changed between two datasets: the story first, then each change, verdicts that have turned before the others.
final class ChangesPane extends ScrollPane {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 560;
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
        setPrefSize(WIDTH, HEIGHT);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // So that the arrow keys scroll: there is nothing in it to stop at.
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::page);
        getStyleClass().add(WindowStyle.ABOUT);
        content.getStyleClass().add(WindowStyle.ABOUT_TEXT);
        addStory();
        addVerdicts();
        add("Other answers where nothing is judged", changes.cells(Kind.ANSWER), this::row);
        add("The same verdict in other words", changes.cells(Kind.WORDING), this::row);
        addLives();
        addFeatures();
        for (Metric metric : changes.metrics()) {
            add(metric.name() + " then and now", changes.figures(metric), ChangeRow::of);
        }
        addFootnotes();
    }

    /// A page is what is in sight; a scroll pane by itself goes a tenth of all there is.
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

    private void addStory() {
        About before = changes.before();
        About now = changes.now();
        add(words("What changed between %s and %s".formatted(before.name(), now.name()), WindowStyle.ABOUT_TITLE));
        add(words("From %s to %s".formatted(Days.day(before.asOf()), Days.day(now.asOf())), StyleClass.CAPTION));
        Story.of(changes).forEach(sentence -> add(words(sentence, WindowStyle.STORY)));
    }

    private void addVerdicts() {
        for (Turn turn : Turn.values()) {
            List<CellChange> turned = changes.cells(Kind.VERDICT).stream()
                    .filter(change -> Turn.of(change) == turn)
                    .toList();
            add(turn.heading(), turned, this::row);
        }
    }

    private void addLives() {
        add("Providers that came", changes.providers().came(), provider -> sentence(provider.name()));
        add("Providers that went", changes.providers().gone(), provider -> sentence(provider.name()));
        add("Marks", changes.marked(), ChangesPane::marked);
        add(
                "Other names",
                changes.renamedProviders(),
                pair -> sentence("%s is %s now"
                        .formatted(pair.before().name(), pair.now().name())));
    }

    private void addFeatures() {
        add("Features that came", changes.features().came(), feature -> sentence(asked(feature)));
        add("Features that went", changes.features().gone(), feature -> sentence(asked(feature)));
        add(
                "Features that ask for something else (*)",
                changes.redefined(),
                pair -> sentence("%s before, %s now".formatted(asked(pair.before()), asked(pair.now()))));
        add(
                "Features with another name",
                changes.renamedFeatures(),
                pair -> sentence("%s is %s now"
                        .formatted(pair.before().name(), pair.now().name())));
    }

    private void addFootnotes() {
        List<CellChange> noted = changes.cells().stream()
                .filter(change -> !change.lost().isEmpty() || !change.come().isEmpty())
                .toList();
        add("Footnotes lost (−) and come (+)", noted, ChangesPane::footnotes);
    }

    /// A part with its heading and its number; nothing where nothing is in it.
    private <T> void add(String heading, List<T> things, Function<T, Node> line) {
        if (!things.isEmpty()) {
            add(words("%s: %,d".formatted(heading, things.size()), WindowStyle.ABOUT_HEADING));
            VBox lines = new VBox();
            lines.getStyleClass().add(WindowStyle.CHANGES);
            things.stream()
                    .limit(SHOWN_AT_MOST)
                    .forEach(thing -> lines.getChildren().add(line.apply(thing)));
            if (things.size() > SHOWN_AT_MOST) {
                int more = things.size() - SHOWN_AT_MOST;
                lines.getChildren().add(sentence("and %,d more, which “cni-explorer diff” lists".formatted(more)));
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

    private static Node marked(Pair<Provider> pair) {
        return sentence("%s: %s before, %s now".formatted(pair.now().name(), mark(pair.before()), mark(pair.now())));
    }

    private static String mark(Provider provider) {
        return provider.mark().map(Provider.Mark::word).orElse("no mark");
    }

    private static String asked(Feature feature) {
        return feature.kind() instanceof Feature.Judged judged
                ? "%s (“%s”)".formatted(feature.name(), judged.sentence())
                : feature.name();
    }

    private static Node footnotes(CellChange change) {
        VBox notes = new VBox(
                sentence(change.provider().name() + ", " + change.feature().name()));
        change.lost().forEach(footnote -> notes.getChildren().add(footnote("−", footnote)));
        change.come().forEach(footnote -> notes.getChildren().add(footnote("+", footnote)));
        notes.getStyleClass().add(WindowStyle.CHANGE);
        return notes;
    }

    private static Node footnote(String sign, Footnote footnote) {
        Label mark = words(sign, StyleClass.MUTED);
        mark.setMinWidth(SIGN_WIDTH);
        return new HBox(mark, words(footnote.text(), StyleClass.MUTED));
    }

    private static Label sentence(String text) {
        return words(text, WindowStyle.STORY);
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
