package cni.explorer.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.storage.Looks;
import cni.explorer.storage.Settings;
import cni.explorer.storage.WindowBounds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A look outlives its dataset: what the dataset has lost is passed over, what it has gained comes last.
class DatasetViewSettingsTest {
    private static final Dataset POST = ShippedDatasets.find("cni-2017").orElseThrow();
    private static final List<FeatureId> ALL =
            POST.features().stream().map(Feature::id).toList();

    @Test
    void withoutAnOrderTheColumnsStandAsInTheDataset() {
        assertEquals(ALL, DatasetViewSettings.DEFAULTS.arrangement(POST).columns());
    }

    @Test
    void columnsThatHaveComeSinceStandLast() {
        List<FeatureId> known = List.of(ALL.get(3), ALL.get(1));
        List<FeatureId> columns = with(known, Set.of()).arrangement(POST).columns();

        assertEquals(known, columns.subList(0, 2));
        assertEquals(Set.copyOf(ALL), Set.copyOf(columns));
        assertEquals(ALL.size(), columns.size());
    }

    @Test
    void columnsThatAreGoneArePassedOverAndKeptForLater() {
        FeatureId gone = new FeatureId("gone");
        DatasetViewSettings look = with(List.of(gone, ALL.get(2)), Set.of(gone));

        assertEquals(ALL.get(2), look.arrangement(POST).columns().getFirst());
        assertEquals(gone, look.order().getFirst());
    }

    @Test
    void aMetricIsAColumnIfItWasChosenAndWaitsForItsFigures() {
        FeatureId stars = FeatureId.ofMetric("stars");
        FeatureId learned = FeatureId.ofMetric("last-push");
        List<FeatureId> columns =
                with(List.of(stars, learned), Set.of()).arrangement(POST).columns();

        assertEquals(List.of(stars, learned), columns.subList(0, 2), "the figures of the second may still come");
        assertEquals(ALL, columns.subList(2, columns.size()));
    }

    @Test
    void hiddenColumnsAreNotShownWhereverTheyStand() {
        Set<FeatureId> hidden = Set.of(ALL.getFirst(), ALL.getLast());
        List<FeatureId> left = new ArrayList<>(ALL);
        left.removeAll(hidden);

        assertEquals(left, with(List.of(), hidden).arrangement(POST).columns());
        assertEquals(left, with(ALL, hidden).arrangement(POST).columns());
    }

    @Test
    void aChangeOfOneWidthLeavesTheOthers() {
        ColumnSettings columns = ColumnSettings.DEFAULTS
                .withWidth(ALL.get(0), 80)
                .withWidth(ALL.get(1), 90)
                .withWidth(ALL.get(0), 100)
                .withProviderWidth(200)
                .withTransposed(true);

        assertEquals(Map.of(ALL.get(0), 100.0, ALL.get(1), 90.0), columns.widths());
        assertEquals(Optional.of(200.0), columns.providerWidth());
        assertEquals(Map.of(), ColumnSettings.DEFAULTS.widths(), "it is a value");
    }

    @Test
    void aGroupIsFoldedByHandUntilAllAreSetAnew() {
        ColumnSettings columns =
                ColumnSettings.DEFAULTS.withFold("Policy", true).withFold("Project", false);

        assertEquals(Map.of("Policy", true, "Project", false), columns.folds());
        assertEquals(
                Map.of("Policy", false, "Project", false),
                columns.withFold("Policy", false).folds());
        assertEquals(Map.of(), columns.withFolds(Map.of()).folds());
    }

    @Test
    void whatIsGivenMayChangeAfterwards() {
        List<FeatureId> order = new ArrayList<>(ALL);
        Set<FeatureId> hidden = new HashSet<>();
        DatasetViewSettings look = with(order, hidden);
        order.clear();
        hidden.add(ALL.getFirst());

        assertEquals(ALL, look.arrangement(POST).columns());
    }

    @Test
    void eachDatasetHasItsOwnLook() {
        DatasetViewSettings charts = Looks.of(ChartOptions.DEFAULTS.withSortedBy("stars"));
        Settings settings = Settings.DEFAULTS.withLook("a", charts).withLook("b", Looks.of(View.COMPARE));

        assertEquals(charts, settings.look("a"));
        assertEquals(View.COMPARE, settings.look("b").view());
        assertEquals(DatasetViewSettings.DEFAULTS, settings.look("never seen"));
    }

    @Test
    void aShippedDatasetIsNoRecentFile() {
        Settings settings = Settings.DEFAULTS.withDataset(new DatasetSource.Shipped("cni-2017"));

        assertEquals(Optional.of(new DatasetSource.Shipped("cni-2017")), settings.dataset());
        assertEquals(List.of(), settings.recent());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1", "NaN, 1", "1, NaN"})
    void aWindowHasAWidthAndAHeight(double width, double height) {
        assertThrows(IllegalArgumentException.class, () -> new WindowBounds(0, 0, width, height, false));
    }

    private static DatasetViewSettings with(List<FeatureId> order, Set<FeatureId> hidden) {
        return Looks.of(order, hidden);
    }
}
