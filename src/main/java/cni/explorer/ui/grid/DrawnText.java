package cni.explorer.ui.grid;

import java.text.Bidi;
import java.util.regex.Pattern;

/// What can be drawn of a text. The text itself stays as it is: what is searched, copied or spoken is not this.
public final class DrawnText {
    private static final char FIRST_BOXED = '\u034F';
    private static final String HAIR_SPACE = "\u200A";
    /// Controls, line and paragraph separators, and the controls of direction (Unicode Standard Annex 9).
    private static final Pattern BREAKS = Pattern.compile("\r\n|[\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069]");
    /// Nothing is to be seen of them, but Pango has no glyph for them, and JavaFX draws a box over the next letter.
    private static final Pattern BOXED = Pattern.compile("[\\u034F\\u061C\\u200B-\\u200D\\u200F\\u206A-\\u206F]");
    /// Letters that would be joined if nothing stood between them.
    private static final Pattern KEPT_APART = Pattern.compile("(?<=\\p{IsArabic})\\u200C(?=\\p{IsArabic})");

    private DrawnText() {}

    /// On one line of a grid, which keeps the order of words that are read from the right by itself: line breaks, and
    /// what would turn the order of the letters, become spaces.
    static String inCell(String text) {
        return seen(BREAKS.matcher(text).find() ? BREAKS.matcher(text).replaceAll(" ") : text);
    }

    /// A name or a value on one line of a label, in the direction in which it begins.
    public static String onOneLine(String text) {
        return VisualOrder.marked(inCell(text), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    /// A sentence on one line of a label, from left to right whatever name it begins with.
    public static String sentence(String text) {
        return VisualOrder.marked(inCell(text), Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    /// Sentences on as many lines as there are.
    public static String of(String text) {
        return VisualOrder.marked(seen(text), Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    /// A very thin space keeps Arabic letters apart, since what is meant for it cannot be drawn.
    private static String seen(String text) {
        if (text.chars().allMatch(c -> c < FIRST_BOXED)) {
            return text;
        }
        String apart = KEPT_APART.matcher(text).replaceAll(HAIR_SPACE);
        return BOXED.matcher(apart).replaceAll("");
    }
}
