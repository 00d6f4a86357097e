package cni.explorer.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Importance;
import cni.explorer.query.MovedSources;
import cni.explorer.query.SortKey;
import cni.explorer.text.DefinitionText;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridColumn;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What stands above the columns: group, name, order, and what is asked for.
class MatrixHeadersTest {
    private static final FeatureId ENCRYPTION = new FeatureId("encryption");
    private static final FeatureId MESH = new FeatureId("mesh");

    @Test
    void theNamesComeFirstAndThenTheFeaturesInTheOrderOfTheColumns() {
        ExplorerModel state = Shows.state("cni-2017");
        state.showColumns(List.of(MESH, ENCRYPTION));
        assertEquals(List.of("Provider", "Mesh", "Encryption"), words(of(state.viewState(), 1_000)));
    }

    @Test
    void aHeaderWithoutAGroupHasTwoLinesWhereOneIsTooLong() {
        GridCell header = of(Shows.shown("cni-2017"), 800).get(5).header();
        assertEquals("No external | datastore", Shows.words(header));
        GridCell wide = of(Shows.shown("cni-2017"), 1_200).get(5).header();
        assertEquals("No external datastore", Shows.words(wide), "where there is room for it");
    }

    @Test
    void aHeaderThatStandsFirstSaysWhyItStaysThere() {
        GridCell header =
                of(Shows.shown("cni-2026", "encryption"), 1_000).get(1).header();
        assertTrue(header.spoken().startsWith("Encryption, required"), header.spoken());
        assertTrue(header.tooltip().endsWith(DefinitionText.FIRST), header.tooltip());
    }

    @Test
    void aHeaderSaysWhatItsFeatureMeans() {
        GridCell header = of(Shows.shown("cni-2017"), 1_000).get(3).header();
        assertEquals("Network Policies", header.spoken());
        assertTrue(header.tooltip().startsWith("Enforces Kubernetes NetworkPolicy\n\n"), header.tooltip());
    }

    @Test
    void aFeatureThatTheSourceDoesNotDefineSaysSo() {
        String tooltip = of(Shows.shown("cni-2017"), 1_000).get(5).header().tooltip();
        assertEquals("No external datastore to run\n\nThe source does not define External Datastore.", tooltip);
    }

    @Test
    void theNameOfAGroupStandsAboveItsFirstColumnAlone() {
        List<GridColumn> columns = of(open(Shows.shown("cni-2026")), 1_000);
        assertEquals(
                "<UNFOLDED> Networking | Network model",
                Shows.words(columns.get(1).header()));
        assertEquals("Route distribution", Shows.words(columns.get(2).header()));
        assertEquals(
                List.of(1, 8, 13, 16, 24, 28),
                IntStream.range(0, columns.size())
                        .filter(column -> columns.get(column).lineBefore())
                        .boxed()
                        .toList(),
                "a line parts the groups");
    }

    @Test
    void aLineEndsAnOpenGroupWhereAColumnOfAnotherFollows() {
        ViewState shown = Shows.looking(Shows.shown("cni-2026"), ColumnSettings.DEFAULTS.withFold("Security", false));
        List<GridColumn> columns = of(shown, 2_200);
        int security = words(columns).indexOf("<UNFOLDED> Security | Encryption");
        int other = words(columns).indexOf("Observability");
        assertTrue(security >= 0 && other > security, words(columns).toString());
        assertTrue(columns.get(other).lineBefore(), "it is not of that group");
        assertFalse(columns.get(security + 1).lineBefore(), "one that is of it");
    }

    @Test
    void aPressOnTheNameOfAGroupFoldsOrUnfoldsIt() {
        GridCell open = of(open(Shows.shown("cni-2026")), 1_000).get(1).header();
        assertEquals(List.of(new CellAction.FoldGroup("Networking", true)), actions(open));
        assertEquals("Network model, group Networking, unfolded", open.spoken());
        GridCell folded = of(Shows.shown("cni-2026"), 800).get(1).header();
        assertEquals(List.of(new CellAction.FoldGroup("Networking", false)), actions(folded));
        assertEquals("Networking, 7 features, group Networking, folded", folded.spoken());
    }

    @Test
    void aStripNamesAllItsFeaturesInItsTooltip() {
        GridCell policy = of(Shows.shown("cni-2026"), 800).get(2).header();
        assertEquals("Policy | 5 of 5", Shows.words(policy));
        assertEquals(
                "Network policies\nIngress and egress\nCluster-wide policies\nDNS or HTTP policies\nRefusals logged",
                policy.tooltip());
    }

    @Test
    void aStripSaysOfHowManyFeaturesItHasSigns() {
        GridCell networking = of(Shows.shown("cni-2026"), 800).get(1).header();
        assertEquals("Networking | 5 of 7", Shows.words(networking));
    }

    @Test
    void whatThereIsNoRoomForIsANumberThatOffersToChooseColumnsAndNamesThem() {
        GridCell more = of(Shows.shown("cni-2026", "encryption", "windows"), 600)
                .getLast()
                .header();
        assertEquals("30 more", Shows.words(more));
        assertEquals(List.of(new CellAction.ShowColumns()), actions(more));
        assertEquals(30, more.tooltip().lines().count());
        assertEquals("30 features more, choose columns", more.spoken());
    }

