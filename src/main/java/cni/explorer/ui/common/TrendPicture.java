package cni.explorer.ui.common;

import cni.explorer.query.FigureTrend;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Trends as small lines over one axis of time, each in its own height: exact figures are a line, others dashes, a lone
/// one is a ring. The one that stands for today is a dot, hollow when it is older than a year.
///
/// @param first the day at the left
/// @param last  the day at the right
/// @param isLog whether heights are powers of ten
public record TrendPicture(LocalDate first, LocalDate last, double width, double height, boolean isLog) {
    private static final double DOT = 5;
    private static final double RING = 4;
    private static final double EDGE = 3;

    /// An axis from the first figure that any of these has to the day of the data, or to the last figure that was
    /// learned after it.
    public static TrendPicture of(List<FigureTrend> trends, LocalDate asOf, double width, double height) {
        LocalDate first = days(trends).min(LocalDate::compareTo).orElse(asOf);
        LocalDate last = Stream.concat(days(trends), Stream.of(asOf))
                .max(LocalDate::compareTo)
                .orElse(asOf);
        return new TrendPicture(first, last, width, height, false);
    }

    private static Stream<LocalDate> days(List<FigureTrend> trends) {
        return trends.stream().flatMap(FigureTrend::points).map(FigureTrend.DatedValue::day);
    }

    /// Nothing where there is no line: a lone figure stands beside it in digits.
    public List<GridRun.Shape> shapes(FigureTrend trend) {
        List<GridRun.Shape> shapes = new ArrayList<>();
        if (!trend.isDrawn()) {
            return shapes;
        }
        long most = trend.most();
        FigureTrend drawn = isLog ? trend.overPowersOfTen() : trend;
        for (FigureTrend.Joined line : drawn.lines()) {
            List<Double> points = new ArrayList<>();
            line.points().forEach(point -> points.addAll(List.of(x(point), y(point, most))));
            shapes.add(new GridRun.Stroke(points, Tone.SUBTLE, !line.exact()));
        }
        for (FigureTrend.Alone one : drawn.alone()) {
            double side = one.newest() ? DOT : RING;
            shapes.add(new GridRun.Box(
                    x(one.point()) - side / 2,
                    y(one.point(), most) - side / 2,
                    side,
                    side,
                    side / 2,
                    !one.newest() || one.old(),
                    one.newest() ? Tone.ACCENT : Tone.SUBTLE));
        }
        return shapes;
    }

    /// Where a figure lies from the left.
    public double x(FigureTrend.DatedValue point) {
        double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        double share = Math.clamp(ChronoUnit.DAYS.between(first, point.day()) / days, 0, 1);
        return EDGE + share * (width - 2 * EDGE);
    }

    /// Where a figure lies from the top.
    ///
    /// @param most the largest of its trend
    public double y(FigureTrend.DatedValue point, long most) {
        return EDGE + (height - 2 * EDGE) * (1 - FigureTrend.height(point.value(), most, isLog));
    }
}
