package cni.explorer.query;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which figure of a metric stands for today, and what it is worth.
public final class Figures {
    private Figures() {}

    /// The newest figure of a provider; one without a date only where there is no other. Empty for "no data".
    public static Optional<Figure> newest(Metric metric, int provider) {
        List<Figure> figures = metric.of(provider);
        Figure newest = null;
        for (Figure figure : figures) {
            if (newest == null || !lastDay(figure.when()).isBefore(lastDay(newest.when()))) {
                newest = figure;
            }
        }
        return Optional.ofNullable(newest);
    }

    /// Whether a figure is not the value itself but near it.
    public static boolean near(Figure figure) {
        return switch (figure.precision()) {
            case Figure.Exact _ -> false;
            case Figure.Rounded _, Figure.ReadOff _ -> true;
        };
    }

    /// Whether that time is more than a year before that day, or not known.
    public static boolean old(FigureDate when, LocalDate asOf) {
        return lastDay(when).isBefore(asOf.minusYears(1));
    }

    /// Whether that time is after that day.
    public static boolean isAfter(FigureDate when, LocalDate asOf) {
        return lastDay(when).isAfter(asOf);
    }

    /// The last day that a figure can be of; for an undated one the first of all days.
    private static LocalDate lastDay(FigureDate when) {
        return switch (when) {
            case FigureDate.Day day -> day.day();
            case FigureDate.Month month -> month.month().atEndOfMonth();
            case FigureDate.Undated _ -> LocalDate.MIN;
        };
    }
}
