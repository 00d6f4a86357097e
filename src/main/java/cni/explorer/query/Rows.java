package cni.explorer.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Some providers of a dataset in an order, as their indices. Immutable.
public final class Rows {
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
            long[] words = set.toLongArray();
            for (int i = 0; i < words.length; i++) {
                for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                    providers[row++] = i * Long.SIZE + Long.numberOfTrailingZeros(rest);
                }
            }
        }
        return new Rows(providers);
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
