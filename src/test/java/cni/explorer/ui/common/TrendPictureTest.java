package cni.explorer.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.query.FigureTrend;
import cni.explorer.text.TrendMark;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How a trend is drawn.
class TrendPictureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 22);

    private final FigureTrend.Joined counted =
            new FigureTrend.Joined(List.of(point(2019, 0), point(2020, 40), point(2021, 20)), true);
    private final FigureTrend.Joined rounded =
            new FigureTrend.Joined(List.of(point(2024, 100), point(2025, 100)), false);
    private final FigureTrend trend = new FigureTrend(
            List.of(counted, rounded),
            List.of(
                    new FigureTrend.Alone(point(2022, 50), false, true),
                    new FigureTrend.Alone(new FigureTrend.DatedValue(TODAY, 80), true, false)));
    private final TrendPicture picture = TrendPicture.of(List.of(trend), TODAY, 106, 26);

    @Test
    void exactFiguresAreALineAndOthersAreDashes() {
        List<GridRun.Stroke> lines = shapes(GridRun.Stroke.class);
        assertEquals(
                List.of(false, true), lines.stream().map(GridRun.Stroke::dashed).toList());
        assertEquals(List.of(3.0, 23.0), lines.getFirst().points().subList(0, 2), "the first of all, and nothing");
        assertEquals(3, lines.getLast().points().getLast(), "the largest is at the top");
    }

    @Test
    void aLoneFigureIsARingAndTodaysADot() {
        List<GridRun.Box> dots = shapes(GridRun.Box.class);
        assertEquals(
                List.of(true, false), dots.stream().map(GridRun.Box::hollow).toList());
        assertEquals(
                List.of(Tone.SUBTLE, Tone.ACCENT),
                dots.stream().map(GridRun.Box::tone).toList());
        assertEquals(103, dots.getLast().x() + dots.getLast().width() / 2, "the day of the data is at the right");
    }

    @Test
    void onALogAxisEachPowerOfTenIsAsHighAndNoLineLeadsToNought() {
        FigureTrend wide = new FigureTrend(
                List.of(new FigureTrend.Joined(
                        List.of(
                                point(2018, 1),
                                point(2019, Long.MAX_VALUE),
                                point(2020, 3_037_000_500L),
                                point(2021, 0),
                                point(2022, 7),
                                point(2023, 0)),
                        true)),
                List.of());
        TrendPicture log = new TrendPicture(LocalDate.of(2018, 12, 31), TODAY, 106, 26, true);

        List<GridRun.Stroke> lines = log.shapes(wide).stream()
                .filter(GridRun.Stroke.class::isInstance)
                .map(GridRun.Stroke.class::cast)
                .toList();
        List<Double> rings = log.shapes(wide).stream()
                .filter(GridRun.Box.class::isInstance)
                .map(GridRun.Box.class::cast)
                .map(ring -> ring.y() + ring.height() / 2)
                .toList();

        assertEquals(1, lines.size(), "years before the first nought");
        List<Double> points = lines.getFirst().points();
        assertEquals(6, points.size());
        assertEquals(23, points.get(1), 0.01, "1 is at the foot");
        assertEquals(3, points.get(3), 0.01, "2^63 - 1 is at the top");
        assertEquals(13, points.get(5), 0.01, "its root is half as high");
        assertEquals(3, rings.size(), "a nought, the year between two of them, and a nought");
        assertEquals(23, rings.getFirst(), 0.01);
        assertTrue(rings.get(1) < 23 && rings.get(1) > 20, rings::toString);
        assertEquals(23, rings.getLast(), 0.01);
    }

    @Test
    void figuresThatWouldLieOnEachOtherAreOneRing() {
        FigureTrend near = new FigureTrend(
                List.of(),
                List.of(
                        alone(LocalDate.of(2020, 3, 1), 50, false),
                        alone(LocalDate.of(2020, 4, 1), 50, false),
                        alone(LocalDate.of(2022, 4, 1), 50, false),
                        alone(LocalDate.of(2022, 5, 1), 51, true)));
        List<GridRun.Shape> shapes = picture.shapes(near);
        assertEquals(2, shapes.size(), "one in 2020, and the one for today");
        assertEquals(Set.of(TrendMark.RING, TrendMark.NEWEST), picture.marks(near));
        assertEquals(Tone.ACCENT, ((GridRun.Box) shapes.getLast()).tone(), "on top");
    }

    @Test
    void aLineOfSomeWeeksIsARingForItWouldBeASpeck() {
        FigureTrend speck = new FigureTrend(
                List.of(new FigureTrend.Joined(
                        List.of(
                                new FigureTrend.DatedValue(LocalDate.of(2020, 10, 1), 7),
                                new FigureTrend.DatedValue(LocalDate.of(2020, 11, 1), 8)),
                        true)),
                List.of());
        assertEquals(Set.of(TrendMark.RING), picture.marks(speck));
        assertEquals(4, ((GridRun.Box) picture.shapes(speck).getFirst()).width());
    }

    private static FigureTrend.Alone alone(LocalDate day, long value, boolean isNewest) {
        return new FigureTrend.Alone(new FigureTrend.DatedValue(day, value), isNewest, false);
    }

    @Test
    void whatWasLearnedAfterTheDayOfTheDataHasItsPlaceToTheRightOfIt() {
        FigureTrend learned = new FigureTrend(
                List.of(new FigureTrend.Joined(
                        List.of(
                                new FigureTrend.DatedValue(TODAY.plusMonths(2), 90),
                                new FigureTrend.DatedValue(TODAY.plusMonths(12), 95)),
                        true)),
                List.of());
        TrendPicture both = TrendPicture.of(List.of(trend, learned), TODAY, 106, 26);
        GridRun.Stroke line = (GridRun.Stroke) both.shapes(learned).getFirst();
        assertEquals(103, line.points().get(2), "the last one is at the right edge");
        assertTrue(line.points().get(0) < 103, "and the one before it is not under it");
    }

    private <T> List<T> shapes(Class<T> kind) {
        return picture.shapes(trend).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static FigureTrend.DatedValue point(int year, long value) {
        return new FigureTrend.DatedValue(LocalDate.of(year, 12, 31), value);
    }
}
