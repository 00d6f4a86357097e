package cni.explorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Metrics as columns behind the features.
class MeasuredColumnTest {
    private final Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();

    @Test
    void eachMetricIsAColumnBehindTheFeatures() {
        int stars = index("stars");
        assertTrue(stars >= today.features().size());
        assertEquals("Stars", today.feature(stars).shortName());
        assertEquals(Optional.of(Metric.Unit.COUNT), today.feature(stars).kind().unit());
        assertEquals(today.allMetrics().size(), today.measured().size());
    }

    @Test
    void aCellIsTheNewestFigureWithItsDayAndSource() {
        Cell cell = cell("weave-net", "last-push");
        assertEquals("2022-11-23", cell.value());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 28)), cell.evidence().readOn());
        assertEquals(
                "https://github.com/weaveworks/weave/tree/8c8476381d48820891356497bfcee6337e99a401",
                cell.evidence().sources().getFirst().address().toString());
        assertEquals(Optional.empty(), cell.verdict(), "nobody judges a figure by itself");
    }

    @Test
    void whatIsRoundedSaysSo() {
        assertEquals("≈ 6,900", cell("calico", "stars").value());
    }

    @Test
    void aMissingFigureIsUnknownAndNeverNought() {
        Cell cell = cell("gke-dataplane-v2", "stars");
        assertEquals("no data", cell.value());
        assertTrue(cell.is(Verdict.UNKNOWN));
    }

    @Test
    void aFeatureOfTheNameOfAMetricStaysAFeature() {
        assertEquals(Optional.empty(), new FeatureId("stars").metric());
        assertEquals(Optional.of("stars"), FeatureId.ofMetric("stars").metric());
        assertTrue(today.indexOf(new FeatureId("stars")).isEmpty());
    }

    @Test
    void otherFiguresAreOtherCells() {
        Dataset none = today.with(List.of(), Map.of());
        assertTrue(none.indexOf(FeatureId.ofMetric("stars")).isEmpty());
    }

    private int index(String metric) {
        return today.indexOf(FeatureId.ofMetric(metric)).orElseThrow();
    }

    private Cell cell(String provider, String metric) {
        return today.cell(today.indexOf(new ProviderId(provider)).orElseThrow(), index(metric));
    }
}
