package cni.explorer.query;

import java.util.List;

/// Puts lists and numbers into sentences.
public final class Words {
    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Words() {}

    /// "a", "a and b", "a, b and c".
    public static String and(List<String> items) {
        return joined(items, " and ");
    }

    /// "a", "a or b", "a, b or c".
    public static String or(List<String> items) {
        return joined(items, " or ");
    }

    /// A number as a word up to ten, in digits above.
    public static String number(int count) {
        return count < SMALL.size() ? SMALL.get(count) : Integer.toString(count);
    }

    /// "1 provider", "2 providers".
    public static String count(int count, String noun) {
        return "%,d %s%s".formatted(count, noun, count == 1 ? "" : "s");
    }

    private static String joined(List<String> items, String last) {
        int end = items.size() - 1;
        return end < 1 ? String.join("", items) : String.join(", ", items.subList(0, end)) + last + items.get(end);
    }
}
