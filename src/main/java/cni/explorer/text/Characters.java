package cni.explorer.text;

import java.util.function.IntPredicate;

/// Which characters of a text nobody can see, and what they may do where it is shown: the one rule for what comes in
/// and what goes out.
///
/// Controls are those of Unicode's category Cc. Bidirectional controls turn the order of what stands behind them
/// (Unicode Standard Annex 9); they and line separators can make a line of a terminal or a log say something else.
public final class Characters {
    private static final int FIRST_UNSEEN = 0xAD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    /// Letters and marks by their category, of which nothing is seen (Unicode: Default_Ignorable_Code_Point), and the
    /// blank of Braille.
    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u180E\u2800\u3164\uFFA0";

    private Characters() {}

    /// Whether it is made of nothing but the signs of plain English, from the blank to the tilde, about which there is
    /// nothing to be asked.
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /// Whether no text of a dataset needs it: a control other than a tab or a line break, or half a character (a lone
    /// surrogate), which could not be written in UTF-8.
    public static boolean isForbidden(int c) {
        return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
                || Character.getType(c) == Character.SURROGATE;
    }

    /// Whether it could steer a terminal, break a line, or turn the order of the words behind it.
    public static boolean steers(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || turns(c);
    }

    /// Whether it turns the order of the letters behind it, up to its end or the end of the paragraph.
    public static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /// Whether HTML and SVG show that something is missing in its place: controls, also those of direction, halves of
    /// characters, and numbers that stand for no character.
    public static boolean isUnfitForMarkup(int c) {
        return Character.isISOControl(c) || turns(c) || Character.getType(c) == Character.SURROGATE || isNoCharacter(c);
    }

    /// Whether it shows nothing and has no use in any script: a soft hyphen, a word joiner, a tag, a filler, a blank of
    /// Braille. What joins letters or keeps them apart (U+200C, U+200D), or chooses one of their shapes, has one.
    public static boolean isUnseen(int c) {
        return c >= FIRST_UNSEEN
                && !turns(c)
                && c != ZERO_WIDTH_NON_JOINER
                && c != ZERO_WIDTH_JOINER
                && (Character.getType(c) == Character.FORMAT || FILLERS.indexOf(c) >= 0);
    }

    /// Whether it stands for no character that all machines know: of a private use, or one that Unicode will never
    /// assign.
    public static boolean isUnknown(int c) {
        return Character.getType(c) == Character.PRIVATE_USE || isNoCharacter(c);
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /// Whether it belongs to a script that is written from right to left.
    public static boolean isRightToLeft(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /// The text on one line, with a space in place of each character that steers.
    public static String onOneLine(String text) {
        return spaced(text, Characters::steers);
    }

    /// The text on its lines, with a space in place of each character that turns the order of the
    /// letters behind it, be it beyond the end of the text.
    public static String unturned(String text) {
        return spaced(text, Characters::turns);
    }

    /// @param which characters, none of them beyond U+FFFF
    private static String spaced(String text, IntPredicate which) {
        return text.chars().noneMatch(which)
                ? text
                : text.codePoints()
                        .map(c -> which.test(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /// As Unicode names its places: "U+001B".
    public static String codePoint(int c) {
        return English.format("U+%04X", c);
    }
}
