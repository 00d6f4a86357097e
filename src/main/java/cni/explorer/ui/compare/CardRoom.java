package cni.explorer.ui.compare;

import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.grid.Advances;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.Tone;
import cni.explorer.ui.grid.WrappedText;
import java.util.List;

/// How wide labels and cards are, and how texts wrap in them. Cards become narrower before they go on to the right, and
/// those that do not fit begin where the last whole one ends.
///
/// @param width    of all, in pixels
/// @param summary  how many lines of a summary there is room for
/// @param advances in the fonts of the cards
record CardRoom(double width, int cards, int summary, Advances advances) {
    /// Room at the left and right of a cell, beside that which the grid keeps free.
    static final double INSET = 4;

    /// Room at the left of a label, beside that.
    static final double LABEL_INSET = 8;

    private static final double LABEL = 182;
    private static final double NARROW_LABEL = 150;
    /// Each name of a metric in one line.
    private static final double WIDE_LABEL = 248;
    private static final double WIDE = 1_200;
    private static final double PADDING = 8;
    private static final double COMFORTABLE = 240;
    private static final double LEAST = 160;

    double label() {
        if (width >= Math.max(WIDE, WIDE_LABEL + cards * COMFORTABLE)) {
            return WIDE_LABEL;
        }
        return width < LABEL + cards * COMFORTABLE ? NARROW_LABEL : LABEL;
    }

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
        double room = label() - 2 * PADDING - LABEL_INSET - beside;
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
        return Math.floor(together() / Math.max(1, cards)) - 2 * (PADDING + INSET);
    }

    private double left(int card) {
        return Math.round(together() * card / cards);
    }

    /// What a line over all cards may take.
    double all() {
        return Math.floor(together()) - 2 * (PADDING + INSET);
    }

    /// The width of all cards.
    private double together() {
        double beside = width - label();
        int whole = (int) Math.floor(beside / LEAST);
        return whole >= cards ? beside : cards * Math.max(LEAST, Math.floor(beside / Math.max(1, whole)));
    }
}
