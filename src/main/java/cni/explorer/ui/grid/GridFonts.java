package cni.explorer.ui.grid;

import javafx.scene.text.Font;

/// The fonts of a grid.
///
/// @param body       of cells
/// @param strong     bold
/// @param header     of names of columns
/// @param small      of captions
/// @param mark       of raised marks
/// @param glyph      of signs
/// @param smallGlyph of smaller signs
public record GridFonts(Font body, Font strong, Font header, Font small, Font mark, Font glyph, Font smallGlyph) {

    public Font font(FontRole role) {
        return switch (role) {
            case BODY -> body;
            case STRONG -> strong;
            case HEADER -> header;
            case SMALL -> small;
            case MARK -> mark;
            case GLYPH -> glyph;
            case SMALL_GLYPH -> smallGlyph;
        };
    }
}
