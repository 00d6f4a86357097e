package cni.explorer.query;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads printed numbers: "4,844", "≈ 3.6k", "-5 %", "940 Mbit/s", "1.5 ms", "2 Mpps", "512Mi", "10–20", by their
/// beginning if they are a range.
///
/// Prefixes are those of the SI (`k` to `E`, `m`, `µ`, `n`) and, with `i` behind them, those of IEC 80000-13. Times are
/// counted in seconds, a month as 30 days, a year as 365.
final class Quantity {
    private static final String WHOLE = "[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+";
    private static final String BEHIND_SIGN = "[-+−]?[$€£¥]?\\.?[0-9][0-9,.]*";
    private static final Pattern PRINTED = Pattern.compile("[≈~<>≤≥]?\\s*(?<sign>[-+−]?)[$€£¥]?(?<number>(?:(?:" + WHOLE
            + ")(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][0-9]{1,3})?)(?:\\s*[-–—]\\s*" + BEHIND_SIGN + ")?"
            + "\\s*(?:(?<prefix>[kKMGTPEmµμun]?)(?<unit>(?:bits?/s|b/s|bps|pps|i?B(?:/s)?|i|Hz|s)?|%)"
            + "|(?<time>seconds?|min|minutes?|h|hours?|d|days?|weeks?|months?|years?))");
    private static final Map<String, Double> THOUSANDS =
            Map.of("", 0.0, "k", 1.0, "K", 1.0, "M", 2.0, "G", 3.0, "T", 4.0, "P", 5.0, "E", 6.0);
    private static final Map<String, Double> PARTS = Map.of("m", 1e-3, "µ", 1e-6, "μ", 1e-6, "u", 1e-6, "n", 1e-9);
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double SI = 1_000;
    private static final double IEC = 1_024;

    private Quantity() {}

    /// The size of what is printed, in its unit without a prefix; empty if it is no number.
    static OptionalDouble of(String printed) {
        String text = printed.strip();
        if (!mayBe(text)) {
            return OptionalDouble.empty();
        }
        Matcher parts = PRINTED.matcher(text);
        if (!parts.matches()) {
            return OptionalDouble.empty();
        }
        String time = parts.group("time");
        OptionalDouble factor =
                time == null ? factor(parts.group("prefix"), parts.group("unit")) : OptionalDouble.of(seconds(time));
        if (factor.isEmpty()) {
            return factor;
        }
        double number = Double.parseDouble(parts.group("number").replace(",", "")) * factor.getAsDouble();
        boolean isNegative =
                !parts.group("sign").isEmpty() && !parts.group("sign").equals("+");
        return OptionalDouble.of(isNegative ? -number : number);
    }

    /// A first look at both ends, which spares nearly all words the second one.
    private static boolean mayBe(String text) {
        if (text.isEmpty() || !isNumberOrSign(text.charAt(0))) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return isDigit(last) || last == '%' || Character.isLetter(last);
    }

    private static boolean isNumberOrSign(char first) {
        return isDigit(first) || "≈~<>≤≥-+−.$€£¥".indexOf(first) >= 0;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static OptionalDouble factor(String prefix, String unit) {
        Double part = PARTS.get(prefix);
        if (part != null) {
            return unit.equals("s") ? OptionalDouble.of(part) : OptionalDouble.empty();
        }
        if (prefix.isEmpty() && unit.startsWith("i")) {
            return OptionalDouble.empty();
        }
        boolean isPlain = unit.isEmpty() || unit.equals("%") || unit.equals("s");
        Double power = THOUSANDS.get(prefix);
        if (power == null || (isPlain && !unit.isEmpty() && power > 0)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.pow(unit.startsWith("i") ? IEC : SI, power));
    }

    private static double seconds(String unit) {
        return switch (unit.charAt(0)) {
            case 's' -> 1;
            case 'h' -> HOUR;
            case 'd' -> DAY;
            case 'w' -> 7 * DAY;
            case 'y' -> 365 * DAY;
            default -> unit.startsWith("mo") ? 30 * DAY : MINUTE;
        };
    }
}
