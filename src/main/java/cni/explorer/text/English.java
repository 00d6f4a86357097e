package cni.explorer.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The forms of the program's language: plurals, numbers, lists. The same on every machine, whatever its locale.
public final class English {
    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final int GROUP = 3;

    private English() {}

    /// A sentence with its parameters, as [String#format] has it, in the language of the program and not in that of the
    /// machine: under an Arabic locale `%d` would write Arabic digits, under a German one `%,d` points.
    // The annotation that is asked for would be a dependency of the program.
    @SuppressWarnings("AnnotateFormatMethod")
    public static String format(String pattern, @Nullable Object... parameters) {
        // With no locale at all numbers are as in English, and no data of locales has to be read for that first.
        return String.format((Locale) null, pattern, parameters);
    }

    /// What a library says, with its digits as the program writes them: libraries format as the machine does.
    public static String withPlainDigits(String text) {
        return text.codePoints()
                .map(c -> Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// "a", "a and b", "a, b and c".
    public static String and(List<String> items) {
        return joined(items, " and ");
    }

    /// "a", "a or b", "a, b or c".
    public static String or(List<String> items) {
        return joined(items, " or ");
    }

    /// A number in digits, in groups of three: "4,844".
    public static String number(long number) {
        // Tables are full of numbers, and each form of the JDK makes its symbols anew.
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int comma = digits.length() - GROUP; comma > first; comma -= GROUP) {
            digits.insert(comma, ',');
        }
        return digits.toString();
    }

    /// A number as a word up to ten, in digits above: "three", "9,788".
    public static String spelled(int count) {
        return count < SMALL.size() ? SMALL.get(count) : number(count);
    }

    /// "1 provider", "2,000 providers".
    public static String count(int count, String noun) {
        return count(count, noun, noun + "s");
    }

    /// "1 repository", "2 repositories".
    public static String count(int count, String one, String many) {
        return number(count) + " " + form(count, one, many);
    }

    /// Behind the first of several: "and 3 more".
    public static String andMore(int count) {
        return "and " + number(count) + " more";
    }

    /// "one year", "nine years", "11 years".
    public static String spelledCount(int count, String noun) {
        return spelled(count) + " " + form(count, noun, noun + "s");
    }

    /// The form of a word that goes with a number: "is" or "are", "footnote" or "footnotes".
    public static String form(int count, String one, String many) {
        return count == 1 ? one : many;
    }

    /// The text with a capital letter at its beginning.
    ///
    /// @param text not empty
    public static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String joined(List<String> items, String last) {
        int end = items.size() - 1;
        return end < 1 ? String.join("", items) : String.join(", ", items.subList(0, end)) + last + items.get(end);
    }
}
