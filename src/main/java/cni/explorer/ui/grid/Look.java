package cni.explorer.ui.grid;

import javafx.scene.paint.Color;

/// Fonts, colours and the grid of pixels; one object for as long as none of them changes.
///
/// @param scale how many pixels of the screen one pixel is
record Look(GridFonts fonts, GridPalette palette, TextMeasure measure, double scale) {

    /// The same on a screen of another resolution.
    Look at(double resolution) {
        return resolution == scale ? this : new Look(fonts, palette, measure, resolution);
    }

    /// The nearest place where a pixel of the screen begins.
    double snap(double value) {
        return Math.round(value * scale) / scale;
    }

    Color color(Tone tone, boolean faded) {
        return faded ? palette.faded() : palette.color(tone);
    }

    /// The colour of accents that are no text.
    Color accent(boolean faded) {
        return faded ? palette.faded() : palette.focusRing();
    }
}
