package cni.explorer.ui.matrix;

import cni.explorer.model.Footnote;
import cni.explorer.model.Verdict;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reading;
import cni.explorer.query.Relaxation;
import cni.explorer.query.Requirement;
import cni.explorer.text.Phrase;
import cni.explorer.text.RelaxationText;
import cni.explorer.ui.common.FixedWidth;
import cni.explorer.ui.common.FootnoteMark;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.common.VerdictGlyph;
import cni.explorer.ui.grid.DrawnText;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ViewState;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What can be done where nobody is left: each smallest set of requirements to give up, with those who return, and the
/// other reading if that leaves somebody.
final class RelaxationsPane extends VBox {
    private static final int LISTED_AT_MOST = 5;
    private static final int NAMED_AT_MOST = 7;
    private static final int SPOKEN_AT_MOST = 40;
    private static final double FIRST_COLUMN = 284;
    private static final double FIRST_COLUMN_MOST = 484;
    private static final double USUAL_WIDTH = 1_016;
    private static final double SHARE_OF_MORE = 0.2;
    /// A button stays near the words that it belongs to.
    private static final double NAMES_WIDEST = 640;
    private static final double BUTTON = 104;
    private static final double GAP = 6;
    private static final double BEFORE_NAMES = 12;
    private static final double BEFORE_BUTTON = 16;
    private static final double NAMES_MOST = 36;

    private final List<Region> firstColumn = new ArrayList<>();
    private final ExplorerModel state;
    private final Runnable away;

    /// @param away takes the keyboard when what was pressed has gone
    RelaxationsPane(ExplorerModel state, Runnable away) {
        this.state = state;
        this.away = away;
        getStyleClass().add(MatrixStyle.WAYS_OUT);
        widthProperty().addListener(_ -> firstColumn.forEach(this::place));
    }

    /// Where the second column begins, less the room beside its words.
    ///
    /// @param width of the whole, in pixels
    static double secondColumn(double width) {
        double more = Math.floor((width - USUAL_WIDTH) * SHARE_OF_MORE);
        return Math.clamp(FIRST_COLUMN + more, FIRST_COLUMN, FIRST_COLUMN_MOST) + DatasetGridModel.PADDING;
    }

    private Region place(Region first) {
        return FixedWidth.of(first, secondColumn(getWidth()) - DatasetGridModel.PADDING);
    }

    private Region first(Region words) {
        firstColumn.add(words);
        return place(words);
    }

    /// In a low window its rows are lower.
    void setLow(boolean low) {
        pseudoClassStateChanged(MatrixStyle.LOW, low);
    }

    void show(ViewState shown) {
        List<Relaxation> ways = shown.relaxations();
        Presence.put(this, !ways.isEmpty());
        getChildren().clear();
        firstColumn.clear();
        if (ways.isEmpty()) {
            return;
        }
        getChildren().add(head());
        ways.stream().limit(LISTED_AT_MOST).forEach(way -> getChildren().add(row(shown.outcome(), way)));
        if (ways.size() > LISTED_AT_MOST) {
            getChildren().add(caption(RelaxationText.more(ways.size() - LISTED_AT_MOST)));
        }
        int leniently = shown.outcome().meetingLeniently().size();
        if (leniently > 0) {
            getChildren().add(lenient(shown, leniently));
        }
    }

    private Node head() {
        HBox head = new HBox(first(caption(RelaxationText.WAYS)), caption(RelaxationText.RETURNING));
        head.getStyleClass().add(MatrixStyle.WAYS_HEAD);
        return head;
    }

    private Node row(Outcome outcome, Relaxation way) {
        return row(
                RelaxationText.without(way),
                names(RelaxationText.names(outcome, way)),
                RelaxationText.LEAVE_OUT,
                RelaxationText.whole(outcome, way),
                () -> state.leaveOut(way.leaveOut()));
    }

    /// Those who return, in two lines where one is too short; whole in the tooltip where there is no room.
    private static Label names(String returning) {
        Label names = new Label(DrawnText.of(returning));
        names.setWrapText(true);
        names.setMaxHeight(NAMES_MOST);
        LazyTooltip.on(names, () -> names.isTextTruncated() ? returning : "");
        return names;
    }

    /// Who would be left in the other reading, each with the notes of its conditions.
    private Node lenient(ViewState shown, int left) {
        Outcome outcome = shown.indexedDataset()
                .evaluator()
                .outcome(
                        shown.selection().withReading(Reading.LENIENT),
                        shown.arrangement().columns());
        List<Region> first = outcome.hanging().stream()
                .limit(NAMED_AT_MOST)
                .mapToObj(provider -> conditional(outcome, provider))
                .toList();
        List<String> names = outcome.hanging().stream()
                .mapToObj(
                        provider -> outcome.dataset().providers().get(provider).name())
                .limit(SPOKEN_AT_MOST)
                .toList();
        Region who = new NamesInRoom(first, outcome.hanging().size(), String.join(", ", names));
        return row(
                RelaxationText.leniently(),
                who,
                RelaxationText.READ_LENIENTLY,
                RelaxationText.readLeniently(left),
                () -> state.read(Reading.LENIENT));
    }

    private static Region conditional(Outcome outcome, int provider) {
        List<Footnote> notes = new ArrayList<>();
        for (Requirement condition : outcome.conditions(provider)) {
            int feature = outcome.dataset().indexOf(condition.feature().id()).orElseThrow();
            notes.addAll(outcome.dataset().cell(provider, feature).footnotes());
        }
        Label name = new Label(
                DrawnText.onOneLine(outcome.dataset().providers().get(provider).name()));
        HBox who = new HBox(VerdictGlyph.of(Verdict.CONDITIONAL), name, new FootnoteMark(notes));
        who.setAlignment(Pos.CENTER_LEFT);
        HBox.setMargin(name, new Insets(0, 2, 0, GAP));
        return who;
    }

    private Node row(List<Phrase> what, Region who, String word, String spoken, Runnable action) {
        TextFlow words = new TextFlow();
        for (Phrase phrase : what) {
            Text text = new Text(DrawnText.sentence(phrase.text()));
            text.getStyleClass().add(phrase.stressed() ? StyleClass.STRESSED : StyleClass.MUTED);
            words.getChildren().add(text);
        }
        words.getStyleClass().add(StyleClass.SENTENCE);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox.setMargin(who, new Insets(0, BEFORE_BUTTON, 0, 0));
        who.setMaxWidth(NAMES_WIDEST);
        Button button = new Button(word);
        button.getStyleClass().add(StyleClass.SMALL);
        FixedWidth.of(button, BUTTON);
        button.setAccessibleText(spoken);
        button.setOnAction(_ -> {
            action.run();
            away.run();
        });
        VBox middle = new VBox(words);
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.setPadding(new Insets(0, BEFORE_NAMES, 0, 0));
        HBox row = new HBox(first(middle), who, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(MatrixStyle.WAY_OUT);
        return row;
    }

    private static Label caption(String words) {
        return StyledLabel.of(words, StyleClass.CAPTION);
    }
}
