package cni.explorer.query;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import java.time.LocalDate;
import java.util.Optional;

/// Which figure of a metric stands for today, and what it is worth.
public final class Figures {
    private Figures() {}

    /// The newest figure of a provider; one without a date only where there is no other. Empty for "no data".
    public static Optional<Figure> newest(Metric metric, int provider) {
        return metric.newest(provider);
    }

    /// Whether a figure is not the value itself but near it.
    public static boolean near(Figure figure) {
        return figure.isNear();
    }

    /// Whether that time is more than a year before that day, or not known.
    public static boolean old(FigureDate when, LocalDate asOf) {
        return when.lastDay().isBefore(asOf.minusYears(1));
    }

    /// Whether that time is after that day.
    public static boolean isAfter(FigureDate when, LocalDate asOf) {
        return when.lastDay().isAfter(asOf);
    }
}
