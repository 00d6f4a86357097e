package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.workspace.ChartOptions;
import cni.explorer.workspace.View;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What people come for, by mouse in the window that opens, in no more clicks than somebody who knows it needs.
class JobsTest extends ByHandTest {
    private static final int PATIENCE_SECONDS = 20;

    @Test
    void fourRequirementsAreFourClicksAndAllOfThemAreInSight() {
        require("Network policies", "Encryption", "No external datastore", "Windows nodes");
        assertEquals(4, clicks);
        GridModel model = matrix().modelProperty().get();
        double right = matrix().getWidth();
        for (int column = 1; column <= 4; column++) {
            Bounds head = matrix().bounds(new GridPosition(GridPosition.HEADER, column))
                    .orElseThrow();
            assertTrue(head.getMaxX() <= right, "column " + column + " of " + model.columnCount());
        }
    }

    @Test
    void aFootnoteIsReadWhereTheMouseRests() throws TimeoutException {
        require("Encryption");
        clicks = 0;
        go(at(matrix(), new GridPosition(row(matrix(), "Calico"), 1), 30));
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(JobsTest::tooltips).get().stream()
                        .anyMatch(said -> said.contains("Only with wireguardEnabled")));
        assertEquals(0, clicks);
    }

    @Test
    void whereAValueComesFromIsTwoClicks() {
        require("Encryption");
        clicks = 0;
        click(matrix(), new GridPosition(row(matrix(), "Calico"), 1), 30);
        assertTrue(isThere("Calico · Encryption"));
        Node source = lookup((Node node) -> node instanceof Hyperlink link && isSeen(link) && isInPopUp(link))
                .query();
        click(source);
        assertEquals(1, opened.size());
        assertEquals(2, clicks);
    }

    @Test
    void threeAreComparedInFourClicks() {
        require("Network policies");
        clicks = 0;
        tickForComparing("Calico", "Cilium", "Antrea");
        click("Compare 3");
        assertEquals(View.COMPARE, shown().view());
        assertEquals(4, clicks);
    }

    @Test
    void howAliveTheProjectsAreByAuthorsOnALogScaleIsThreeClicks() {
        click("Charts");
        FrozenGrid alive = lookup((Node node) -> node instanceof FrozenGrid grid
                        && String.valueOf(grid.getAccessibleText()).startsWith("Is it alive?"))
                .query();
        click(alive, head(alive, "Authors"), 20);
        assertEquals("git-authors", shown().charts().sortedBy());
        click("Log");
        assertEquals(ChartOptions.Scale.LOG, shown().charts().scale());
        assertEquals(3, clicks);
    }

    @Test
    void whatTheAnswerHangsOnIsOneClick() {
        require("Network policies", "Encryption", "Windows nodes");
        clicks = 0;
        click("What the answer hangs on");
        assertTrue(isThere("The answer hangs on these cells: were one of them otherwise, it would be another."));
        assertEquals(1, clicks);
    }

    @Test
    void whyFlannelIsOutIsTwoClicks() {
        require("Network policies", "Encryption", "No external datastore", "Windows nodes");
        clicks = 0;
        click("Strict");
        int flannel = row(excluded(), "flannel");
        List<String> words = runs(excluded(), flannel, 1).stream()
                .filter(GridRun.TextRun.class::isInstance)
                .map(run -> ((GridRun.TextRun) run).text())
                .toList();
        for (String reason : List.of("Network policies:", "Encryption:", "and 1 more")) {
            assertTrue(words.stream().anyMatch(word -> word.startsWith(reason)), () -> reason + " not in " + words);
        }
        assertTrue(
                excluded().modelProperty().get().spoken(flannel, 1).contains("Windows nodes: VXLAN or host-gw"),
                "all three are said");
        turnTo(excluded(), flannel);
        click(excluded(), new GridPosition(flannel, 1), 60);
        assertTrue(isThere("flannel · Network policies"));
        assertEquals(2, clicks);
    }

    @Test
    void onlyWhatDiffersIsThereFromTheStartAndAllOfItIsOneClick() {
        tickForComparing("Calico", "Antrea", "Azure CNI");
        click("Compare 3");
        clicks = 0;
        FrozenGrid cards = lookup(".compare-view")
                .lookup((Node node) -> node instanceof FrozenGrid)
                .query();
        List<String> first = lines(cards);
        assertTrue(first.stream().anyMatch(line -> line.matches("\\d+ the same.*")), first.toString());
        assertTrue(first.stream().noneMatch(line -> line.startsWith("Maintained")), first.toString());
        assertEquals(0, clicks);
        click("Only differences");
        List<String> all = lines(cards);
        assertTrue(all.stream().noneMatch(line -> line.matches("\\d+ the same.*")), all.toString());
        assertTrue(all.stream().anyMatch(line -> line.startsWith("Maintained")), all.toString());
        assertEquals(1, clicks);
    }

    @Test
    void aMistakeIsUndoneByOneClick() {
        require("Encryption");
        clicks = 0;
        click(picture("Undo"));
        assertTrue(shown().selection().required().isEmpty());
        assertEquals(1, clicks);
    }

    @Test
    void whatIsSearchedIsFoundAsItIsTypedAndTakenBackByOneClickOrKey() {
        click(lookup(".search").query());
        write("wireguard");
        assertEquals(1, clicks);
        assertTrue(isThere("9 found"), "counted where it is typed");
        push(KeyCode.ESCAPE);
        assertEquals("", shown().selection().search());
        write("wireguard");
        clicks = 0;
        click("Clear search");
        assertEquals("", shown().selection().search());
        assertEquals(1, clicks);
    }

    @Test
    void featuresBecomeRowsByOneClick() {
        click(picture("Features as rows"));
        assertTrue(shown().columns().transposed());
        assertEquals(1, clicks);
    }

    @Test
    void whatNobodyWantsToSeeIsLeftOutOfTheTableByTwoClicks() {
        require("Encryption");
        clicks = 0;
        clickRight(matrix(), new GridPosition(GridPosition.HEADER, 1), 20);
        click("Hide Encryption");
        assertTrue(shown().arrangement().columns().stream().noneMatch(new FeatureId("encryption")::equals));
        assertEquals(2, clicks);
    }

    @Test
    void theDarkIsOneClickAway() {
        interact(() -> composition().onThemeChosen(_ -> {}));
        click(picture("Dark"));
        assertEquals(1, clicks);
        assertEquals(Palette.of(Theme.DARK).grid(), matrix().paletteProperty().get());
    }

    private void require(String... names) {
        for (String name : names) {
            click(name);
        }
        assertEquals(names.length, shown().selection().required().size());
    }

    private void tickForComparing(String... names) {
        for (String name : names) {
            click(matrix(), new GridPosition(row(matrix(), name), 0), 24);
        }
        assertEquals(names.length, Set.copyOf(shown().selection().compared()).size());
    }

    private static List<String> lines(FrozenGrid cards) {
        GridModel model = cards.modelProperty().get();
        return IntStream.range(0, model.rowCount())
                .mapToObj(row -> model.spoken(row, 0))
                .toList();
    }

    private static List<String> tooltips() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip tooltip && tooltip.isShowing())
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }
}
