package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.model.Source;
import cni.explorer.model.TextBlock;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final FigureDate OLD = new FigureDate.Day(LocalDate.of(2017, 11, 11));
    private static final FigureDate NEW = new FigureDate.Month(YearMonth.of(2025, 12));

    @Test
    void theNewestFigureStandsForTheMetric() {
        assertEquals(Optional.of(3L), newest(figure(1, OLD), figure(2, new FigureDate.Undated()), figure(3, NEW)));
        assertEquals(Optional.of(3L), newest(figure(3, NEW), figure(1, OLD)));
    }

    @Test
    void anUndatedFigureStandsForItOnlyWhereThereIsNoOther() {
        assertEquals(Optional.of(1L), newest(figure(1, OLD), figure(2, new FigureDate.Undated())));
        assertEquals(Optional.of(2L), newest(figure(2, new FigureDate.Undated())));
    }

    @Test
    void noFigureIsNoDataAndNotZero() {
        assertEquals(Optional.empty(), newest());
    }

    @Test
    void aFigureIsOldAfterAYearOrIfNobodyKnowsItsDay() {
        LocalDate asOf = LocalDate.of(2026, 8, 22);
        assertFalse(Figures.old(new FigureDate.Day(LocalDate.of(2025, 8, 22)), asOf));
        assertTrue(Figures.old(new FigureDate.Day(LocalDate.of(2025, 8, 21)), asOf));
        assertFalse(Figures.old(new FigureDate.Month(YearMonth.of(2025, 8)), asOf), "its last day is not a year ago");
        assertTrue(Figures.old(new FigureDate.Undated(), asOf));
    }

    @Test
    void aFigureOfTheDayOfTheDataIsNotAfterIt() {
        LocalDate asOf = LocalDate.of(2026, 8, 22);
        assertFalse(Figures.isAfter(new FigureDate.Day(asOf), asOf));
        assertTrue(Figures.isAfter(new FigureDate.Day(asOf.plusDays(1)), asOf));
        assertTrue(Figures.isAfter(new FigureDate.Month(YearMonth.of(2026, 8)), asOf), "its last day is to come");
        assertFalse(Figures.isAfter(new FigureDate.Undated(), asOf));
    }

    private static Optional<Long> newest(Figure... figures) {
        Metric stars = new Metric(
                "stars",
                "Stars",
                new TextBlock("Likes", List.of(), "", Optional.empty()),
                figures.length == 0 ? Map.of() : Map.of(0, List.of(figures)));
        return Figures.newest(stars, 0).map(Figure::value);
    }

    private static Figure figure(long value, FigureDate when) {
        return figure(value, new Figure.Exact(), when);
    }

    private static Figure figure(long value, Figure.Precision precision, FigureDate when) {
        Source source = new Source.Page(URI.create("https://example.org/"), "example.org");
        return new Figure(value, precision, when, "someone/something", "counted", source, Optional.empty());
    }
}
