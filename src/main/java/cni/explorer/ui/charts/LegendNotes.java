package cni.explorer.ui.charts;

import cni.explorer.text.ChartText;
import cni.explorer.text.NoteMarks;
import cni.explorer.ui.common.LabelText;
import cni.explorer.ui.common.StyledLabel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The doubts about single figures, a line each; the lines are there from the beginning.
final class LegendNotes extends VBox {
    private static final double MARK_WIDTH = 20;
    private static final int LISTED_AT_MOST = 5;
    /// Where each line of it takes a row from the charts.
    private static final int LISTED_IN_LITTLE_ROOM = 1;

    private final List<DoubtLine> lines = new ArrayList<>();

    LegendNotes(double spacing) {
        super(spacing);
        // One more may be listed than a line says that there are more, and that line.
        for (int i = 0; i <= LISTED_AT_MOST; i++) {
            lines.add(new DoubtLine());
        }
        getChildren().setAll(lines);
    }

    void show(BitSet doubts, NoteMarks marks, boolean isRoomy) {
        int most = isRoomy ? LISTED_AT_MOST : LISTED_IN_LITTLE_ROOM;
        int all = doubts.cardinality();
        // A line that says that there is one more would take the room of that one.
        int listed = all == most + 1 ? all : Math.min(all, most);
        lines.forEach(DoubtLine::hide);
        int next = 0;
        for (var note : marks.first(doubts, listed).entrySet()) {
            lines.get(next++).show(note.getKey(), note.getValue());
        }
        if (all > listed) {
            lines.get(next).show("", ChartText.moreNotes(all - listed));
        }
    }

    private static final class DoubtLine extends HBox {
        private final Label letter = StyledLabel.of("", ChartsStyle.MARK);
        private final Label text = new Label();

        DoubtLine() {
            letter.setMinWidth(MARK_WIDTH);
            text.setWrapText(true);
            getChildren().addAll(letter, text);
            managedProperty().bind(visibleProperty());
        }

        void show(String mark, String words) {
            letter.setText(mark);
            text.setText(LabelText.of(words));
            setVisible(true);
        }

        void hide() {
            setVisible(false);
        }
    }
}