    @Test
    void whatIsAskedForLeavesItsFoldedGroupAndComesFirst() {
        List<GridColumn> columns = of(Shows.shown("cni-2026", "encryption"), 800);
        assertEquals("Encryption", Shows.words(columns.get(1).header()));
        assertEquals("Encryption, required", columns.get(1).header().spoken());
        assertTrue(columns.get(2).lineBefore(), "a line parts it from what is not asked for");
        assertEquals("Security | 2 of 2", Shows.words(columns.get(4).header()));
    }

    @Test
    void whatIsPreferredIsAColumnTooWithAThinnerBar() {
        ExplorerModel state = Shows.state("cni-2026", "encryption");
        state.weigh(MESH, Importance.PREFERRED);
        List<GridColumn> columns = of(state.viewState(), 800);
        GridColumn mesh = columns.stream()
                .filter(column -> column.key().equals(new ColumnKey.OfFeature(MESH)))
                .findFirst()
                .orElseThrow();
        assertEquals("Joins clusters, preferred", mesh.header().spoken());
        assertEquals(1, mesh.bar());
        assertEquals(2, column(columns, ENCRYPTION).bar());
    }

    @Test
    void whatIsRequiredIsBold() {
        List<GridColumn> columns = of(Shows.shown("cni-2017", "mesh"), 1_000);
        assertEquals(FontRole.STRONG, lastText(column(columns, MESH).header()).font());
        assertEquals(
                FontRole.HEADER, lastText(column(columns, ENCRYPTION).header()).font());
    }

    @Test
    void theSignOfTheOrderStandsBehindTheLastLineOfItsHeader() {
        ExplorerModel state = Shows.state("cni-2017");
        FeatureId policies = new FeatureId("network-policies");
        state.sort(List.of(
                new SortKey(new SortKey.Answers(policies), true), new SortKey(new SortKey.Answers(MESH), false)));
        List<GridColumn> columns = of(state.viewState(), 1_000);
        assertEquals(
                "Network | Policies <DESCENDING>",
                Shows.words(column(columns, policies).header()));
        assertEquals(
                "Network Policies, sorted downwards",
                column(columns, policies).header().spoken());
        assertEquals("Mesh <ASCENDING>", Shows.words(column(columns, MESH).header()));
        assertEquals("Provider", columns.getFirst().header().spoken());
    }

    @Test
    void onlySingleFeaturesCanBeMadeWiderAndWhatIsNotAskedForCanBeMoved() {
        List<GridColumn> columns = of(Shows.shown("cni-2026", "encryption"), 800);
        GridColumn names = columns.getFirst();
        assertTrue(names.resizable());
        assertFalse(names.movable());
        GridColumn strip = columns.get(2);
        assertFalse(strip.resizable());
        assertTrue(strip.movable());
        assertTrue(column(columns, ENCRYPTION).resizable());
        assertFalse(column(columns, ENCRYPTION).movable(), "its place says when it was ticked");
        assertEquals(ColumnWidths.LEAST, column(columns, ENCRYPTION).leastWidth());
        GridColumn more =
                of(Shows.shown("cni-2026", "encryption", "windows"), 600).getLast();
        assertFalse(more.resizable() || more.movable());
    }

    @Test
    void aGroupHasOneStripAlsoWhereItsFeaturesStandApart() {
        ExplorerModel state = Shows.state("cni-2026");
        state.showColumns(List.of(ENCRYPTION, MESH, new FeatureId("egress-gateway")));
        state.show(ColumnSettings.DEFAULTS.withFold("Security", true).withFold("Networking", true));
        List<GridColumn> columns = of(state.viewState(), 1_000);
        assertEquals(
                List.of(new ColumnKey.Names(), new ColumnKey.OfStrip("Security"), new ColumnKey.OfStrip("Networking")),
                columns.stream().map(GridColumn::key).toList());
    }

    private static ViewState open(ViewState shown) {
        ColumnSettings look = ColumnSettings.DEFAULTS;
        for (Feature feature : shown.dataset().features()) {
            look = look.withFold(feature.group(), false);
        }
        return Shows.looking(shown, look);
    }

    private static List<GridColumn> of(ViewState shown, double width) {
        MatrixHeaders headers =
                new MatrixHeaders(shown, new ColumnWidths(shown.dataset(), MovedSources.NONE, Shows::width));
        return headers.of(headers.plan(shown.columns(), width));
    }

    private static GridColumn column(List<GridColumn> columns, FeatureId feature) {
        return columns.stream()
                .filter(column -> column.key().equals(new ColumnKey.OfFeature(feature)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(List<GridColumn> columns) {
        return columns.stream().map(column -> Shows.words(column.header())).toList();
    }

    private static List<Object> actions(GridCell header) {
        return header.lines().stream()
                .flatMap(line -> line.runs().stream())
                .map(GridRun::action)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static GridRun.TextRun lastText(GridCell header) {
        return (GridRun.TextRun) header.lines().getLast().runs().getLast();
    }
}
