package cni.explorer.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Some providers of a dataset in an order, as their indices. Immutable.
public final class Rows {
    /// In a word of 64 bits.
    private static final int MANY = 6;

    private final int[] providers;

    private Rows(int[] providers) {
        this.providers = providers;
    }

    /// @param providers indices in the dataset; handed over, not to be changed afterwards
    static Rows handOver(int[] providers) {
        return new Rows(providers);
    }

    /// The rows of each set in the order of the dataset, one set after the other.
    static Rows of(BitSet... sets) {
        int[] providers =
                new int[Arrays.stream(sets).mapToInt(BitSet::cardinality).sum()];
        int row = 0;
        for (BitSet set : sets) {
            row = put(set.toLongArray(), providers, row);
        }
        return new Rows(providers);
    }

    /// The indices in a set, rising.
    static int[] indices(BitSet set) {
        int[] indices = new int[set.cardinality()];
        put(set.toLongArray(), indices, 0);
        return indices;
    }

    /// Puts the places of all bits behind each other and gives the place behind the last.
    ///
    /// Where bits are many it goes through all places without asking: to find each next one takes a compiler that
    /// knows the processor's word for it, and the one that a window starts with does not.
    private static int put(long[] words, int[] places, int first) {
        int next = first;
        for (int i = 0; i < words.length; i++) {
            int place = i * Long.SIZE;
            if (Long.bitCount(words[i]) > MANY) {
                for (long rest = words[i]; rest != 0; rest >>>= 1) {
                    places[next] = place++;
                    next += (int) (rest & 1);
                }
            } else {
                for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                    places[next++] = place + Long.numberOfTrailingZeros(rest);
                }
            }
        }
        return next;
    }

    public int size() {
        return providers.length;
    }

    /// The index in the dataset of the provider in a row.
    public int get(int row) {
        return providers[row];
    }

    /// The row of a provider; empty if it is not among them.
    ///
    /// @param provider its index in the dataset
    public OptionalInt rowOf(int provider) {
        for (int row = 0; row < providers.length; row++) {
            if (providers[row] == provider) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    public IntStream stream() {
        return Arrays.stream(providers);
    }

    /// These rows with others after them.
    public Rows then(Rows others) {
        int[] both = Arrays.copyOf(providers, size() + others.size());
        System.arraycopy(others.providers, 0, both, size(), others.size());
        return new Rows(both);
    }

    int[] copy() {
        return providers.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rows rows && Arrays.equals(providers, rows.providers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(providers);
    }

    @Override
    public String toString() {
        return Arrays.toString(providers);
    }
}
