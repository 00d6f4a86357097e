package cni.explorer.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// All providers of a dataset in one order, of which the rows of every answer are a part: whoever is left keeps the
/// place that it has here, so that a tick sorts nothing. Immutable.
final class RankedOrder {
    private final int[] providers;
    private final BitSet starts;

    /// @param providers all of them, in their order
    /// @param starts    where another place begins than the one before; between two of them all are equal
    private RankedOrder(int[] providers, BitSet starts) {
        this.providers = providers;
        this.starts = starts;
    }

    /// @param steps the places of all providers by each step of the order, the first one first
    static RankedOrder of(int size, List<Places> steps) {
        int[] providers = new int[size];
        Arrays.setAll(providers, provider -> provider);
        for (Places step : steps.reversed()) {
            providers = step.deal(providers);
        }
        BitSet starts = new BitSet(size);
        for (Places step : steps) {
            for (int i = 1; i < size; i++) {
                if (step.ofProvider[providers[i - 1]] != step.ofProvider[providers[i]]) {
                    starts.set(i);
                }
            }
        }
        return new RankedOrder(providers, starts);
    }

    /// Some of the providers, in this order.
    Rows keep(BitSet some) {
        long[] wanted = words(some);
        int[] kept = new int[providers.length + 1];
        int size = 0;
        for (int provider : providers) {
            kept[size] = provider;
            size += (int) (wanted[provider / Long.SIZE] >>> provider & 1);
        }
        return Rows.handOver(Arrays.copyOf(kept, size));
    }

    /// The same, with equal ones ordered by preferences.
    Rows keep(BitSet some, Preferences preferences) {
        long[] wanted = words(some);
        int[] kept = new int[providers.length + 1];
        int size = 0;
        int start = 0;
        for (int i = 0; i < providers.length; i++) {
            if (starts.get(i)) {
                preferences.order(kept, start, size);
                start = size;
            }
            kept[size] = providers[i];
            size += (int) (wanted[providers[i] / Long.SIZE] >>> providers[i] & 1);
        }
        preferences.order(kept, start, size);
        return Rows.handOver(Arrays.copyOf(kept, size));
    }

    private long[] words(BitSet some) {
        return Arrays.copyOf(some.toLongArray(), (providers.length + Long.SIZE - 1) / Long.SIZE);
    }

    /// Where each provider stands by one column.
    ///
    /// @param ofProvider the place of each, from 0; equal ones share it
    /// @param count      how many places there are
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never seen outside this package
    record Places(int[] ofProvider, int count) {

        /// These providers by their places; equal ones keep their order.
        int[] deal(int[] providers) {
            int[] next = new int[count + 1];
            for (int provider : providers) {
                next[ofProvider[provider] + 1]++;
            }
            for (int place = 1; place <= count; place++) {
                next[place] += next[place - 1];
            }
            int[] dealt = new int[providers.length];
            for (int provider : providers) {
                dealt[next[ofProvider[provider]]++] = provider;
            }
            return dealt;
        }
    }
}
