package cni.explorer.ui.charts;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.query.FigureTrend;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How a metric of one provider went, with the figures that its lines go through and that stand beside them.
///
/// @param figures all that have a day, oldest first
record ChartTrend(FigureTrend trend, List<Figure> figures) {
    ChartTrend {
        figures = List.copyOf(figures);
    }

    /// Empty where no figure has a day.
    static Optional<ChartTrend> of(Metric metric, int provider, LocalDate asOf) {
        List<Figure> dated = metric.of(provider).stream()
                .filter(figure -> !(figure.when() instanceof FigureDate.Undated))
                .sorted(Comparator.comparing(figure -> figure.when().lastDay()))
                .toList();
        return dated.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChartTrend(FigureTrend.of(metric, provider, asOf), dated));
    }

    FigureTrend.DatedValue value(int figure) {
        Figure one = figures.get(figure);
        return new FigureTrend.DatedValue(one.when().lastDay(), one.value());
    }
}
