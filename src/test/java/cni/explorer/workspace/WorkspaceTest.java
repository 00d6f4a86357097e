package cni.explorer.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Arrangement;
import cni.explorer.query.Reading;
import cni.explorer.query.Selection;
import cni.explorer.query.SortKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// All that a person has set, as one value.
class WorkspaceTest {
    private static final FeatureId MESH = new FeatureId("mesh");
    private static final FeatureId ENCRYPTION = new FeatureId("encryption");

    private final Dataset post = ShippedDatasets.find("cni-2017").orElseThrow();
    private final DatasetSource source = new DatasetSource.Shipped("cni-2017");
    private final Workspace first = Workspace.of(source, post);
    private final Workspace used = first.withSelection(
                    Selection.NOTHING.withRequired(MESH, true).withReading(Reading.STRICT))
            .withArrangement(new Arrangement(List.of(new SortKey(new SortKey.Name(), true)), List.of(MESH, ENCRYPTION)))
            .withColumns(ColumnSettings.DEFAULTS
                    .withWidth(MESH, 90)
                    .withProviderWidth(210)
                    .withFold("Policy", true)
                    .withTransposed(true))
            .withCharts(new ChartOptions(ChartSet.ATTENTION, "forks", ChartOptions.Scale.LOG, ChartOptions.Scope.ALL))
            .withView(View.CHARTS);

    @Test
    void atFirstNothingIsAskedAndEverythingShownChartsByTheirFirstMetric() {
        assertEquals(Selection.NOTHING, first.selection());
        assertEquals(Arrangement.of(post), first.arrangement());
        assertEquals(ColumnSettings.DEFAULTS, first.columns());
        assertEquals("stars", first.charts().sortedBy());
        assertEquals(View.MATRIX, first.view());
    }

    @Test
    void withoutFiguresChartsStandByName() {
        Dataset none = post.with(List.of(), Map.of());
        assertEquals("", Workspace.of(source, none).charts().sortedBy());
        assertEquals("", used.withChartsSortedAsIn(none).charts().sortedBy());
        assertEquals(
                ChartOptions.Scale.LOG, used.withChartsSortedAsIn(none).charts().scale());
    }

    @Test
    void resettingForgetsTheQuestionAndTheColumnsAndKeepsTheWayOfLooking() {
        Workspace reset = used.reset(post);
        assertEquals(first.selection(), reset.selection());
        assertEquals(first.arrangement(), reset.arrangement());
        assertEquals(ColumnSettings.DEFAULTS.withTransposed(true), reset.columns());
        assertEquals(used.charts(), reset.charts());
        assertEquals(View.CHARTS, reset.view());
        assertEquals(source, reset.source());
    }

    @Test
    void eachPartChangesAlone() {
        assertEquals(
                first,
                used.withSelection(first.selection())
                        .withArrangement(first.arrangement())
                        .withColumns(first.columns())
                        .withCharts(first.charts())
                        .withView(first.view()));
        DatasetSource other = new DatasetSource.InFile(Path.of("own.json"));
        assertEquals(used, used.withSource(other).withSource(source));
    }

    @Test
    void whatWasSetComesBackFromWhatIsKept() {
        DatasetViewSettings kept = DatasetViewSettings.of(used, post);
        assertEquals(used, kept.workspace(source, post, ChartOptions.DEFAULTS));
        assertEquals(first, DatasetViewSettings.of(first, post).workspace(source, post, ChartOptions.DEFAULTS));
    }

    @Test
    void whatWasNeverKeptIsAsOnAFirstStart() {
        assertEquals(first, DatasetViewSettings.DEFAULTS.workspace(source, post, ChartOptions.DEFAULTS));
        ChartOptions logs = ChartOptions.DEFAULTS.withScale(ChartOptions.Scale.LOG);
        assertEquals(
                logs.withSortedBy("stars"),
                DatasetViewSettings.DEFAULTS.workspace(source, post, logs).charts());
    }

    @Test
    void hiddenColumnsAreKeptAsHiddenBehindThoseThatAreShown() {
        DatasetViewSettings kept = DatasetViewSettings.of(used, post);
        assertEquals(List.of(MESH, ENCRYPTION), kept.order().subList(0, 2));
        assertEquals(8, kept.order().size());
        assertEquals(6, kept.hidden().size());
        assertTrue(kept.hidden().stream().noneMatch(List.of(MESH, ENCRYPTION)::contains));
    }

    @ParameterizedTest
    @EnumSource
    void anOptionOfTheChartsChangesAlone(ChartOptions.Scope scope) {
        ChartOptions all = new ChartOptions(ChartSet.ATTENTION, "forks", ChartOptions.Scale.LOG, scope);
        assertEquals(
                all,
                ChartOptions.DEFAULTS
                        .withScope(scope)
                        .withSortedBy("forks")
                        .withScale(ChartOptions.Scale.LOG)
                        .withSet(ChartSet.ATTENTION));
    }

    @Test
    void anOwnFileIsTheSameWhereverItIsNamedFrom() {
        DatasetSource here = new DatasetSource.InFile(Path.of("data", "..", "own.json"));
        assertEquals(new DatasetSource.InFile(Path.of("own.json").toAbsolutePath()), here);
        assertEquals(Optional.of(Path.of("own.json").toAbsolutePath()), here.inFile());
        assertEquals(Path.of("own.json").toAbsolutePath().toString(), here.name());
        assertEquals(Optional.empty(), source.inFile());
        assertEquals("cni-2017", source.name());
    }
}
