package cni.explorer.ui.charts;

import cni.explorer.query.FigureKind;
import cni.explorer.text.ChartText;
import cni.explorer.text.FigureKindText;
import cni.explorer.text.FigureText;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.workspace.ChartOptions.Scale;
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
import javafx.util.Subscription;

/// What solid and pale stand for, and the doubts about single figures.
final class Legend extends VBox {
    private static final double GAP = 24;
    private static final double SWATCH_GAP = 8;
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

    /// @param trend whether lines of calendar years are drawn, whose doubts stand with their figures
    /// @param years whether there are lines beside bars
    void show(FigureStats drawn, LocalDate asOf, NoteMarks marks, Scale scale, boolean trend, boolean years) {
        pseudoClassStateChanged(ChartsStyle.DOT, scale == Scale.LOG);
        setVisible(!drawn.isEmpty());
        setManaged(!drawn.isEmpty());
        FlowPane kinds = new FlowPane(GAP, 0);
        kinds.getChildren().addAll(kinds(drawn.someKinds(), asOf));
        getChildren().setAll(kinds);
        if (trend) {
            kinds.getChildren().addAll(line(), new Label(ChartText.MONTHS));
            getChildren().add(how(ChartText.TREND));
            return;
        }
        if (years) {
            getChildren().add(how(FigureText.TRENDS));
        }
        VBox notes = new VBox();
        notes.spacingProperty().bind(spacingProperty());
        getChildren().add(notes);
        listing.unsubscribe();
        listing = roomy.subscribe(isRoomy -> list(notes, drawn.notes(), marks, isRoomy));
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

    private static List<Node> kinds(Set<FigureKind> some, LocalDate asOf) {
        List<Node> kinds = new ArrayList<>();
        String pale = FigureKindText.pale(some, asOf);
        String near = FigureKindText.near(some);
        if (some.stream().anyMatch(kind -> !kind.isPale(asOf))) {
            kinds.add(swatch(false, ChartText.A_FIGURE));
        }
        if (!pale.isEmpty()) {
            kinds.add(swatch(true, pale));
        }
        if (!near.isEmpty()) {
            Label sign = new Label(ChartText.near(near));
            sign.getStyleClass().add(StyleClass.MUTED);
            kinds.add(sign);
        }
        return kinds;
    }

    private static Node line() {
        Region line = new Region();
        line.getStyleClass().add(ChartsStyle.YEARS);
        HBox box = new HBox(SWATCH_GAP, line, new Label(ChartText.YEARS));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Node swatch(boolean pale, String words) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll(ChartsStyle.BAR, ChartsStyle.SWATCH);
        swatch.pseudoClassStateChanged(ChartsStyle.PALE, pale);
        HBox box = new HBox(SWATCH_GAP, swatch, new Label(words));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
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
