package cni.explorer.query;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time in several units, the largest first: "1 h 30 min", "1d12h", "2m30s".
final class CompoundTime {
    private static final Pattern PART =
            Pattern.compile("(?<number>[0-9]{1,9})\\s?(?<unit>[a-z]{1,7})(?:,?\\s|$|(?=[0-9]))");
    private static final String MINUTES = "m";

    private CompoundTime() {}

    /// How long it is in seconds; empty if the text is none, or has one unit alone.
    static OptionalDouble seconds(String printed) {
        String text = printed.strip();
        Matcher part = PART.matcher(text);
        double seconds = 0;
        double before = Double.POSITIVE_INFINITY;
        int parts = 0;
        int end = 0;
        while (end < text.length() && part.find(end) && part.start() == end) {
            String unit = part.group("unit").equals(MINUTES) ? "min" : part.group("unit");
            double size = Units.isTime(unit) ? Units.size(unit).orElseThrow() : Double.POSITIVE_INFINITY;
            if (size >= before) {
                return OptionalDouble.empty();
            }
            seconds += Integer.parseInt(part.group("number")) * size;
            before = size;
            parts++;
            end = part.end();
        }
        return parts > 1 && end == text.length() ? OptionalDouble.of(seconds) : OptionalDouble.empty();
    }
}
