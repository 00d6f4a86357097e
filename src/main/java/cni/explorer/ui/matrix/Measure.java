package cni.explorer.ui.matrix;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Widths of words in the fonts of the table, in pixels.
final class Measure {
    private static final String FAMILY = "CX Sans";
    private static final double SIZE = 13;
    private static final double HEADER_SIZE = 12;

    private final Text text = new Text();
    private final Font regular = Font.font(FAMILY, SIZE);
    private final Font header = Font.font(FAMILY, FontWeight.BOLD, HEADER_SIZE);

    /// In a cell.
    double regular(String words) {
        return width(words, regular);
    }

    /// In the header of a required column, the widest that a header can be.
    double header(String words) {
        return width(words, header);
    }

    private double width(String words, Font font) {
        text.setFont(font);
        text.setText(words);
        return text.getLayoutBounds().getWidth();
    }
}
