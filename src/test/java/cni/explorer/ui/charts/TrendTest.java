package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.Figure;
import cni.explorer.model.FigureDate;
import cni.explorer.model.Metric;
import cni.explorer.model.ProviderId;
import cni.explorer.query.FigureTrend;
import cni.explorer.workspace.ChartSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrendTest {
    private final Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();

    @Test
    void calendarYearsAreALineAndOtherMonthsAreDotsBesideIt() {
        Trend cilium = of("cilium");
        FigureTrend.Joined years = cilium.years().lines().getFirst();
        assertEquals(21, years.points().getFirst().value());
        assertEquals(2015, years.points().getFirst().day().getYear());
        assertTrue(years.points().stream().allMatch(year -> year.day().getDayOfYear() >= 365));
        assertEquals(
                List.of(new Trend.Point(LocalDate.of(2026, 8, 17), 5_201, false)), cilium.dots(), "of other months");
        assertEquals(
                List.of(new Trend.Point(LocalDate.of(2024, 3, 28), 8, true)),
                of("kopeio-networking").dots(),
                "and older than a year");
    }

    @Test
    void itsPeakIsThatOfACalendarYear() {
        assertEquals(997, of("kube-ovn").peak());
        assertEquals(1_073, of("kube-ovn").drawn().most(), "that of twelve months is no year of the calendar");
        assertTrue(of("cilium").words().startsWith("2015: 21, 2016: 1,316, "));
    }

    @Test
    void yearsAreNotJoinedOverOneThatIsMissingNorToOnesThatWereCountedInAnotherWay() {
        Metric commits = metric();
        Figure known = commits.of(index("cilium")).stream()
                .filter(figure -> figure.when().lastDay().equals(LocalDate.of(2019, 12, 31)))
                .findFirst()
                .orElseThrow();
        List<Figure> figures = List.of(
                on(known, 2018, known.method()),
                on(known, 2019, known.method()),
                on(known, 2021, known.method()),
                on(known, 2022, known.method()),
                on(known, 2023, "asked elsewhere"));
        Trend trend =
                Trend.of(commits.with(Map.of(0, figures)), 0, dataset.about().asOf());
        assertEquals(
                List.of(List.of(2018, 2019), List.of(2021, 2022)),
                trend.years().lines().stream()
                        .map(line -> line.points().stream()
                                .map(point -> point.day().getYear())
                                .toList())
                        .toList());
        assertEquals(2023, trend.years().alone().getFirst().point().day().getYear());
    }

    private static Figure on(Figure like, int year, String method) {
        return new Figure(
                like.value(),
                like.precision(),
                new FigureDate.Day(LocalDate.of(year, 12, 31)),
                like.repository(),
                method,
                like.source(),
                like.note());
    }

    @Test
    void noFiguresAreNoTrend() {
        assertTrue(of("kubenet").isEmpty());
        assertEquals(0, of("kubenet").peak());
    }

    private Trend of(String provider) {
        return Trend.of(metric(), index(provider), dataset.about().asOf());
    }

    private int index(String provider) {
        return dataset.indexOf(new ProviderId(provider)).orElseThrow();
    }

    private Metric metric() {
        return dataset.metrics().stream()
                .filter(metric -> metric.id().equals(ChartSet.COMMITS_IN_12_MONTHS))
                .findFirst()
                .orElseThrow();
    }
}
