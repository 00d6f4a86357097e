package cni.explorer.ui.compare;

import cni.explorer.text.English;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.common.Sign;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.Tone;
import java.util.List;
import java.util.Optional;

/// What may be folded to one row.
enum Fold {
    /// Features whose answers differ in words only.
    WORDS("In words only"),
    /// Features that all cards answer in the same way.
    SAME("Same"),
    /// Footnotes that no answer hangs on, where there are many.
    REMARKS("Other footnotes");

    private static final double SIGN_GAP = 4;

    private final String title;

    Fold(String title) {
        this.title = title;
    }

    /// The row that stands for others, names them, and opens and closes them.
    ///
    /// @param named   what it stands for while it is folded
    /// @param counted the same, shorter, while it is open
    CompareRow row(String named, String counted, boolean open, CardRoom room) {
        CardAction turn = new CardAction.Unfold(this);
        Optional<Object> action = Optional.of(turn);
        Sign sign = open ? Sign.UNFOLDED : Sign.FOLDED;
        String spoken = English.format("%s: %s, %s", title, named, open ? "open" : "folded");
        CellRuns label = new CellRuns()
                .gap(CardRoom.INSET)
                .text(sign.text(), FontRole.GLYPH, sign.tone(), action)
                .gap(SIGN_GAP)
                .text(title, FontRole.BODY, Tone.MUTED, action);
        CardPart names = CardPart.of(room.across(open ? counted : named, Tone.MUTED), spoken, "");
        return CompareRow.heading(
                this,
                CardPart.of(List.of(label), spoken, "").doing(turn),
                names.across(room.cards()).doing(turn),
                room);
    }
}
