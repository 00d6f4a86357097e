package cni.explorer.metrics;

import cni.explorer.model.Figure;
import cni.explorer.model.Metric;
import cni.explorer.model.TextBlock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A metric of which repositories tell when they are asked.
///
/// @param metric without any figure, for a dataset that does not have it
/// @param figure what a reading says of it; empty if it could not be had
record Learnable(Metric metric, Function<RepositoryReading, Optional<Figure>> figure) {
    static final List<Learnable> ALL = Stream.concat(
                    Stream.of(RepositoryCount.values()).map(Learnable::of), Stream.of(ofLastPush()))
            .toList();

    private static Learnable of(RepositoryCount count) {
        return new Learnable(
                empty(count.metric(), count.title(), Metric.Unit.COUNT, count.method()),
                reading -> FreshFigures.of(reading, count));
    }

    private static Learnable ofLastPush() {
        return new Learnable(
                empty("last-push", "Last push", Metric.Unit.DAY, FreshFigures.LAST_PUSH_METHOD),
                FreshFigures::ofLastPush);
    }

    private static Metric empty(String id, String title, Metric.Unit unit, String method) {
        TextBlock definition = new TextBlock("", List.of(method + "."), "", Optional.empty());
        return new Metric(id, title, unit, definition, Map.of());
    }

    /// The value of a figure as it stands in the file of a dataset.
    String json(Figure figure) {
        return switch (metric.unit()) {
            case COUNT -> Long.toString(figure.value());
            case DAY -> '"' + LocalDate.ofEpochDay(figure.value()).toString() + '"';
        };
    }
}
