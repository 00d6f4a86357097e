package cni.explorer.ui.matrix;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Widths of words in the fonts of the table, in pixels.
final class Measure {
    private static final String FAMILY = "CX Sans";
    private static final double SIZE = 13;
    private static final double HEADER_SIZE = 12;
    private static final double CAPTION_SIZE = 11;

    private final Text text = new Text();
    private final Font regular;
    private final Font caption = Font.font(FAMILY, CAPTION_SIZE);
    private final Font plainHeader = Font.font(FAMILY, HEADER_SIZE);
    private final Font header = Font.font(FAMILY, FontWeight.BOLD, HEADER_SIZE);

    Measure() {
        this(SIZE);
    }

    /// @param size of the letters in cells, in pixels
    Measure(double size) {
        regular = Font.font(FAMILY, size);
    }

    /// In a cell.
    double regular(String words) {
        return width(words, regular);
    }

    /// In the header of a column that cannot be required.
    double plainHeader(String words) {
        return width(words, plainHeader);
    }

    /// In the header of a required column, the widest that a header can be.
    double header(String words) {
        return width(words, header);
    }

    /// In the name of a group.
    double caption(String words) {
        return width(words, caption);
    }

    private double width(String words, Font font) {
        text.setFont(font);
        text.setText(words);
        return text.getLayoutBounds().getWidth();
    }
}
