package cni.explorer.ui.matrix;

import cni.explorer.model.Footnote;
import cni.explorer.ui.common.FootnoteMark;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

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
}
