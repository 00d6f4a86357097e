package cni.explorer.ui.common;

import cni.explorer.ui.grid.FontRole;

/// Says how wide words are.
@FunctionalInterface
public interface TextWidth {
    /// The width in pixels of a text without line breaks in a font of the grid.
    double width(String text, FontRole role);
}
