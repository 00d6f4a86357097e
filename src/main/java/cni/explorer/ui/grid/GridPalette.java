package cni.explorer.ui.grid;

import javafx.scene.paint.Color;

/// The colours of a grid.
///
/// @param text       what is to be read
/// @param muted      text of less weight
/// @param subtle     marks alone
/// @param accent     words that can be pressed
/// @param positive   [Tone#POSITIVE]
/// @param warning    [Tone#WARNING]
/// @param negative   [Tone#NEGATIVE]
/// @param faded      texts and marks of rows that are set back
/// @param ground     behind rows
/// @param header     behind the header and headings
/// @param hovered    behind the row under the mouse
/// @param line       between rows
/// @param strongLine under the header, between sections and groups
/// @param focusRing  around the cell that has the keyboard, bars, selected check boxes
/// @param box        the frame of an empty check box, scroll bars under the mouse
/// @param onAccent   the check mark in a selected box
public record GridPalette(
        Color text,
        Color muted,
        Color subtle,
        Color accent,
        Color positive,
        Color warning,
        Color negative,
        Color faded,
        Color ground,
        Color header,
        Color hovered,
        Color line,
        Color strongLine,
        Color focusRing,
        Color box,
        Color onAccent) {

    public Color color(Tone tone) {
        return switch (tone) {
            case TEXT -> text;
            case MUTED -> muted;
            case SUBTLE -> subtle;
            case LINE -> line;
            case ACCENT -> accent;
            case POSITIVE -> positive;
            case WARNING -> warning;
            case NEGATIVE -> negative;
        };
    }
}
