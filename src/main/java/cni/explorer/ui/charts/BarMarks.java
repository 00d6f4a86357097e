package cni.explorer.ui.charts;

import cni.explorer.text.TrendMark;
import cni.explorer.ui.common.TrendPicture;
import cni.explorer.workspace.ChartOptions.Scale;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The marks in some charts, of all their rows: what is scrolled to changes no legend.
///
/// @param drawn   what is known of the figures
/// @param trends  what stands beside bars
/// @param isMonth whether what stands there for today always counts twelve months
record BarMarks(FigureStats drawn, Set<TrendMark> trends, boolean isMonth) {
    /// Trends of more providers than anybody looks at are explained by those of the first ones.
    private static final int LOOKED_AT = 60;

    BarMarks {
        trends = Set.copyOf(trends);
    }

    /// @param providers those in the rows, as indices
    /// @param width     how wide the trends of a chart are; 0 for none
    static BarMarks of(List<Chart> charts, int[] providers, ToDoubleFunction<Chart> width) {
        Set<TrendMark> all = EnumSet.noneOf(TrendMark.class);
        boolean isMonth = true;
        for (Chart chart : charts) {
            Set<TrendMark> some = trends(chart, providers, width.applyAsDouble(chart));
            all.addAll(some);
            isMonth &= !some.contains(TrendMark.NEWEST) || AliveMarks.isOfMonths(chart);
        }
        return new BarMarks(
                FigureStats.together(charts.stream().map(Chart::drawn).toList()), all, isMonth);
    }

    private static Set<TrendMark> trends(Chart chart, int[] providers, double width) {
        Set<TrendMark> marks = EnumSet.noneOf(TrendMark.class);
        if (width > 0 && chart.column().span().isPresent()) {
            TrendPicture picture = AliveCells.picture(
                    chart.column().span().get(),
                    width,
                    BarCell.LEAST_TREND,
                    chart.axis().scale() == Scale.LOG);
            IntStream.of(providers)
                    .limit(LOOKED_AT)
                    .forEach(provider ->
                            chart.trend(provider).ifPresent(trend -> marks.addAll(picture.marks(trend.trend()))));
        }
        return marks;
    }
}
