package cni.explorer.query;

import java.nio.ByteBuffer;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalDouble;

/// The order of printed values: numbers by size and before words ([Quantity]), versions as versions ([Versions]), words
/// by collation without regard to case, numbers inside words by size ("v2" before "v10").
///
/// Keys are worked out once for each value; comparing two keys computes nothing.
final class ValueOrder {
    private static final int WIDTH = 18;
    private static final int THOUSAND = 3;

    private final CollationKeys keys;
    private final boolean areVersions;

    private ValueOrder(boolean areVersions) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        collator.setStrength(Collator.SECONDARY);
        keys = new CollationKeys(collator);
        this.areVersions = areVersions;
    }

    /// The order of some values that stand in one column.
    static ValueOrder of(Collection<String> values) {
        return new ValueOrder(Versions.areIn(values));
    }

    /// A comparator for a few values; for many, sort their keys.
    static Comparator<String> comparator(Collection<String> values) {
        ValueOrder order = of(values);
        return Comparator.comparing(order::key);
    }

    Key key(String value) {
        if (areVersions) {
            return Key.of(false, 0, keys.key(padded(Versions.sortable(value))));
        }
        OptionalDouble number = Quantity.of(value);
        return Key.of(number.isPresent(), number.orElse(0), keys.key(padded(value)));
    }

    /// With zeros before each whole number, so that all are equally long; "1,000" is one number.
    private static String padded(String value) {
        StringBuilder padded = new StringBuilder(value.length() + WIDTH);
        int i = 0;
        while (i < value.length()) {
            int end = digits(value, i);
            if (end > i) {
                String number = value.substring(i, end).replace(",", "");
                padded.repeat('0', Math.max(0, WIDTH - number.length())).append(number);
                i = end;
            } else {
                padded.append(value.charAt(i++));
            }
        }
        return padded.toString();
    }

    /// Where the number that begins there ends.
    private static int digits(String value, int start) {
        int end = start;
        while (end < value.length() && isDigit(value.charAt(end))) {
            end++;
        }
        if (end > start && end - start <= THOUSAND) {
            while (isThousands(value, end)) {
                end += 1 + THOUSAND;
            }
        }
        return end;
    }

    private static boolean isThousands(String value, int comma) {
        int end = comma + 1 + THOUSAND;
        return end <= value.length()
                && value.charAt(comma) == ','
                && value.chars().skip(comma + 1L).limit(THOUSAND).allMatch(c -> isDigit((char) c))
                && (end == value.length() || !isDigit(value.charAt(end)));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /// The place of one value; equal keys are the same place.
    ///
    /// Most words differ in their first letters, which stand together in one number.
    static final class Key implements Comparable<Key> {
        private final boolean isNumber;
        private final double number;
        private final long start;
        private final byte[] words;

        private Key(boolean isNumber, double number, long start, byte[] words) {
            this.isNumber = isNumber;
            this.number = number;
            this.start = start;
            this.words = words;
        }

        private static Key of(boolean isNumber, double number, byte[] words) {
            byte[] start = Arrays.copyOf(words, Long.BYTES);
            return new Key(isNumber, number, ByteBuffer.wrap(start).getLong(), words);
        }

        @Override
        public int compareTo(Key other) {
            if (isNumber != other.isNumber) {
                return isNumber ? -1 : 1;
            }
            if (isNumber) {
                return Double.compare(number, other.number);
            }
            return start == other.start
                    ? Arrays.compareUnsigned(words, other.words)
                    : Long.compareUnsigned(start, other.start);
        }
    }
}
