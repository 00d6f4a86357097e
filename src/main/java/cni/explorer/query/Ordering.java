package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.Verdict;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;

/// Sorts rows by any columns, stably, without comparing anything: each distinct cell gets a rank once, and rows are
/// dealt out by rank.
///
/// Verdicts stand in the order of [Verdict]; within a verdict the values stand in the order of [ValueOrder]. What
/// states nothing stays last in both directions. Safe for several threads.
public final class Ordering {
    /// Where values without a verdict stand: together, before those that state nothing.
    private static final Verdict UNJUDGED = Verdict.YES;

    private final Dataset dataset;
    private final ConcurrentMap<SortKey.By, Ranks> ranks = new ConcurrentHashMap<>();

    public Ordering(Dataset dataset) {
        this.dataset = dataset;
    }

    /// Works out all ranks now, so that no later call has to.
    public void prepare() {
        ranks(new SortKey.Name());
        dataset.features().forEach(feature -> ranks(new SortKey.Answers(feature.id())));
    }

    /// The rows in this order; equal ones keep theirs. Columns that the dataset does not have order nothing.
    public Rows sort(Rows rows, List<SortKey> keys) {
        Rows sorted = rows;
        for (SortKey key : keys.reversed()) {
            sorted = ranks(key.by()).deal(sorted, key.descending());
        }
        return sorted;
    }

    private Ranks ranks(SortKey.By by) {
        return ranks.computeIfAbsent(by, this::work);
    }

    private Ranks work(SortKey.By by) {
        return switch (by) {
            case SortKey.Name _ -> byName();
            case SortKey.Answers answers -> {
                int feature = dataset.indexOf(answers.feature()).orElse(-1);
                yield feature < 0 ? Ranks.allEqual(dataset.providers().size()) : byCells(dataset.column(feature));
            }
        };
    }

    private Ranks byName() {
        int size = dataset.providers().size();
        ValueOrder order = new ValueOrder();
        ValueOrder.Key[] keys = new ValueOrder.Key[size];
        Arrays.setAll(keys, p -> order.key(dataset.providers().get(p).name()));
        int[] ranked = rank(size, Comparator.comparing(p -> keys[p]));
        return new Ranks(ranked, most(ranked) + 1, most(ranked) + 1);
    }

    private static Ranks byCells(Column column) {
        List<Cell> cells = column.distinct();
        ValueOrder order = new ValueOrder();
        ValueOrder.Key[] keys = new ValueOrder.Key[cells.size()];
        Arrays.setAll(keys, code -> order.key(cells.get(code).value()));
        List<Verdict> verdicts =
                cells.stream().map(cell -> cell.verdict().orElse(UNJUDGED)).toList();
        int[] ranked = rank(
                cells.size(),
                Comparator.<Integer, Verdict>comparing(verdicts::get).thenComparing(code -> keys[code]));
        int stated = IntStream.range(0, ranked.length)
                        .filter(code -> cells.get(code).stated())
                        .map(code -> ranked[code])
                        .max()
                        .orElse(-1)
                + 1;
        int[] ofRow = new int[column.size()];
        Arrays.setAll(ofRow, p -> ranked[column.code(p)]);
        return new Ranks(ofRow, stated, most(ranked) + 1);
    }

    /// The place of each of the numbers 0 to size - 1; equal ones share it.
    private static int[] rank(int size, Comparator<Integer> comparator) {
        Integer[] sorted = new Integer[size];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, comparator);
        int[] ranked = new int[size];
        for (int i = 1; i < size; i++) {
            int step = comparator.compare(sorted[i - 1], sorted[i]) == 0 ? 0 : 1;
            ranked[sorted[i]] = ranked[sorted[i - 1]] + step;
        }
        return ranked;
    }

    private static int most(int[] ranked) {
        return Arrays.stream(ranked).max().orElse(-1);
    }

    /// The ranks of all rows in one column.
    private static final class Ranks {
        private final int[] ofRow;
        private final int stated;
        private final int count;

        /// @param ofRow  the rank of each provider
        /// @param stated the ranks below this number state something
        /// @param count  how many ranks there are
        Ranks(int[] ofRow, int stated, int count) {
            this.ofRow = ofRow;
            this.stated = stated;
            this.count = count;
        }

        static Ranks allEqual(int size) {
            return new Ranks(new int[size], 1, 1);
        }

        Rows deal(Rows rows, boolean descending) {
            int[] starts = new int[count + 1];
            for (int i = 0; i < rows.size(); i++) {
                starts[place(rows.get(i), descending) + 1]++;
            }
            Arrays.parallelPrefix(starts, Integer::sum);
            int[] dealt = new int[rows.size()];
            for (int i = 0; i < rows.size(); i++) {
                dealt[starts[place(rows.get(i), descending)]++] = rows.get(i);
            }
            return Rows.handOver(dealt);
        }

        private int place(int provider, boolean descending) {
            int rank = ofRow[provider];
            return descending && rank < stated ? stated - 1 - rank : rank;
        }
    }
}
