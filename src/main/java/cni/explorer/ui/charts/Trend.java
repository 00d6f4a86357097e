package cni.explorer.ui.charts;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.query.FigureTrend;
import cni.explorer.query.FigureTrend.DatedValue;
import cni.explorer.query.Figures;
import cni.explorer.text.English;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Twelve months each, over the years. A figure of the last day of a year counts that calendar year; one of any other
/// day counts other months, so that it stands beside the lines of the years and is never joined to them.
///
/// @param years of calendar years, joined where they are alike and none is missing between them
/// @param dots  of other twelve months
record Trend(FigureTrend years, List<Point> dots) {
    private static final int LAST_DAY = 31;

    Trend {
        dots = List.copyOf(dots);
    }

    /// @param end   the last day of the twelve months
    /// @param value what was counted in them
    /// @param old   whether they ended more than a year before the day of the data
    record Point(LocalDate end, long value, boolean old) {}

    static Trend of(Metric metric, int provider, LocalDate asOf) {
        List<Figure> years = new ArrayList<>();
        List<Point> dots = new ArrayList<>();
        for (Figure figure : metric.of(provider)) {
            if (figure.when() instanceof FigureDate.Day(LocalDate day)) {
                if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == LAST_DAY) {
                    years.add(figure);
                } else {
                    dots.add(new Point(day, figure.value(), Figures.old(figure.when(), asOf)));
                }
            }
        }
        return new Trend(FigureTrend.of(metric.with(Map.of(provider, years)), provider, asOf), dots);
    }

    /// All of it as it is drawn: what is no calendar year stands alone, and stands for today.
    FigureTrend drawn() {
        return new FigureTrend(
                years.lines(),
                Stream.concat(
                                years.alone().stream().map(year -> new FigureTrend.Alone(year.point(), false, false)),
                                dots.stream()
                                        .map(dot -> new FigureTrend.Alone(
                                                new DatedValue(dot.end(), dot.value()), true, dot.old())))
                        .toList());
    }

    boolean isEmpty() {
        return ends().isEmpty();
    }

    boolean hasYears() {
        return years.points().findAny().isPresent();
    }

    /// The last days of all the twelve months.
    List<LocalDate> ends() {
        return Stream.concat(years.points().map(DatedValue::day), dots.stream().map(Point::end))
                .toList();
    }

    /// The most in a calendar year; 0 where none is known.
    long peak() {
        return years.points().mapToLong(DatedValue::value).max().orElse(0);
    }

    /// "2015: 21, 2016: 1,316".
    String words() {
        return years.points()
                .sorted(Comparator.comparing(DatedValue::day))
                .map(point -> point.day().getYear() + ": " + English.number(point.value()))
                .collect(Collectors.joining(", "));
    }
}
