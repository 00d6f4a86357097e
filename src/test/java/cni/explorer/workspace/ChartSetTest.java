package cni.explorer.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartSetTest {
    private final Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
    private final Dataset post = ShippedDatasets.find("cni-2017").orElseThrow();

    @Test
    void whatIsCountedFromTheRepositoriesComesFirst() {
        assertEquals(List.of(ChartSet.ALIVE, ChartSet.ATTENTION, ChartSet.ALL), ChartSet.of(today));
        assertEquals(ChartSet.COMMITS_IN_12_MONTHS, today.metrics().getFirst().id());
    }

    @Test
    void aDatasetWithoutCommitsHasAllItsFiguresTogether() {
        assertEquals(List.of(ChartSet.ALL), ChartSet.of(post));
    }

    @Test
    void attentionIsStarsForksAndContributors() {
        assertEquals(
                List.of("contributors", "stars", "forks"),
                ChartSet.ATTENTION.metrics(today).stream().map(Metric::id).toList());
        assertEquals(today.metrics(), ChartSet.ALL.metrics(today));
    }
}
