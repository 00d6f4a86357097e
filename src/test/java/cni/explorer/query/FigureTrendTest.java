package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.model.ProviderId;
import cni.explorer.model.Source;
import cni.explorer.model.TextBlock;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is joined to a line, and what never is.
class FigureTrendTest {
    private final Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();

    @Test
    void calendarYearsAreALineAndTheLastTwelveMonthsStandAlone() {
        FigureTrend commits = of("commits-12-months", "cilium");
        assertEquals(1, commits.lines().size());
        assertEquals(11, commits.lines().getFirst().points().size());
        assertTrue(commits.lines().getFirst().exact());
        assertEquals(
                List.of(new FigureTrend.Alone(
                        new FigureTrend.DatedValue(LocalDate.of(2026, 8, 17), 5_201), true, false)),
                commits.alone());
        assertEquals(7_969, commits.most());
    }

    @Test
    void countedFiguresAreNotJoinedToRoundedOnes() {
        FigureTrend stars = of("stars", "cilium");
        assertEquals(
                List.of(true, false),
                stars.lines().stream().map(FigureTrend.Joined::exact).toList());
        assertTrue(stars.lines().getFirst().points().getLast().day().isBefore(LocalDate.of(2021, 1, 1)));
    }

    @Test
    void nothingIsDrawnOverYearsOfWhichNothingIsKnown() {
        FigureTrend stars = of("stars", "cilium");
        assertEquals(
                LocalDate.of(2024, 10, 31),
                stars.lines().getLast().points().getFirst().day(),
                "that of January 2022 is too long ago");
        assertEquals(LocalDate.of(2022, 1, 31), stars.alone().getFirst().point().day());
        assertFalse(stars.alone().getFirst().newest());
    }

    @Test
    void figuresOfTwoCountersAreTwoLines() {
        FigureTrend contributors = of("contributors", "calico");
        assertEquals(2, contributors.lines().size(), "one of the landscape, one of a table");
        assertEquals(
                List.of(36L, 101L, 224L),
                contributors.alone().stream().map(one -> one.point().value()).toList());
    }

    @Test
    void figuresAreJoinedOverFifteenMonthsAndNotOverSixteen() {
        assertTrue(twoFigures("2024-01-31", "2025-05-30").isDrawn());
        assertFalse(twoFigures("2024-01-31", "2025-05-31").isDrawn());
    }

    @Test
    void withoutALineThereIsNothingToDraw() {
        assertFalse(of("commits", "cilium").isDrawn(), "two figures, nine years apart");
        assertFalse(of("stars", "kindnet").isDrawn());
        assertEquals(1, of("stars", "kindnet").most());
    }

    /// Two figures of these days that are alike.
    private static FigureTrend twoFigures(String first, String second) {
        Source source = new Source.Page(URI.create("https://example.org/"), "example.org");
        List<Figure> figures = Stream.of(first, second)
                .map(day -> new Figure(
                        1,
                        new Figure.Exact(),
                        new FigureDate.Day(LocalDate.parse(day)),
                        "owner/name",
                        "counted",
                        source,
                        Optional.empty()))
                .toList();
        Metric stars = new Metric(
                "stars", "Stars", new TextBlock("Likes", List.of(), "", Optional.empty()), Map.of(0, figures));
        return FigureTrend.of(stars, 0, LocalDate.parse(second));
    }

    private FigureTrend of(String id, String provider) {
        Metric metric = dataset.metrics().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return FigureTrend.of(
                metric,
                dataset.indexOf(new ProviderId(provider)).orElseThrow(),
                dataset.about().asOf());
    }
}
