package cni.explorer.metrics;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Source;
import java.time.ZoneOffset;
import java.util.Optional;

/// Makes figures of a reading.
public final class FreshFigures {
    static final String LAST_PUSH_METHOD = "Day of the last push to any branch, in UTC, asked by GitHub’s REST API";

    private FreshFigures() {}

    /// The figure of one count; empty if it could not be had.
    public static Optional<Figure> of(RepositoryReading reading, RepositoryCount count) {
        return Optional.ofNullable(reading.counts().get(count)).map(value -> figure(reading, value, count.method()));
    }

    /// The day of the last push; empty if it could not be had.
    static Optional<Figure> ofLastPush(RepositoryReading reading) {
        return reading.pushed()
                .map(at ->
                        figure(reading, at.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay(), LAST_PUSH_METHOD));
    }

    private static Figure figure(RepositoryReading reading, long value, String method) {
        return new Figure(
                value,
                new Figure.Exact(),
                new FigureDate.Day(reading.day()),
                reading.repository().path(),
                method,
                new Source.Page(
                        reading.repository().page(), reading.repository().page().toString()),
                Optional.empty());
    }
}
