package cni.explorer.ui.charts;

import cni.explorer.query.FigureKind;
import cni.explorer.text.ChartText;
import cni.explorer.text.NoteMarks;
import cni.explorer.text.TrendMark;
import cni.explorer.ui.common.Presence;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.workspace.ChartOptions.Scale;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the marks in sight stand for, and the doubts about single figures.
///
/// It stays as high as it is for all charts, so that nothing moves when others come into sight.
final class Legend extends StackPane {
    private final LegendPart inSight = new LegendPart();
    /// Never seen; it holds the room.
    private final LegendPart all = new LegendPart();
    private boolean roomy = true;

    Legend() {
        getStyleClass().add(ChartsStyle.LEGEND);
        setMinHeight(Region.USE_PREF_SIZE);
        setAlignment(Pos.TOP_LEFT);
        all.setVisible(false);
        getChildren().addAll(all, inSight);
    }

    /// Whether there is room for more than what signs stand for.
    void setRoomy(boolean isRoomy) {
        roomy = isRoomy;
        inSight.showWhatHasRoom(roomy);
        all.showWhatHasRoom(roomy);
    }

    /// Of bars, with the doubts about them.
    ///
    /// @param some  what is drawn in the charts that are in sight
    /// @param whole and in all of them
    void show(BarMarks some, BarMarks whole, LocalDate asOf, NoteMarks marks, Scale scale) {
        begin(whole.drawn(), scale);
        inSight.show(some, asOf, marks, scale);
        all.show(whole, asOf, marks, scale);
        setRoomy(roomy);
    }

    /// What stands in "Is it alive?" beside bars.
    ///
    /// @param written    the kinds of all figures, of those without a bar too
    /// @param years      what the drawings of the years consist of
    /// @param onlookers  whether stars and forks have room
    /// @param brief      whether there is little of it
    record Beside(Set<FigureKind> written, Set<TrendMark> years, boolean onlookers, boolean brief) {}

    /// Of bars beside lines of calendar years, the doubts about which stand with their figures.
    void show(FigureStats bars, LocalDate asOf, Scale scale, Beside beside) {
        begin(bars, scale);
        inSight.show(bars, asOf, scale, beside);
        all.show(bars, asOf, scale, beside);
        setRoomy(roomy);
    }

    private void begin(FigureStats drawn, Scale scale) {
        pseudoClassStateChanged(ChartsStyle.DOT, scale == Scale.LOG);
        Presence.put(this, !drawn.isEmpty());
    }

    private static final class LegendPart extends VBox {
        private static final double SPACING = 3;

        private final LegendSigns signs = new LegendSigns();
        private final Label how = StyledLabel.of("", StyleClass.MUTED);
        private final LegendNotes notes = new LegendNotes(SPACING);
        private BitSet doubts = new BitSet();
        private NoteMarks marks = new NoteMarks();

        LegendPart() {
            super(SPACING);
            how.setWrapText(true);
            how.managedProperty().bind(how.visibleProperty());
            getChildren().addAll(signs, how, notes);
        }

        void show(BarMarks drawn, LocalDate asOf, NoteMarks letters, Scale scale) {
            signs.show(drawn, asOf, scale);
            how.setText(drawn.trends().isEmpty() ? "" : TrendMark.sentence(Set.of()));
            doubts = drawn.drawn().notes();
            marks = letters;
        }

        void show(FigureStats bars, LocalDate asOf, Scale scale, Beside beside) {
            signs.show(bars, asOf, scale, beside);
            how.setText(ChartText.TREND);
            doubts = new BitSet();
        }

        void showWhatHasRoom(boolean isRoomy) {
            how.setVisible(isRoomy && !how.getText().isEmpty());
            notes.show(doubts, marks, isRoomy);
        }
    }
}
