package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Metric;
import cni.explorer.model.Provider;
import cni.explorer.model.UnstatedText;
import cni.explorer.model.Verdict;
import cni.explorer.query.RankedOrder.Places;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Sorts rows by any columns, stably, without comparing rows: each distinct cell gets a rank once, and
/// rows are dealt out by rank.
///
/// Verdicts stand in the order of [Verdict]; within a verdict the values stand in the order of [ValueOrder]. What
/// states nothing stays last in both directions. The order that was asked for last is kept, since one tick after the
/// other asks for the same. Safe for several threads.
public final class Ordering {
    /// Where values without a verdict stand: together, before those that state nothing.
    private static final Verdict UNJUDGED = Verdict.YES;

    private final Dataset dataset;
    private final ConcurrentMap<SortKey.By, Ranks> ranks = new ConcurrentHashMap<>();

    /// Two threads that ask for different orders may each work theirs out again, and no more.
    private volatile @Nullable LastSorted last;

    public Ordering(Dataset dataset) {
        this.dataset = dataset;
    }

    private record LastSorted(List<SortKey> keys, RankedOrder order) {}

    /// The same for a dataset that differs in nothing but its figures and the marks of providers, by which nothing is
    /// sorted: all ranks but those of figures are shared.
    public Ordering with(Dataset changed) {
        Ordering other = new Ordering(changed);
        ranks.forEach((by, known) -> {
            if (!SortKey.isOfMetric(by)) {
                other.ranks.put(by, known);
            }
        });
        LastSorted kept = last;
        if (kept != null && kept.keys.stream().noneMatch(SortKey::isOfMetric)) {
            other.last = kept;
        }
        return other;
    }

    /// Whether both share a rank that was worked out.
    public boolean sharesWith(Ordering other) {
        return ranks.values().stream().anyMatch(other.ranks::containsValue);
    }

    /// Works out all ranks now, so that no later call has to.
    public void prepare() {
        ranks(new SortKey.Name());
        dataset.features().forEach(feature -> ranks(new SortKey.Answers(feature.id())));
        dataset.measured().forEach(metric -> ranks(new SortKey.Answers(metric.id())));
    }

    /// The rows in this order; equal ones keep theirs. Columns that the dataset does not have order nothing.
    public Rows sort(Rows rows, List<SortKey> keys) {
        int[] sorted = rows.copy();
        for (Places step : steps(keys).reversed()) {
            sorted = step.deal(sorted);
        }
        return Rows.handOver(sorted);
    }

    /// Some providers in this order; equal ones by preferences, then in the order of the dataset.
    Rows rows(BitSet some, Preferences preferences, List<SortKey> keys) {
        if (keys.isEmpty()) {
            return preferences.order(some);
        }
        RankedOrder order = order(keys);
        return preferences.isEmpty() ? order.keep(some) : order.keep(some, preferences);
    }

    private RankedOrder order(List<SortKey> keys) {
        LastSorted kept = last;
        if (kept == null || !kept.keys.equals(keys)) {
            kept = new LastSorted(
                    List.copyOf(keys), RankedOrder.of(dataset.providers().size(), steps(keys)));
            last = kept;
        }
        return kept.order;
    }

    private List<Places> steps(List<SortKey> keys) {
        return keys.stream()
                .map(key -> ranks(key.by()).places(dataset.providers().size(), key.descending()))
                .toList();
    }

    private Ranks ranks(SortKey.By by) {
        return ranks.computeIfAbsent(by, this::work);
    }

    private Ranks work(SortKey.By by) {
        return switch (by) {
            case SortKey.Name _ -> byName();
            case SortKey.Answers answers -> byAnswers(answers.feature());
        };
    }

    private Ranks byAnswers(FeatureId id) {
        Optional<Metric> metric = dataset.allMetrics().stream()
                .filter(one -> FeatureId.ofMetric(one.id()).equals(id))
                .findFirst();
        if (metric.isPresent()) {
            return byFigures(metric.get(), dataset.providers().size());
        }
        OptionalInt feature = dataset.indexOf(id);
        return feature.isPresent()
                ? byCells(
                        dataset.column(feature.getAsInt()),
                        dataset.feature(feature.getAsInt()).name())
                : Ranks.ALL_EQUAL;
    }

