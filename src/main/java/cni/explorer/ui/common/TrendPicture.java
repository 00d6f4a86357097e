package cni.explorer.ui.common;

import cni.explorer.query.FigureTrend;
import cni.explorer.text.TrendMark;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Trends as small lines over one axis of time, each in its own height: exact figures are a line, others dashes, one
/// that is joined to no other is a ring. The one that stands for today is a dot, hollow when it is older than a year.
///
/// @param first the day at the left
/// @param last  the day at the right
/// @param isLog whether heights are powers of ten
public record TrendPicture(LocalDate first, LocalDate last, double width, double height, boolean isLog) {
    private static final double DOT = 5;
    private static final double RING = 4;
    private static final double EDGE = 3;
    private static final double LEAST_LINE = 3;

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

    /// Its lines, and dots and rings of figures that are joined to no other. What would lie on each other is one: of
    /// figures of some weeks nobody could tell a line, nor one ring from the next.
    public List<GridRun.Shape> shapes(FigureTrend trend) {
        List<GridRun.Shape> shapes = new ArrayList<>();
        List<GridRun.Box> dots = new ArrayList<>();
        long most = trend.most();
        FigureTrend drawn = isLog ? trend.overPowersOfTen() : trend;
        for (FigureTrend.Joined line : drawn.lines()) {
            if (x(line.points().getLast()) - x(line.points().getFirst()) < LEAST_LINE) {
                dots.add(dot(line.points().getLast(), most, RING, true, Tone.SUBTLE));
                continue;
            }
            List<Double> points = new ArrayList<>();
            line.points().forEach(point -> points.addAll(List.of(x(point), y(point, most))));
            shapes.add(new GridRun.Stroke(points, Tone.SUBTLE, !line.exact()));
        }
        for (FigureTrend.Alone one : drawn.alone()) {
            dots.add(
                    one.newest()
                            ? dot(one.point(), most, DOT, one.old(), Tone.ACCENT)
                            : dot(one.point(), most, RING, true, Tone.SUBTLE));
        }
        shapes.addAll(apart(dots));
        return shapes;
    }

    private GridRun.Box dot(FigureTrend.DatedValue point, long most, double side, boolean hollow, Tone tone) {
        return new GridRun.Box(x(point) - side / 2, y(point, most) - side / 2, side, side, side / 2, hollow, tone);
    }

    /// Without those that would lie on the one that stands for today, or on a later one; the former is drawn last.
    private static List<GridRun.Box> apart(List<GridRun.Box> dots) {
        List<GridRun.Box> kept = new ArrayList<>();
        dots.stream()
                .sorted(Comparator.comparing((GridRun.Box dot) -> dot.tone() != Tone.ACCENT)
                        .thenComparing(GridRun.Box::x, Comparator.reverseOrder()))
                .filter(dot -> kept.stream().noneMatch(other -> isOn(dot, other)))
                .forEach(kept::add);
        return kept.reversed();
    }

    private static boolean isOn(GridRun.Box dot, GridRun.Box other) {
        double between = (dot.width() + other.width()) / 2;
        return Math.abs(dot.x() + dot.width() / 2 - other.x() - other.width() / 2) < between
                && Math.abs(dot.y() + dot.height() / 2 - other.y() - other.height() / 2) < between;
    }

    /// What a legend has to name of what is drawn.
    public Set<TrendMark> marks(FigureTrend trend) {
        Set<TrendMark> marks = EnumSet.noneOf(TrendMark.class);
        shapes(trend).forEach(shape -> marks.add(mark(shape)));
        return marks;
    }

    private static TrendMark mark(GridRun.Shape shape) {
        return switch (shape) {
            case GridRun.Stroke line -> line.dashed() ? TrendMark.DASHES : TrendMark.LINE;
            case GridRun.Box dot when dot.tone() != Tone.ACCENT -> TrendMark.RING;
            case GridRun.Box dot -> dot.hollow() ? TrendMark.OLD_NEWEST : TrendMark.NEWEST;
        };
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
