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
        return Optional.ofNullable(reading.counts().get(count))
                .map(value -> figure(reading, value, method(reading, count)));
    }

    /// The day of the last push; empty if it could not be had.
    static Optional<Figure> ofLastPush(RepositoryReading reading) {
        return reading.pushed()
                .map(at ->
                        figure(reading, at.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay(), pushed(reading)));
    }

    private static String method(RepositoryReading reading, RepositoryCount count) {
        if (reading.repository().isOnGitHub()) {
            return count.method();
        }
        return switch (count) {
            case STARS, FORKS, OPEN_ISSUES -> elsewhere("Counter", reading);
            // Only a server of GitHub’s own make is asked for these.
            case CONTRIBUTORS, COMMITS_12_MONTHS ->
                count.method().replace("GitHub’s", reading.repository().host() + "’s");
        };
    }

    private static String elsewhere(String what, RepositoryReading reading) {
        return what + " of " + reading.repository().host() + ", asked by its REST API";
    }

    private static String pushed(RepositoryReading reading) {
        return reading.repository().isOnGitHub()
                ? LAST_PUSH_METHOD
                : elsewhere("Day of the last activity, in UTC, by the word", reading);
    }

    private static Figure figure(RepositoryReading reading, long value, String method) {
        return new Figure(
                value,
                new Figure.Exact(),
                new FigureDate.Day(reading.day()),
                reading.repository().title(),
                method,
                new Source.Page(
                        reading.repository().page(), reading.repository().page().toString()),
                Optional.empty());
    }
}
