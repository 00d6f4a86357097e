package cni.explorer.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A metric as a column of the matrix: what stands for today of each provider, as a cell with its day and its source.
///
/// The cells are made when somebody first asks for them, for most metrics are never looked at this way. Safe for
/// several threads, each of which may make them once.
final class MeasuredColumn {
    private static final Cell NO_DATA = new Cell(
            "no data", Optional.of(Verdict.UNKNOWN), List.of(), List.of(), Evidence.OF_DATASET, Optional.empty());

    /// The metrics stand together, apart from the groups of a dataset.
    private static final String GROUP = "Figures";

    private static final int DIGITS = 3;

    private final Feature feature;
    private final Metric metric;
    private final int providers;
    private volatile @Nullable Column cells;

    MeasuredColumn(Metric metric, int providers) {
        this.metric = metric;
        this.providers = providers;
        this.feature = new Feature(
                FeatureId.ofMetric(metric.id()),
                metric.name(),
                Feature.inTwoLines(metric.name()),
                metric.name(),
                new Feature.Measured(metric.unit()),
                Optional.of(metric.definition()),
                GROUP);
    }

    Feature feature() {
        return feature;
    }

    Column cells() {
        Column made = cells;
        if (made == null) {
            made = make();
            cells = made;
        }
        return made;
    }

    /// Every figure is a cell of its own; those who have none share one.
    private Column make() {
        List<Cell> distinct = new ArrayList<>(List.of(NO_DATA));
        int[] codes = new int[providers];
        for (int provider = 0; provider < providers; provider++) {
            Optional<Figure> figure = metric.newest(provider);
            if (figure.isPresent()) {
                codes[provider] = distinct.size();
                distinct.add(cell(figure.get()));
            }
        }
        return Column.of(distinct, codes);
    }

    private Cell cell(Figure figure) {
        Optional<LocalDate> day =
                figure.when() instanceof FigureDate.Day one ? Optional.of(one.day()) : Optional.empty();
        Evidence evidence =
                new Evidence(List.of(figure.source()), Optional.empty(), day, figure.note(), Optional.empty());
        return new Cell(printed(figure), Optional.empty(), List.of(), List.of(), evidence, Optional.of(figure));
    }

    private String printed(Figure figure) {
        String value = switch (metric.unit()) {
            case COUNT -> grouped(figure.value());
            case DAY -> LocalDate.ofEpochDay(figure.value()).toString();
        };
        return figure.isNear() ? "≈ " + value : value;
    }

    /// "23,500": a formatter would take most of the time that a long column takes.
    private static String grouped(long value) {
        StringBuilder digits = new StringBuilder(Long.toString(value));
        for (int at = digits.length() - DIGITS; at > 0; at -= DIGITS) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    static List<MeasuredColumn> of(List<Metric> metrics, int providers) {
        return metrics.stream()
                .map(metric -> new MeasuredColumn(metric, providers))
                .toList();
    }
}
