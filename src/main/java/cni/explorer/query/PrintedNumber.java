package cni.explorer.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as it is printed, and the unit behind it: "4,844", "≈ 3.6k", "-5 %", "0,9 ms", "1 000", "3 pods", "100+".
///
/// A range, as "10–20", is its beginning; "2 × 10G" is what the two are together. A remark in brackets behind it says
/// nothing of its size.
///
/// A comma before three digits parts thousands, another one decimals.
///
/// @param isGlued whether nothing stands between the number and its unit
/// @param unit    as printed; a prefix stands at it, as in "kpods" for "5k pods"
record PrintedNumber(double number, boolean isGlued, String unit) {
    // Possessive where it repeats: without, each repetition would take its place on the stack.
    private static final String THOUSANDS = "[1-9][0-9]{0,2}(?:,[0-9]{3})++(?![0-9])(?:\\.[0-9]++)?+"
            + "|[1-9][0-9]{0,2}(?:\\.[0-9]{3})++,[0-9]++"
            + "|[1-9][0-9]{0,2}(?:[ \\u00A0\\u2009\\u202F'’][0-9]{3})++(?![0-9])(?:[.,][0-9]++)?+";
    private static final String PLAIN = "[0-9]++(?:[.,][0-9]++)?+|\\.[0-9]++";
    private static final String BEHIND_SIGN = "[-+−]?[$€£¥]?\\.?[0-9][0-9,.]*+";
    private static final Pattern NUMBER = Pattern.compile("[≈~<>≤≥]?\\s*+(?<sign>[-+−–]?)\\s?+[$€£¥]?"
            + "(?:(?<times>[0-9]{1,4})\\s?[x×]\\s?(?=[0-9]))?+(?<number>(?:"
            + THOUSANDS + "|" + PLAIN + ")(?:[eE][-+]?[0-9]{1,3}(?![0-9]))?+)(?:(?:\\s*+[-–—]\\s*+|\\s++to\\s++)"
            + BEHIND_SIGN + ")?+\\+?+");
    /// What is said of a number behind it, as in "0.1 ms (same rack)".
    private static final Pattern REMARK = Pattern.compile("(?<=\\S)\\s*+(?:\\([^()]*+\\)|\\[[^\\[\\]]*+\\])$");

    /// Few words, of which the first one is none that goes on from a number, as in "1.9 and newer".
    private static final Pattern UNIT =
            Pattern.compile("(?!(?i:and|or|to|up|on|is|was|in|at|of|as|if|with|alpha|beta|rc|ga|lts|dev)\\b)"
                    + "[\\p{L}°%‰€$£¥/][\\p{L}\\p{M}0-9°%‰€$£¥/·²³^*.-]*+(?: [\\p{L}/][\\p{L}\\p{M}0-9/-]*+){0,2}");
    private static final int LONGEST_UNIT = 40;

    /// Reads it; empty if the text is no number.
    static Optional<PrintedNumber> of(String printed) {
        String text = withoutRemark(printed);
        if (text.isEmpty() || !isNumberOrSign(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher parts = NUMBER.matcher(text);
        if (!parts.lookingAt()) {
            return Optional.empty();
        }
        String behind = text.substring(parts.end());
        String unit = behind.strip();
        if (unit.length() > LONGEST_UNIT
                || (!unit.isEmpty() && !UNIT.matcher(unit).matches())) {
            return Optional.empty();
        }
        double size = Double.parseDouble(plain(parts.group("number")));
        boolean isNegative =
                !parts.group("sign").isEmpty() && !parts.group("sign").equals("+");
        size *= parts.group("times") == null ? 1 : Integer.parseInt(parts.group("times"));
        return Optional.of(
                new PrintedNumber(isNegative ? -size : size, unit.length() == behind.length(), withPrefix(unit)));
    }

    /// The text without what stands behind it in brackets.
    static String withoutRemark(String printed) {
        String text = printed.strip();
        return text.endsWith(")") || text.endsWith("]") ? REMARK.matcher(text).replaceFirst("") : text;
    }

    private static boolean isNumberOrSign(char first) {
        return isDigit(first) || "≈~<>≤≥-+−–.$€£¥".indexOf(first) >= 0;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /// With a point before the decimals, and nothing between thousands.
    private static String plain(String number) {
        int comma = number.lastIndexOf(',');
        int point = number.lastIndexOf('.');
        if ((point >= 0 && comma > point) || isDecimal(number, comma)) {
            return number.substring(0, comma).replaceAll("[^0-9]", "") + "." + number.substring(comma + 1);
        }
        return comma < 0 && number.chars().allMatch(c -> c < '\u0080' && c != ' ' && c != '\'')
                ? number
                : number.replaceAll("[^0-9.eE+-]", "");
    }

    /// A lone comma, unless three digits stand behind it and something other than a zero before.
    private static boolean isDecimal(String number, int comma) {
        return comma >= 0
                && number.indexOf(',') == comma
                && number.indexOf('.') < 0
                && (number.length() - comma - 1 != 3 || number.charAt(0) == '0' || comma > 3);
    }

    private static String withPrefix(String unit) {
        return unit.length() > 2 && unit.charAt(1) == ' ' && Units.isPrefix(unit.charAt(0))
                ? unit.charAt(0) + unit.substring(2)
                : unit;
    }
}
