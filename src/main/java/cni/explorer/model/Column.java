package cni.explorer.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/// The cells of one feature, one for each provider.
///
/// Equal cells are kept once and each provider holds a number for its cell, so that a hundred thousand providers cost
/// four bytes a cell, and narrowing, sorting and searching look at every distinct cell once instead of at every row.
public final class Column {
    private final List<Cell> distinct;
    private final int[] codes;

    private Column(List<Cell> distinct, int[] codes) {
        this.distinct = distinct;
        this.codes = codes;
    }

    /// The number of providers.
    public int size() {
        return codes.length;
    }

    /// The cell of a provider, by its index in the dataset.
    public Cell cell(int provider) {
        return distinct.get(codes[provider]);
    }

    /// The number of the cell of a provider among the [#distinct()] ones.
    public int code(int provider) {
        return codes[provider];
    }

    /// The cells that differ from each other, in the order of their first provider.
    public List<Cell> distinct() {
        return distinct;
    }

    /// The providers whose cell is like that, as a set of indices; the caller may change it.
    public BitSet where(Predicate<Cell> like) {
        boolean[] wanted = new boolean[distinct.size()];
        boolean isAnyWanted = false;
        for (int code = 0; code < wanted.length; code++) {
            wanted[code] = like.test(distinct.get(code));
            isAnyWanted |= wanted[code];
        }
        if (!isAnyWanted) {
            return new BitSet();
        }
        long[] words = new long[(codes.length + Long.SIZE - 1) / Long.SIZE];
        for (int provider = 0; provider < codes.length; provider++) {
            words[provider / Long.SIZE] |= (wanted[codes[provider]] ? 1L : 0L) << provider;
        }
        return BitSet.valueOf(words);
    }

    /// A column of these cells, one for each provider in their order.
    public static Column of(List<Cell> cells) {
        Builder builder = new Builder();
        for (int provider = 0; provider < cells.size(); provider++) {
            builder.put(provider, cells.get(provider));
        }
        return builder.build();
    }

    /// A column of which it is known which cells differ, so that none is looked for among the others.
    ///
    /// @param codes the number of each provider's cell among the distinct ones; handed over
    static Column of(List<Cell> distinct, int... codes) {
        return new Column(List.copyOf(distinct), codes);
    }

    /// Collects the cells of one feature; a provider without one gets [Cell#UNKNOWN].
    public static final class Builder {
        private static final int FEW = 64;

        private final List<Cell> distinct = new ArrayList<>();
        /// A hash table: the code of each distinct cell, and one, and its hash.
        private int[] known = new int[FEW];

        private int[] hashes = new int[FEW];
        /// The code of each provider's cell, and one.
        private SparseInts codes = new SparseInts();

        private int size;

        /// Sets the cell of a provider.
        public void put(int provider, Cell cell) {
            put(provider, code(cell));
        }

        /// Sets the cell of a provider by its code, for callers that know it already.
        ///
        /// @param code what [#code(Cell)] gave
        public void put(int provider, int code) {
            reach(provider + 1);
            codes.put(provider, code + 1);
        }

        /// Sets the cells of providers to those of earlier ones, which were put.
        ///
        /// @param earlier for each provider the index of the earlier one, and one; 0 for those that
        ///     repeat none; handed over, since there are as many as cells
        public void repeat(SparseInts earlier) {
            for (int provider = 0; provider < size; provider++) {
                int repeated = earlier.get(provider);
                int code = codes.get(repeated > 0 ? repeated - 1 : provider);
                if (code != repeated) {
                    earlier.put(provider, code);
                }
            }
            codes = earlier;
        }

        /// The number of a cell among the distinct ones of this column, with which it can be put.
        public int code(Cell cell) {
            // One look: the hash of a cell goes through all that is known of it.
            int hash = cell.hashCode();
            int slot = slot(hash);
            for (int code = known[slot]; code != 0; code = known[slot]) {
                if (hashes[slot] == hash && distinct.get(code - 1).equals(cell)) {
                    return code - 1;
                }
                slot = slot + 1 & known.length - 1;
            }
            distinct.add(cell);
            known[slot] = distinct.size();
            hashes[slot] = hash;
            if (distinct.size() > known.length / 2) {
                grow();
            }
            return distinct.size() - 1;
        }

        private int slot(int hash) {
            return (hash ^ hash >>> Short.SIZE) & known.length - 1;
        }

        private void grow() {
            int[] oldKnown = known;
            int[] oldHashes = hashes;
            known = new int[oldKnown.length * 4];
            hashes = new int[known.length];
            for (int old = 0; old < oldKnown.length; old++) {
                if (oldKnown[old] != 0) {
                    int slot = slot(oldHashes[old]);
                    while (known[slot] != 0) {
                        slot = slot + 1 & known.length - 1;
                    }
                    known[slot] = oldKnown[old];
                    hashes[slot] = oldHashes[old];
                }
            }
        }

        /// Whether a provider has a cell so far.
        public boolean has(int provider) {
            return codes.get(provider) != 0;
        }

        /// Says how many providers there are at least.
        public void reach(int providers) {
            size = Math.max(size, providers);
        }

        /// The column; the builder is of no further use.
        public Column build() {
            int[] packed = codes.toArray(size);
            for (int provider = 0; provider < size; provider++) {
                packed[provider] = packed[provider] == 0 ? code(Cell.UNKNOWN) : packed[provider] - 1;
            }
            return new Column(List.copyOf(distinct), packed);
        }
    }
}
