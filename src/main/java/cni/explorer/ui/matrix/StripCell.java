package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.ui.common.Hint;
import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The verdicts of a folded group in one row, as glyphs. A tooltip, under the mouse and at keyboard focus, says which
/// is which, and what the features without a verdict say.
final class StripCell extends TableCell<Integer, Integer> {
    private static final double TOOLTIP_WIDTH = 420;

    private final MatrixTable table;
    private final Slot.Strip strip;
    private final GlyphStrip glyphs = new GlyphStrip();
    private final Hint words;

    StripCell(MatrixTable table, Slot.Strip strip) {
        this.table = table;
        this.strip = strip;
        glyphs.setVisible(false);
        setGraphic(glyphs);
        getStyleClass().addAll(MatrixStyle.ANSWER_CELL, MatrixStyle.STRIP);
        words = Hint.on(this, TOOLTIP_WIDTH, this::words);
        focusedProperty().addListener((_, _, focused) -> showWordsAtFocus(focused));
    }

    /// The feature whose glyph is nearest to a place in the window; empty if there are no glyphs.
    Optional<Feature> nearest(double sceneX) {
        return strip.judged().stream().min(Comparator.comparingDouble(feature -> {
            Bounds place = glyph(feature).localToScene(glyph(feature).getBoundsInLocal());
            return Math.abs(place.getCenterX() - sceneX);
        }));
    }

    /// Where the glyph of a feature stands, for what opens over it.
    Node glyph(Feature feature) {
        return glyphs.glyph(feature).orElse(this);
    }

    @Override
    protected void updateItem(@Nullable Integer provider, boolean empty) {
        super.updateItem(provider, empty);
        glyphs.setVisible(!empty && provider != null);
        if (empty || provider == null) {
            setAccessibleText(null);
        } else {
            glyphs.show(table.shown().dataset(), provider, strip.features());
            setAccessibleText(GlyphStrip.spoken(table.shown().dataset(), provider, strip.features()));
        }
        words.refresh();
    }

    private String words() {
        return isEmpty() ? "" : GlyphStrip.words(table.shown().dataset(), getItem(), strip.features());
    }

    private void showWordsAtFocus(boolean focused) {
        if (focused && table.isFocusVisible()) {
            words.showBelow();
        } else {
            words.hide();
        }
    }
}
