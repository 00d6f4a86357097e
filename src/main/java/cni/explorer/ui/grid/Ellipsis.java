package cni.explorer.ui.grid;

import java.util.function.ToDoubleFunction;

/// Cuts text where there is no room for it.
final class Ellipsis {
    private static final String SIGN = "…";

    private Ellipsis() {}

    /// The text, or its longest beginning that fits together with an ellipsis; the ellipsis alone if nothing does.
    static String cut(String text, double room, ToDoubleFunction<String> width) {
        return width.applyAsDouble(text) <= room ? text : shortened(text, room, width);
    }

    /// The longest beginning that fits together with an ellipsis and is not all of the text.
    static String shortened(String text, double room, ToDoubleFunction<String> width) {
        int fits = 0;
        int tooLong = text.codePointCount(0, text.length());
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (width.applyAsDouble(beginning(text, middle)) <= room) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return beginning(text, fits);
    }

    private static String beginning(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters)).stripTrailing() + SIGN;
    }
}
