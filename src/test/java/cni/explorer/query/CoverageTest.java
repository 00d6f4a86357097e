package cni.explorer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.diff.TwoYears;
import cni.explorer.query.Coverage.Count;
import cni.explorer.query.Coverage.Share;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final Coverage post = Coverage.of(ShippedDatasets.find("cni-2017").orElseThrow());

    @Test
    void everyCellIsKnownOrUnknown() {
        assertEquals(new Count(64, 59, 4, 3, 5, 2, 0), post.whole());
    }

    @Test
    void theCellsOfEachProviderAreCounted() {
        assertEquals(
                new Count(8, 8, 1, 1, 0, 0, 0),
                post.providers().get(1).count(),
                "Canal: Etcd, and no routes to distribute");
        assertEquals(new Count(8, 8, 0, 0, 0, 1, 0), post.providers().get(2).count(), "flannel: its encryption");
    }

    @Test
    void theBaselineHasALineButNoPartInTheShare() {
        assertEquals(new Share(4, 7), post.providers().getLast().requirements());
        assertEquals(new Share(0, 49), post.requirements());
    }

    @Test
    void shareOfUnknownIsAPercentageAlsoOfNothing() {
        assertEquals(37.5, new Share(3, 8).percent());
        assertEquals(0, new Share(0, 0).percent());
    }

    @Test
    void cellsWithASourceOfTheirOwnAreCounted() {
        Coverage two = Coverage.of(TwoYears.NOW);
        assertEquals(new Count(3, 2, 1, 0, 1, 0, 1), two.providers().getFirst().count());
    }
}
