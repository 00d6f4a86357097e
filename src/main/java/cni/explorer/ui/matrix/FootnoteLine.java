package cni.explorer.ui.matrix;

import cni.explorer.model.Footnote;
import cni.explorer.text.FootnoteText;
import cni.explorer.ui.common.FootnoteMark;
import cni.explorer.ui.common.LazyTooltip;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.StyledLabel;
import cni.explorer.ui.grid.DrawnText;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A footnote with its number, in a line of its own.
final class FootnoteLine extends HBox {
    /// @param markWidth of the number, in pixels
    /// @param height    of the line, in pixels
    FootnoteLine(Footnote note, double markWidth, double height) {
        FootnoteMark mark = new FootnoteMark(List.of(note));
        mark.setMinWidth(markWidth);
        RemarkedNote words = new RemarkedNote(note);
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(mark, words);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(height);
        setMaxHeight(height);
    }

    /// A footnote in one line with the editor's reading behind it. One line has one end: the reading is cut, and only
    /// where nothing of it has room the note itself.
    private static final class RemarkedNote extends Region {
        private static final double GAP = 12;
        private static final double LEAST_REMARK = 60;

        private final Label words = new Label();
        private final Label remark = StyledLabel.of("", StyleClass.MUTED);

        RemarkedNote(Footnote note) {
            String reading = note.note().map(FootnoteText::editorsNote).orElse("");
            words.setText(DrawnText.sentence(note.text()));
            remark.setText(DrawnText.sentence(reading));
            setMinWidth(0);
            LazyTooltip.on(
                    words, () -> remark.isVisible() || reading.isEmpty() ? note.text() : note.text() + "\n" + reading);
            LazyTooltip.on(remark, () -> reading);
            getChildren().addAll(words, remark);
        }

        @Override
        protected void layoutChildren() {
            double first = Math.min(words.prefWidth(-1), getWidth());
            double left = getWidth() - first - GAP;
            double rest = Math.min(remark.prefWidth(-1), left);
            boolean said = !remark.getText().isEmpty() && (rest >= LEAST_REMARK || rest == remark.prefWidth(-1));
            remark.setVisible(said);
            layoutInArea(words, 0, 0, first, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            if (said) {
                layoutInArea(remark, first + GAP, 0, rest, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            }
        }

        @Override
        protected double computePrefWidth(double height) {
            double behind = remark.getText().isEmpty() ? 0 : GAP + remark.prefWidth(-1);
            return words.prefWidth(-1) + behind;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(words.prefHeight(-1), remark.prefHeight(-1));
        }
    }
}
