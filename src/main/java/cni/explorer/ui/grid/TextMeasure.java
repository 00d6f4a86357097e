package cni.explorer.ui.grid;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures text, and cells as a grid lays them out, in the fonts of a grid. To be used on the JavaFX thread alone.
///
/// Widths are remembered, since the same few words stand in many cells.
public final class TextMeasure implements Advances {
    private static final int MOST_REMEMBERED = 20_000;

    private final GridFonts fonts;
    private final Map<FontRole, One> measured = new EnumMap<>(FontRole.class);

    public TextMeasure(GridFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public double width(String text, FontRole font) {
        return one(font).width(text);
    }

    @Override
    public double ascent(FontRole font) {
        return one(font).ascent;
    }

    @Override
    public double height(FontRole font) {
        return one(font).height;
    }

    private One one(FontRole font) {
        return measured.computeIfAbsent(font, role -> new One(fonts.font(role)));
    }

    private static final class One {
        private final Text text = new Text();
        private final Map<String, Double> widths = new HashMap<>();
        private final double ascent;
        private final double height;

        One(Font font) {
            text.setFont(font);
            text.setTextOrigin(VPos.BASELINE);
            text.setText("X");
            ascent = -text.getLayoutBounds().getMinY();
            height = text.getLayoutBounds().getHeight();
        }

        double width(String words) {
            Double known = widths.get(words);
            if (known != null) {
                return known;
            }
            if (widths.size() >= MOST_REMEMBERED) {
                widths.clear();
            }
            double width = 0;
            for (String piece : VisualOrder.pieces(words)) {
                text.setText(piece);
                width += text.getLayoutBounds().getWidth();
            }
            widths.put(words, width);
            return width;
        }
    }
}
