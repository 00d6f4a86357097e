package cni.explorer.ui.grid;

import java.util.Optional;

/// One piece of a line in a cell.
public sealed interface GridRun {

    /// What this piece does when it is pressed, as a word of the grid's owner; empty if it is only a part of its cell.
    ///
    /// The grid hands it on with the place of the press ([GridHit]); it means nothing to the grid.
    Optional<Object> action();

    /// Text.
    ///
    /// @param text   without line breaks
    /// @param font   in which font
    /// @param tone   in which colour
    /// @param shrinks whether it may be cut with an ellipsis where there is no room; others never are
    /// @param underlined whether a quiet line under it says that it opens something
    record TextRun(String text, FontRole font, Tone tone, boolean shrinks, boolean underlined, Optional<Object> action)
            implements GridRun {}

    /// A box with a check mark, or without.
    ///
    /// @param enabled whether it can be changed
    record Check(boolean selected, boolean enabled, Optional<Object> action) implements GridRun {}

    /// A word in a rounded frame.
    record Pill(String text, Tone tone, Optional<Object> action) implements GridRun {}

    /// Room. Several in a line that stretch share what is left over; what comes after one is pushed to the right.
    ///
    /// @param width     in pixels, at least
    /// @param stretches whether it takes what is left over
    record Gap(double width, boolean stretches) implements GridRun {
        @Override
        public Optional<Object> action() {
            return Optional.empty();
        }
    }
}
