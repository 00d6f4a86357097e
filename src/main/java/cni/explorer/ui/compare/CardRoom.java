package cni.explorer.ui.compare;

import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.grid.Advances;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.Tone;
import cni.explorer.ui.grid.WrappedText;
import java.util.List;

/// How wide labels and cards are, and how texts wrap in them.
///
/// @param width    of all, in pixels; cards that are too many for it go on to the right
/// @param advances in the fonts of the cards
record CardRoom(double width, int cards, Advances advances) {
    static final double LABEL = 182;
    /// Room at the left and right of a cell, beside that which the grid keeps free.
    static final double INSET = 4;

    /// Room at the left of a label, beside that.
    static final double LABEL_INSET = 8;

    private static final double PADDING = 8;
    private static final double LEAST = 240;

    double column(int card) {
        return left(card + 1) - left(card);
    }

    /// The lines of a text in a card.
    ///
    /// @param beside how much room something else takes in each line
    List<String> wrapped(String text, FontRole font, double beside) {
        return WrappedText.lines(text, room() - beside, font, advances);
    }

    /// The lines of a label.
    ///
    /// @param beside how much room something else takes in each line
    List<CellRuns> label(String text, FontRole font, Tone tone, double beside) {
        double room = LABEL - 2 * PADDING - LABEL_INSET - beside;
        return lines(WrappedText.lines(text, room, font, advances), LABEL_INSET, font, tone);
    }

    /// Lines of nothing but text.
    static List<CellRuns> lines(List<String> texts, double inset, FontRole font, Tone tone) {
        return texts.stream()
                .map(text -> new CellRuns().gap(inset).text(text, font, tone))
                .toList();
    }

    /// What a line of a card may take.
    double room() {
        return Math.floor((all() - LABEL) / Math.max(1, cards)) - 2 * (PADDING + INSET);
    }

    private double left(int card) {
        return LABEL + Math.round((all() - LABEL) * card / cards);
    }

    private double all() {
        return Math.max(width, LABEL + cards * LEAST);
    }
}
