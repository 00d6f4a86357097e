package cni.explorer.query;

import java.nio.ByteBuffer;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The order of printed values: numbers by size and before words ([Quantities]), versions as versions ([Versions]),
/// words by collation without regard to case, numbers inside words by size ("v2" before "v10").
///
/// Keys are worked out once for each value; comparing two keys computes nothing.
final class ValueOrder {
    private static final int WIDTH = 18;
    private static final int THOUSAND = 3;

    private final CollationKeys keys;
    private final boolean areVersions;
    private final Quantities quantities;

    private ValueOrder(Collection<String> values, String column) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        collator.setStrength(Collator.SECONDARY);
        keys = new CollationKeys(collator);
        quantities = Quantities.of(values);
        areVersions = Versions.areIn(values, column, quantities);
    }

    /// The order of some values that stand in one column.
    static ValueOrder of(Collection<String> values) {
        return of(values, "");
    }

    /// @param column how it is called, which may tell what they are
    static ValueOrder of(Collection<String> values, String column) {
        return new ValueOrder(values, column);
    }

    /// A comparator for a few values; for many, sort their keys.
    static Comparator<String> comparator(Collection<String> values) {
        ValueOrder order = of(values);
        return Comparator.comparing(order::key);
    }

    Key key(String value) {
        if (areVersions) {
            return new Key(null, keys.key(padded(Versions.sortable(value))));
        }
        return new Key(quantities.sortable(value).orElse(null), keys.key(padded(value)));
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
        private final @Nullable Quantity number;
        private final long start;
        private final byte[] words;

        private Key(@Nullable Quantity number, byte[] words) {
            this.number = number;
            this.start = ByteBuffer.wrap(Arrays.copyOf(words, Long.BYTES)).getLong();
            this.words = words;
        }

        @Override
        public int compareTo(Key other) {
            if (number == null || other.number == null) {
                int words = Boolean.compare(number == null, other.number == null);
                return words == 0 ? compareWords(other) : words;
            }
            int units = number.unit().compareTo(other.number.unit());
            return units == 0 ? Double.compare(number.size(), other.number.size()) : units;
        }

        private int compareWords(Key other) {
            return start == other.start
                    ? Arrays.compareUnsigned(words, other.words)
                    : Long.compareUnsigned(start, other.start);
        }
    }
}
