package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import cni.explorer.model.ProviderId;
import cni.explorer.workspace.ChartSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {
    private final Dataset dataset = ShippedDatasets.find("cni-2026").orElseThrow();

    @Test
    void calendarYearsAreALineAndOtherMonthsAreDotsBesideIt() {
        Trend cilium = of("cilium");
        assertEquals(21, cilium.years().getFirst().value());
        assertEquals(2015, cilium.years().getFirst().end().getYear());
        assertTrue(cilium.years().stream().allMatch(year -> year.end().getDayOfYear() >= 365));
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
        assertEquals(1_073, of("kube-ovn").most(), "that of twelve months is no year of the calendar");
        assertTrue(of("cilium").words().startsWith("2015: 21, 2016: 1,316, "));
    }

    @Test
    void noFiguresAreNoTrend() {
        assertTrue(of("kubenet").isEmpty());
        assertEquals(0, of("kubenet").peak());
    }

    private Trend of(String provider) {
        Metric commits = dataset.metrics().stream()
                .filter(metric -> metric.id().equals(ChartSet.COMMITS_IN_12_MONTHS))
                .findFirst()
                .orElseThrow();
        int index = dataset.indexOf(new ProviderId(provider)).orElseThrow();
        return Trend.of(commits, index, dataset.about().asOf());
    }
}
