package cni.explorer.ui.charts;

import cni.explorer.query.FigureTrend;
import cni.explorer.ui.common.StyleClass;
import cni.explorer.ui.common.TrendPicture;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// How a figure went over the years, beside its bar. One path a kind of mark is kept and drawn anew, for rows are many
/// and are shown again and again.
final class TrendStrip extends Region {
    private static final double DASH = 2;
    private static final double RING = 4.5;

    private final Map<Mark, Path> paths = new EnumMap<>(Mark.class);
    private Optional<TimedTrend> shown = Optional.empty();
    private OptionalInt chosen = OptionalInt.empty();

    private record TimedTrend(ChartTrend trend, YearSpan span, boolean isLog) {}

    /// What is drawn alike.
    private enum Mark {
        LINE,
        DASHES,
        RINGS,
        NEWEST,
        OLD_NEWEST,
        CHOSEN
    }

    /// @param trend empty if nothing is drawn
    /// @param isLog whether heights are powers of ten, as lengths of bars are
    void show(Optional<ChartTrend> trend, Optional<YearSpan> span, boolean isLog) {
        shown = trend.flatMap(some -> span.map(time -> new TimedTrend(some, time, isLog)));
        chosen = OptionalInt.empty();
        setVisible(shown.isPresent());
        requestLayout();
    }

    /// Rings one of the figures; none if it is empty.
    void choose(OptionalInt figure) {
        if (!figure.equals(chosen)) {
            chosen = figure;
            requestLayout();
        }
    }

    /// The figure that lies nearest to a place.
    OptionalInt nearest(double x, double y) {
        if (shown.isEmpty()) {
            return OptionalInt.empty();
        }
        Point2D place = new Point2D(x, y);
        return IntStream.range(0, shown.get().trend().figures().size())
                .boxed()
                .min((one, other) -> Double.compare(distance(one, place), distance(other, place)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /// The days count first: who follows a line goes from left to right.
    private double distance(int figure, Point2D place) {
        Point2D point = point(figure);
        return Math.abs(point.getX() - place.getX()) + Math.abs(point.getY() - place.getY()) / getHeight();
    }

    @Override
    protected void layoutChildren() {
        paths.values().forEach(path -> path.getElements().clear());
        shown.map(TimedTrend::trend).map(ChartTrend::trend).ifPresent(trend -> {
            picture().shapes(trend).forEach(this::draw);
            chosen.ifPresent(figure -> {
                Point2D point = point(figure);
                circle(path(Mark.CHOSEN), point.getX(), point.getY(), RING);
            });
        });
    }

    private TrendPicture picture() {
        TimedTrend timed = shown.orElseThrow();
        return new TrendPicture(timed.span().first(), timed.span().last(), getWidth(), getHeight(), timed.isLog());
    }

    private Point2D point(int figure) {
        ChartTrend trend = shown.orElseThrow().trend();
        FigureTrend.DatedValue value = trend.value(figure);
        TrendPicture picture = picture();
        long most = trend.trend().most();
        return new Point2D(picture.x(value), picture.y(value, most));
    }

    private void draw(GridRun.Shape shape) {
        switch (shape) {
            case GridRun.Stroke line -> {
                Path path = path(line.dashed() ? Mark.DASHES : Mark.LINE);
                for (int i = 0; i < line.points().size(); i += 2) {
                    double x = line.points().get(i);
                    double y = line.points().get(i + 1);
                    path.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
                }
            }
            case GridRun.Box box -> {
                double radius = box.width() / 2;
                circle(path(mark(box)), box.x() + radius, box.y() + radius, radius);
            }
        }
    }

    private static Mark mark(GridRun.Box dot) {
        if (dot.tone() != Tone.ACCENT) {
            return Mark.RINGS;
        }
        return dot.hollow() ? Mark.OLD_NEWEST : Mark.NEWEST;
    }

    private static void circle(Path path, double x, double y, double radius) {
        path.getElements()
                .addAll(
                        new MoveTo(x - radius, y),
                        new ArcTo(radius, radius, 0, x + radius, y, false, true),
                        new ArcTo(radius, radius, 0, x - radius, y, false, true),
                        new ClosePath());
    }

    private Path path(Mark mark) {
        return paths.computeIfAbsent(mark, this::made);
    }

    private Path made(Mark mark) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass()
                .add(
                        switch (mark) {
                            case LINE, DASHES -> StyleClass.TREND_LINE;
                            case RINGS, NEWEST, OLD_NEWEST -> StyleClass.TREND_DOT;
                            case CHOSEN -> ChartsStyle.CHOSEN_POINT;
                        });
        if (mark == Mark.DASHES) {
            path.getStrokeDashArray().setAll(DASH, DASH);
        }
        path.pseudoClassStateChanged(ChartsStyle.NEWEST, mark == Mark.NEWEST || mark == Mark.OLD_NEWEST);
        path.pseudoClassStateChanged(ChartsStyle.HOLLOW, mark == Mark.RINGS || mark == Mark.OLD_NEWEST);
        getChildren().add(path);
        return path;
    }
}
