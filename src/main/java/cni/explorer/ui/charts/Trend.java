package cni.explorer.ui.charts;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.query.Figures;
import cni.explorer.text.English;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Twelve months each, over the years. A figure of the last day of a year counts that calendar year; one of any other
/// day counts other months, so that it stands beside the line of the years and is never joined to it.
///
/// @param years of calendar years, oldest first
/// @param dots  of other twelve months
record Trend(List<Point> years, List<Point> dots) {
    private static final int LAST_DAY = 31;

    Trend {
        years = List.copyOf(years);
        dots = List.copyOf(dots);
    }

    /// @param end   the last day of the twelve months
    /// @param value what was counted in them
    /// @param old   whether they ended more than a year before the day of the data
    record Point(LocalDate end, long value, boolean old) {}

    static Trend of(Metric metric, int provider, LocalDate asOf) {
        List<Point> years = new ArrayList<>();
        List<Point> dots = new ArrayList<>();
        for (Figure figure : metric.of(provider)) {
            if (figure.when() instanceof FigureDate.Day(LocalDate day)) {
                boolean year = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == LAST_DAY;
                (year ? years : dots).add(new Point(day, figure.value(), Figures.old(figure.when(), asOf)));
            }
        }
        return new Trend(years, dots);
    }

    boolean isEmpty() {
        return years.isEmpty() && dots.isEmpty();
    }

    /// The most in a calendar year; 0 where none is known.
    long peak() {
        return years.stream().mapToLong(Point::value).max().orElse(0);
    }

    /// The most of all, which the drawing is as high as.
    long most() {
        return Stream.concat(years.stream(), dots.stream())
                .mapToLong(Point::value)
                .max()
                .orElse(0);
    }

    /// "2015: 21, 2016: 1,316".
    String words() {
        return years.stream()
                .map(point -> point.end().getYear() + ": " + English.number(point.value()))
                .collect(Collectors.joining(", "));
    }
}
