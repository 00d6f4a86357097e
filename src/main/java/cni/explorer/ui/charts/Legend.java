package cni.explorer.ui.charts;

import cni.explorer.query.FigureKind;
import cni.explorer.text.ChartText;
import cni.explorer.text.FigureKindText;
import cni.explorer.text.FigureText;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.workspace.ChartOptions.Scale;
import cni.explorer.workspace.ChartSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;

/// What the marks in sight stand for, and the doubts about single figures.
final class Legend extends VBox {
    private static final double GAP = 20;
    private static final double SIGN_GAP = 8;
    private static final double DOT = 2.5;
    private static final double MARK_WIDTH = 20;
    private static final int LISTED_AT_MOST = 5;
    /// Where each line of it takes a row from the charts.
    private static final int LISTED_IN_LITTLE_ROOM = 1;

    private final BooleanProperty roomy = new SimpleBooleanProperty(true);
    private Subscription listing = Subscription.EMPTY;

    Legend() {
        getStyleClass().add(ChartsStyle.LEGEND);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /// Whether there is room for more than what signs stand for.
    void setRoomy(boolean isRoomy) {
        roomy.set(isRoomy);
    }

    /// Of bars, with the doubts about them.
    ///
    /// @param trends what is drawn beside them
    void show(FigureStats drawn, LocalDate asOf, NoteMarks marks, Scale scale, Trends trends) {
        FlowPane kinds = begin(drawn, scale);
        addBars(kinds, drawn.someKinds(), asOf, false);
        if (drawn.someKinds().stream().anyMatch(FigureKind::isRounded)) {
            kinds.getChildren().add(new Label(ChartText.near(ChartText.ROUNDED)));
        }
        if (trends.years()) {
            kinds.getChildren()
                    .addAll(inLittleRoom(entry(FigureText.LINE, line())), inLittleRoom(entry(FigureText.RING, ring())));
        }
        if (trends.months()) {
            kinds.getChildren().add(entry(ChartText.MONTHS_BRIEFLY, dot(false)));
        }
        if (trends.years()) {
            getChildren().add(how(FigureText.TRENDS));
        }
        VBox notes = new VBox();
        notes.spacingProperty().bind(spacingProperty());
        getChildren().add(notes);
        listing = roomy.subscribe(isRoomy -> list(notes, drawn.notes(), marks, isRoomy));
    }

    /// What is drawn beside bars.
    ///
    /// @param years  lines of what is known of the years
    /// @param months dots of other twelve months
    record Trends(boolean years, boolean months) {
        static Trends of(List<Chart> charts) {
            return new Trends(
                    charts.stream().anyMatch(Trends::hasYears),
                    charts.stream().anyMatch(chart -> hasYears(chart) && AliveMarks.isOfMonths(chart)));
        }

        private static boolean hasYears(Chart chart) {
            return chart.column().span().isPresent();
        }
    }

    /// What stands in "Is it alive?" beside bars.
    ///
    /// @param written    the kinds of all figures, of those without a bar too
    /// @param ringed     whether a ring stands for twelve months that ended more than a year ago
    /// @param onlookers  whether stars and forks have room
    /// @param brief      whether there is little of it
    record Beside(Set<FigureKind> written, boolean ringed, boolean onlookers, boolean brief) {}

    /// Of bars beside lines of calendar years, the doubts about which stand with their figures.
    void show(FigureStats bars, LocalDate asOf, Scale scale, Beside beside) {
        FlowPane kinds = begin(bars, scale);
        addBars(kinds, bars.someKinds(), asOf, beside.ringed());
        kinds.getChildren()
                .addAll(
                        entry(ChartText.YEARS, line()),
                        entry(beside.brief() ? ChartText.MONTHS_BRIEFLY : ChartText.MONTHS, dot(false)));
        String near = FigureKindText.near(beside.written());
        if (!near.isEmpty()) {
            kinds.getChildren().add(new Label(ChartText.near(near)));
        }
        if (!beside.onlookers()) {
            Label where = new Label(ChartText.onlookers(ChartSet.ATTENTION.title()));
            where.getStyleClass().add(StyleClass.MUTED);
            kinds.getChildren().add(where);
        }
        getChildren().add(how(ChartText.TREND));
    }

    private FlowPane begin(FigureStats drawn, Scale scale) {
        listing.unsubscribe();
        pseudoClassStateChanged(ChartsStyle.DOT, scale == Scale.LOG);
        setVisible(!drawn.isEmpty());
        setManaged(!drawn.isEmpty());
        FlowPane kinds = new FlowPane(GAP, 0);
        getChildren().setAll(kinds);
        return kinds;
    }

    private static void list(VBox notes, BitSet doubts, NoteMarks marks, boolean isRoomy) {
        int most = isRoomy ? LISTED_AT_MOST : LISTED_IN_LITTLE_ROOM;
        int all = doubts.cardinality();
        // A line that says that there is one more would take the room of that one.
        int listed = all == most + 1 ? all : Math.min(all, most);
        notes.getChildren().clear();
        marks.first(doubts, listed).forEach((mark, note) -> notes.getChildren().add(note(mark, note)));
        if (all > listed) {
            notes.getChildren().add(note("", ChartText.moreNotes(all - listed)));
        }
    }

    private Label how(String words) {
        Label how = new Label(words);
        how.getStyleClass().add(StyleClass.MUTED);
        how.setWrapText(true);
        how.visibleProperty().bind(roomy);
        how.managedProperty().bind(roomy);
        return how;
    }

    private static void addBars(FlowPane kinds, Set<FigureKind> some, LocalDate asOf, boolean ringed) {
        String pale = FigureKindText.pale(some, asOf);
        if (some.stream().anyMatch(kind -> !kind.isPale(asOf))) {
            kinds.getChildren().add(entry(ChartText.A_FIGURE, swatch(false)));
        }
        if (!pale.isEmpty() || ringed) {
            List<Node> signs = new ArrayList<>();
            if (!pale.isEmpty()) {
                signs.add(swatch(true));
            }
            if (ringed) {
                signs.add(dot(true));
            }
            kinds.getChildren().add(entry(pale.isEmpty() ? FigureKindText.OLD : pale, signs.toArray(Node[]::new)));
        }
    }

    /// Where there is more the sentence tells it.
    private Node inLittleRoom(Node entry) {
        entry.visibleProperty().bind(roomy.not());
        entry.managedProperty().bind(roomy.not());
        return entry;
    }

    private static Node ring() {
        Circle ring = new Circle(DOT);
        ring.getStyleClass().add(StyleClass.TREND_DOT);
        ring.pseudoClassStateChanged(ChartsStyle.HOLLOW, true);
        return ring;
    }

    private static Node line() {
        Region line = new Region();
        line.getStyleClass().add(ChartsStyle.YEARS);
        return line;
    }

    private static Node swatch(boolean pale) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll(ChartsStyle.BAR, ChartsStyle.SWATCH);
        swatch.pseudoClassStateChanged(ChartsStyle.PALE, pale);
        return swatch;
    }

    private static Node dot(boolean hollow) {
        Circle dot = new Circle(DOT);
        dot.getStyleClass().add(StyleClass.TREND_DOT);
        dot.pseudoClassStateChanged(ChartsStyle.NEWEST, true);
        dot.pseudoClassStateChanged(ChartsStyle.HOLLOW, hollow);
        return dot;
    }

    private static Node entry(String words, Node... signs) {
        HBox entry = new HBox(SIGN_GAP, signs);
        entry.getChildren().add(new Label(words));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private static Node note(String mark, String words) {
        Label letter = new Label(mark);
        letter.getStyleClass().add(ChartsStyle.MARK);
        letter.setMinWidth(MARK_WIDTH);
        Label text = new Label(words);
        text.setWrapText(true);
        return new HBox(letter, text);
    }
}
