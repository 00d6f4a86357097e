package cni.explorer.text;

/// Which characters of a text nobody can see, and what they may do where it is shown: the one rule for what comes in
/// and
/// what goes out.
///
/// Controls are those of Unicode's category Cc. Bidirectional controls turn the order of what stands behind them
/// (Unicode
/// Standard Annex 9); they and line separators can make a line of a terminal or a log say something else.
public final class Characters {
    private Characters() {}

    /// Whether no text of a dataset needs it: a control other than a tab or a line break, or half a character (a lone
    /// surrogate), which could not be written in UTF-8.
    public static boolean isForbidden(int c) {
        return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
                || Character.getType(c) == Character.SURROGATE;
    }

    /// Whether it could steer a terminal, break a line, or turn the order of the words behind it.
    public static boolean steers(int c) {
        return Character.isISOControl(c) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /// The text on one line, with a space in place of each character that steers.
    public static String onOneLine(String text) {
        return text.chars().noneMatch(Characters::steers)
                ? text
                : text.codePoints()
                        .map(c -> steers(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /// As Unicode names its places: "U+001B".
    public static String codePoint(int c) {
        return English.format("U+%04X", c);
    }
}
