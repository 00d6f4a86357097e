package cni.explorer.metrics;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Source;
import java.util.Optional;

/// Makes figures of a reading.
public final class FreshFigures {
    private FreshFigures() {}

    /// The figure of one count; empty if it could not be had.
    public static Optional<Figure> of(RepositoryReading reading, RepositoryCount count) {
        return Optional.ofNullable(reading.counts().get(count))
                .map(value -> new Figure(
                        value,
                        new Figure.Exact(),
                        new FigureDate.Day(reading.day()),
                        reading.repository().path(),
                        count.method(),
                        new Source.Page(
                                reading.repository().page(),
                                reading.repository().page().toString()),
                        Optional.empty()));
    }
}
