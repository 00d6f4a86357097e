package cni.explorer.ui.grid;

/// The part that a colour plays; which colour that is, says [GridPalette].
public enum Tone {
    /// What is to be read.
    TEXT,
    /// Text of less weight.
    MUTED,
    /// Too weak for text; for marks alone.
    SUBTLE,
    /// Lines behind something, hardly seen.
    LINE,
    /// What can be pressed.
    ACCENT,
    POSITIVE,
    WARNING,
    NEGATIVE
}
