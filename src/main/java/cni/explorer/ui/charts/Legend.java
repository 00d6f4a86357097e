package cni.explorer.ui.charts;

import cni.explorer.query.FigureKind;
import cni.explorer.text.ChartText;
import cni.explorer.text.FigureKindText;
import cni.explorer.text.FigureText;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.workspace.ChartOptions.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
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

/// What solid and pale stand for, and the doubts about single figures.
final class Legend extends VBox {
    private static final double GAP = 24;
    private static final double SWATCH_GAP = 8;
    private static final double MARK_WIDTH = 20;
    private static final int LISTED_AT_MOST = 5;

    private final BooleanProperty roomy = new SimpleBooleanProperty(true);

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
        marks.first(drawn.notes(), LISTED_AT_MOST)
                .forEach((mark, note) -> getChildren().add(note(mark, note)));
        int notes = drawn.notes().cardinality();
        if (notes > LISTED_AT_MOST) {
            getChildren().add(note("", ChartText.moreNotes(notes - LISTED_AT_MOST)));
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
