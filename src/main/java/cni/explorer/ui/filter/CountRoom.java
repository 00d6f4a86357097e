package cni.explorer.ui.filter;

import cni.explorer.text.English;
import java.util.Optional;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide the columns of numbers beside ticks and metrics are: as wide as the number of all providers needs, so that
/// nothing moves while the numbers change, and no number stands over another where there are many.
final class CountRoom {
    private static final double COUNT_AT_LEAST = 22;
    private static final double PLUS_AT_LEAST = 38;
    private static final double BOTH_AT_LEAST = 33;
    private static final double GAP = 6;
    /// Behind a frame, which is a gap to the eye.
    private static final double GAP_OF_BOTH = 3;

    private final String most;
    private final String half;
    private final Text measured = new Text();
    private Optional<Font> font = Optional.empty();
    private double count = COUNT_AT_LEAST;
    private double plus = PLUS_AT_LEAST;
    private double both = BOTH_AT_LEAST;

    /// @param providers how many can remain at most
    CountRoom(int providers) {
        most = English.number(providers);
        half = English.number(providers / 2);
    }

    /// Of those who remain surely, with the gap before them.
    double count(Font asked) {
        measure(asked);
        return count;
    }

    /// Of those who remain on a condition.
    double plus(Font asked) {
        measure(asked);
        return plus;
    }

    /// Of both in one text.
    double both(Font asked) {
        measure(asked);
        return both;
    }

    private void measure(Font asked) {
        if (font.filter(asked::equals).isPresent()) {
            return;
        }
        font = Optional.of(asked);
        measured.setFont(asked);
        count = Math.max(COUNT_AT_LEAST, width(most) + GAP);
        plus = Math.max(PLUS_AT_LEAST, width("+" + most) + GAP);
        both = Math.max(BOTH_AT_LEAST, width(most + " +" + half) + GAP_OF_BOTH);
    }

    private double width(String text) {
        measured.setText(text);
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }
}
