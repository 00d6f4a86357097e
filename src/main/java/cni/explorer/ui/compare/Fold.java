package cni.explorer.ui.compare;

import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.Sign;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.Tone;
import java.util.List;
import java.util.Optional;

/// What may be folded to one row.
enum Fold {
    /// Features whose answers differ in words only.
    WORDS,
    /// Features that all cards answer in the same way, if with other footnotes.
    SAME,
    /// Footnotes that no answer hangs on, where there are many.
    REMARKS;

    private static final double SIGN_GAP = 8;
    private static final double NAMES_GAP = 8;
    private static final double ASIDE_GAP = 16;
    private static final double EDGE = 8;

    /// The row that stands for others, names them, and opens and closes them.
    ///
    /// @param title how many it stands for, and of what kind
    /// @param named their names, while it is folded
    /// @param aside what is to be known of them besides; empty for nothing
    CompareRow row(String title, String named, String aside, boolean open, CardRoom room) {
        CardAction turn = new CardAction.Unfold(this);
        Optional<Object> action = Optional.of(turn);
        Sign sign = open ? Sign.UNFOLDED : Sign.FOLDED;
        String spoken = title
                + (named.isEmpty() ? "" : ": " + named)
                + (aside.isEmpty() ? "" : "; " + aside)
                + (open ? ", open" : ", folded");
        CellRuns line = new CellRuns()
                .gap(CardRoom.LABEL_INSET)
                .text(sign.text(), FontRole.GLYPH, sign.tone(), action)
                .gap(SIGN_GAP)
                .text(title, FontRole.BODY, Tone.TEXT, action);
        if (!open && !named.isEmpty()) {
            line.gap(NAMES_GAP).shrinking(named, FontRole.BODY, Tone.MUTED);
        }
        if (!aside.isEmpty()) {
            line.gap(ASIDE_GAP)
                    .stretch()
                    .text(aside, FontRole.SMALL, Tone.MUTED)
                    .gap(EDGE);
        }
        CardPart over = CardPart.of(List.of(line), spoken, named).across(room.cards() + 1);
        return CompareRow.heading(this, over.doing(turn), room);
    }
}
