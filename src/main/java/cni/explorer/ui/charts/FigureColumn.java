package cni.explorer.ui.charts;

import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.query.FigureKind;
import cni.explorer.query.FigureTrend;
import cni.explorer.query.Figures;
import cni.explorer.text.NoteMarks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The newest figures of one metric, as numbers, so that very many providers are looked through at once.
final class FigureColumn {
    private static final int NONE = -1;
    /// Trends of more providers than anybody scrolls through begin where those of the first ones do.
    private static final int LOOKED_AT = 1_000;

    private final Metric metric;
    private final long[] values;
    private final int[] kinds;
    private final int[] notes;
    private final List<FigureKind> known = new ArrayList<>();
    private final LocalDate asOf;
    private Optional<YearSpan> span = Optional.empty();
    private boolean isSpanKnown;

    /// @param marks the doubts with their marks; new ones are added
    /// @param asOf  the day of the data
    FigureColumn(Metric metric, int providers, NoteMarks marks, LocalDate asOf) {
        this.metric = metric;
        this.asOf = asOf;
        this.values = new long[providers];
        this.kinds = new int[providers];
        this.notes = new int[providers];
        Arrays.fill(values, NONE);
        Arrays.fill(notes, NONE);
        Map<FigureKind, Integer> codes = new HashMap<>();
        for (int provider = 0; provider < providers; provider++) {
            Optional<Figure> newest = Figures.newest(metric, provider);
            if (newest.isPresent()) {
                FigureKind kind = FigureKind.of(newest.get());
                values[provider] = newest.get().value();
                kinds[provider] = codes.computeIfAbsent(kind, _ -> codes.size());
                notes[provider] = newest.get().note().map(marks::number).orElse(NONE);
            }
        }
        codes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .forEach(known::add);
    }

    Metric metric() {
        return metric;
    }

    /// The figure that is drawn; empty for "no data".
    Optional<Figure> figure(int provider) {
        return Figures.newest(metric, provider);
    }

    /// The time that the trends of this metric share; empty if no two figures of anybody are a line, for a lone one is
    /// said by its bar. It is that of all providers, so that it stays the same whoever is left.
    Optional<YearSpan> span() {
        if (!isSpanKnown) {
            // Not before it is needed: another set of figures has no use for it.
            span = span(metric, values.length, asOf);
            isSpanKnown = true;
        }
        return span;
    }

    private static Optional<YearSpan> span(Metric metric, int providers, LocalDate asOf) {
        List<FigureTrend> trends = IntStream.range(0, Math.min(providers, LOOKED_AT))
                .boxed()
                .flatMap(provider -> ChartTrend.of(metric, provider, asOf).stream())
                .map(ChartTrend::trend)
                .toList();
        if (trends.stream().noneMatch(FigureTrend::isDrawn)) {
            return Optional.empty();
        }
        return Optional.of(YearSpan.of(
                trends.stream()
                        .flatMap(FigureTrend::points)
                        .map(FigureTrend.DatedValue::day)
                        .toList(),
                asOf));
    }

    /// What is known of the figures of these providers.
    FigureStats drawn(int[] providers) {
        long most = 0;
        int[] counts = new int[known.size()];
        BitSet doubts = new BitSet();
        boolean noughts = false;
        for (int provider : providers) {
            if (values[provider] != NONE) {
                noughts |= values[provider] == 0;
                most = Math.max(most, values[provider]);
                counts[kinds[provider]]++;
                if (notes[provider] != NONE) {
                    doubts.set(notes[provider]);
                }
            }
        }
        Map<FigureKind, Integer> some = new HashMap<>();
        for (int kind = 0; kind < counts.length; kind++) {
            if (counts[kind] > 0) {
                some.put(known.get(kind), counts[kind]);
            }
        }
        return new FigureStats(most, noughts, some, doubts);
    }

    /// These providers, the largest figure first and no data last; equal ones stay in their order.
    int[] sort(int[] providers) {
        return Arrays.stream(providers)
                .boxed()
                .sorted(Comparator.comparingLong((Integer provider) -> values[provider])
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
