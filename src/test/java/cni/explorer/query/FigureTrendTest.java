package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import cni.explorer.model.ProviderId;
import java.time.LocalDate;
import java.util.List;
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
                        new FigureTrend.DatedValue(LocalDate.of(2026, 7, 10), 5_142), true, false)),
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
    void withoutALineThereIsNothingToDraw() {
        assertFalse(of("commits", "cilium").isDrawn(), "two figures, nine years apart");
        assertFalse(of("stars", "kindnet").isDrawn());
        assertEquals(1, of("stars", "kindnet").most());
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
