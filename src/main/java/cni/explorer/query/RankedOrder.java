package cni.explorer.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// All providers of a dataset in one order, of which the rows of every answer are a part: whoever is left keeps the
/// place that it has here, so that a tick sorts nothing. Immutable.
final class RankedOrder {
    private final int[] providers;
    private final int[] positions;
    private final int[] places;

    /// @param providers all of them, in their order
    /// @param positions where each of them stands in it
    /// @param places    the place at each position; equal ones share it
    private RankedOrder(int[] providers, int[] positions, int[] places) {
        this.providers = providers;
        this.positions = positions;
        this.places = places;
    }

    /// @param steps the places of all providers by each step of the order, the first one first
    static RankedOrder of(int size, List<Places> steps) {
        int[] providers = new int[size];
        Arrays.setAll(providers, provider -> provider);
        for (Places step : steps.reversed()) {
            providers = step.deal(providers);
        }
        int[] positions = new int[size];
        for (int i = 0; i < size; i++) {
            positions[providers[i]] = i;
        }
        BitSet starts = new BitSet(size);
        for (Places step : steps) {
            for (int i = 1; i < size; i++) {
                if (step.ofProvider[providers[i - 1]] != step.ofProvider[providers[i]]) {
                    starts.set(i);
                }
            }
        }
        int[] places = new int[size];
        for (int i = 1; i < size; i++) {
            places[i] = places[i - 1] + (starts.get(i) ? 1 : 0);
        }
        return new RankedOrder(providers, positions, places);
    }

    /// Some of the providers, in this order.
    Rows keep(BitSet some) {
        int[] kept = positionsOf(some);
        for (int row = 0; row < kept.length; row++) {
            kept[row] = providers[kept[row]];
        }
        return Rows.handOver(kept);
    }

    /// The same, with equal ones ordered by preferences.
    Rows keep(BitSet some, Preferences preferences) {
        int[] kept = positionsOf(some);
        int start = 0;
        int place = -1;
        for (int row = 0; row < kept.length; row++) {
            int position = kept[row];
            if (places[position] != place) {
                preferences.order(kept, start, row);
                start = row;
                place = places[position];
            }
            kept[row] = providers[position];
        }
        preferences.order(kept, start, kept.length);
        return Rows.handOver(kept);
    }

    /// The positions of some providers, rising. Of few providers each is asked for its position, of many each position
    /// for its provider.
    private int[] positionsOf(BitSet some) {
        int size = some.cardinality();
        return size < providers.length / 2 ? ofFew(some) : ofMany(words(some), size);
    }

    private long[] words(BitSet some) {
        return Arrays.copyOf(some.toLongArray(), (providers.length + Long.SIZE - 1) / Long.SIZE);
    }

    private int[] ofFew(BitSet some) {
        long[] taken = new long[(providers.length + Long.SIZE - 1) / Long.SIZE];
        for (int provider : Rows.indices(some)) {
            int position = positions[provider];
            taken[position / Long.SIZE] |= 1L << position;
        }
        return Rows.indices(BitSet.valueOf(taken));
    }

    private int[] ofMany(long[] words, int size) {
        // One more than needed: what is written there last is not kept.
        int[] kept = new int[size + 1];
        int row = 0;
        for (int position = 0; position < providers.length; position++) {
            int provider = providers[position];
            kept[row] = position;
            row += (int) (words[provider / Long.SIZE] >>> provider & 1);
        }
        return Arrays.copyOf(kept, size);
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
