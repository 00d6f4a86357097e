package cni.explorer.query;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The order of printed values: numbers by size and before words, words by collation without regard to case, numbers
/// inside words by size ("v2" before "v10").
///
/// Keys are worked out once for each value; comparing two keys computes nothing.
final class ValueOrder {
    private static final Pattern NUMBER = Pattern.compile("≈?\\s*(-?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*([kM]?)");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int WIDTH = 18;

    private final Collator collator = Collator.getInstance(Locale.ROOT);

    ValueOrder() {
        collator.setStrength(Collator.SECONDARY);
    }

    /// A comparator for a few values; for many, sort their keys.
    static Comparator<String> comparator() {
        ValueOrder order = new ValueOrder();
        return Comparator.comparing(order::key);
    }

    Key key(String value) {
        Matcher number = NUMBER.matcher(value.strip());
        if (number.matches()) {
            return new Key(
                    true, Double.parseDouble(number.group(1).replace(",", "")) * unit(number.group(2)), words(value));
        }
        return new Key(false, 0, words(value));
    }

    private CollationKey words(String value) {
        return collator.getCollationKey(DIGITS.matcher(value)
                .replaceAll(run -> "0".repeat(Math.max(0, WIDTH - run.group().length())) + run.group()));
    }

    private static double unit(String letter) {
        return switch (letter) {
            case "k" -> 1_000;
            case "M" -> 1_000_000;
            default -> 1;
        };
    }

    /// The place of one value; equal keys are the same place.
    record Key(boolean isNumber, double number, CollationKey words) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            if (isNumber != other.isNumber) {
                return isNumber ? -1 : 1;
            }
            return isNumber ? Double.compare(number, other.number) : words.compareTo(other.words);
        }
    }
}
