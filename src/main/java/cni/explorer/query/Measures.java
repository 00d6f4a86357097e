package cni.explorer.query;

import cni.explorer.model.Metric;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// What stands for today of one metric, a number for each provider, so that a bound compares numbers and nothing else.
/// Immutable, and for any thread; who met the last bound is remembered, since many ticks come under one bound.
final class Measures {
    private static final long NO_DATA = Long.MIN_VALUE;

    private final long[] values;
    private volatile @Nullable Met last;

    /// Who has that much or more; the set is changed by nobody.
    private record Met(long least, BitSet providers) {}

    private Measures(long... values) {
        this.values = values;
    }

    static Measures of(Metric metric, int providers) {
        long[] values = new long[providers];
        Arrays.setAll(
                values,
                provider ->
                        metric.newest(provider).map(figure -> figure.value()).orElse(NO_DATA));
        return new Measures(values);
    }

    /// Who has that much or more, as a new set; nobody of whom there is no figure.
    BitSet atLeast(long least) {
        Met met = last;
        if (met == null || met.least != least) {
            met = new Met(least, met(least));
            last = met;
        }
        return (BitSet) met.providers.clone();
    }

    private BitSet met(long least) {
        long bound = Math.max(least, NO_DATA + 1);
        long[] words = new long[(values.length + Long.SIZE - 1) / Long.SIZE];
        for (int word = 0; word < words.length; word++) {
            int end = Math.min(values.length, (word + 1) * Long.SIZE);
            long bits = 0;
            for (int provider = word * Long.SIZE; provider < end; provider++) {
                bits |= (values[provider] >= bound ? 1L : 0L) << provider;
            }
            words[word] = bits;
        }
        return BitSet.valueOf(words);
    }

    /// The numbers that there are, each once, from low to high.
    long[] distinct() {
        return Arrays.stream(values)
                .filter(value -> value != NO_DATA)
                .sorted()
                .distinct()
                .toArray();
    }

    /// The place of the number of a provider among those; behind them where there is none.
    int place(int provider, long... distinct) {
        return values[provider] == NO_DATA ? distinct.length : Arrays.binarySearch(distinct, values[provider]);
    }
}
