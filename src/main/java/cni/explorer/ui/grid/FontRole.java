package cni.explorer.ui.grid;

/// The part that a font plays; which font that is, says [GridFonts].
public enum FontRole {
    /// What cells are written in.
    BODY,
    /// The same, bold.
    STRONG,
    /// The names of columns that are not bold.
    HEADER,
    /// Captions.
    SMALL,
    /// Raised marks after a word, such as the number of a footnote.
    MARK,
    /// Signs that stand for something, drawn by a font of their own.
    GLYPH,
    /// The same, smaller.
    SMALL_GLYPH
}
