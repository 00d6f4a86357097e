package cni.explorer.ui.grid;

import javafx.scene.paint.Color;

/// Fonts, colours and the grid of pixels; one object for as long as none of them changes.
///
/// @param scale how many pixels of the screen one pixel is
record Look(GridFonts fonts, GridPalette palette, TextMeasure measure, double scale) {
    /// What sums of widths are wrong by.
    private static final double NOTHING = 1e-6;

    /// The same on a screen of another resolution.
    Look at(double resolution) {
        return resolution == scale ? this : new Look(fonts, palette, measure, resolution);
    }

    /// The nearest place where a pixel of the screen begins.
    double snap(double value) {
        return Math.round(value * scale) / scale;
    }

    /// Where a text begins: at a pixel, unless it was placed by its end. Of numbers below each other the ends are what
    /// lines up, and letters are drawn at whole pixels wherever their text begins.
    double begin(double start, double width) {
        double end = start + width;
        return Math.abs(snap(end) - end) < NOTHING ? start : snap(start);
    }

    Color color(Tone tone, boolean faded) {
        return faded ? palette.faded() : palette.color(tone);
    }

    /// The colour of accents that are no text.
    Color accent(boolean faded) {
        return faded ? palette.faded() : palette.focusRing();
    }
}
