package cni.explorer.ui.common;

import javafx.scene.paint.Color;

/// How well one colour stands out on another, from 1 to 21.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">Contrast ratio in WCAG 2.2</a>
public final class Contrast {
    private Contrast() {}

    public static double of(Color one, Color other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dim = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dim + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