    private Ranks byName() {
        List<Provider> providers = dataset.providers();
        // Names are words, whatever stands in them.
        ValueOrder order = ValueOrder.of(List.of());
        Ranked[] names = new Ranked[providers.size()];
        Arrays.setAll(
                names, p -> new Ranked(p, UNJUDGED, order.key(providers.get(p).name())));
        int[] ranked = rank(names);
        int count = names.length == 0 ? 0 : ranked[names[names.length - 1].number] + 1;
        return new Ranks(ranked, provider -> provider, count, count);
    }

    /// Numbers are their own order. The cells are not asked for: to make them takes longer than to sort.
    private static Ranks byFigures(Metric metric, int providers) {
        Measures measures = Measures.of(metric, providers);
        long[] values = measures.distinct();
        int[] ranked = new int[providers];
        Arrays.setAll(ranked, provider -> measures.place(provider, values));
        return new Ranks(ranked, provider -> provider, values.length, values.length + 1);
    }

    private static Ranks byCells(Column column, String name) {
        List<Cell> cells = column.distinct();
        ValueOrder order = ValueOrder.of(cells.stream().map(Cell::value).toList(), name);
        Ranked[] values = new Ranked[cells.size()];
        Arrays.setAll(
                values,
                code -> new Ranked(
                        code,
                        verdict(cells.get(code)),
                        order.key(cells.get(code).value())));
        int[] ranked = rank(values);
        int stated = 0;
        int count = 0;
        for (Ranked value : values) {
            count = ranked[value.number] + 1;
            stated = value.verdict.stated() ? count : stated;
        }
        return new Ranks(ranked, column::code, stated, count);
    }

    private static Verdict verdict(Cell cell) {
        return cell.verdict().orElseGet(() -> UnstatedText.verdict(cell).orElse(UNJUDGED));
    }

    /// Sorts some values, and gives the place of each by its number; equal ones share it.
    private static int[] rank(Ranked... values) {
        Arrays.sort(values);
        int[] ranked = new int[values.length];
        for (int i = 1; i < values.length; i++) {
            int step = values[i - 1].compareTo(values[i]) == 0 ? 0 : 1;
            ranked[values[i].number] = ranked[values[i - 1].number] + step;
        }
        return ranked;
    }

    /// One of the values that are to be ranked.
    private record Ranked(int number, Verdict verdict, ValueOrder.Key key) implements Comparable<Ranked> {
        @Override
        public int compareTo(Ranked other) {
            return verdict == other.verdict ? key.compareTo(other.key) : verdict.compareTo(other.verdict);
        }
    }

    /// The ranks of all distinct cells of one column.
    private static final class Ranks {
        static final Ranks ALL_EQUAL = new Ranks(new int[1], _ -> 0, 1, 1);

        private final int[] ofCode;
        private final IntUnaryOperator code;
        private final int stated;
        private final int count;

        /// @param ofCode the rank of each distinct cell
        /// @param code   the number of the cell of a provider
        /// @param stated the ranks below this number state something
        /// @param count  how many ranks there are
        Ranks(int[] ofCode, IntUnaryOperator code, int stated, int count) {
            this.ofCode = ofCode;
            this.code = code;
            this.stated = stated;
            this.count = count;
        }

        Places places(int providers, boolean descending) {
            int[] ofDistinct = ofCode;
            if (descending) {
                ofDistinct = new int[ofCode.length];
                Arrays.setAll(ofDistinct, c -> ofCode[c] < stated ? stated - 1 - ofCode[c] : ofCode[c]);
            }
            int[] ofProvider = new int[providers];
            for (int provider = 0; provider < providers; provider++) {
                ofProvider[provider] = ofDistinct[code.applyAsInt(provider)];
            }
            return new Places(ofProvider, count);
        }
    }
}
