package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.reading.ChangesPage;
import cni.explorer.workspace.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people come for, by mouse in the window that opens, in no more clicks than somebody who knows it needs.
class JobsTest extends WindowTest {
    private static final double ON_SCREEN = 900;

    @TempDir
    Path folder = Path.of("");

    private int clicks;

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Override
    double width() {
        return 1280;
    }

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
    void whereAValueComesFromIsTwoClicks() {
        require("Encryption");
        clicks = 0;
        cell(matrix(), row(matrix(), "Calico"), 1, 30);
        assertTrue(isThere("Calico · Encryption"));
        Node source = lookup((Node node) -> node instanceof Hyperlink link && node.isVisible() && isInPopUp(link))
                .query();
        click(source);
        assertEquals(1, opened.size());
        assertEquals(2, clicks);
    }

    @Test
    void threeAreComparedInFourClicks() {
        require("Network policies");
        clicks = 0;
        for (String name : List.of("Calico", "Cilium", "Antrea")) {
            cell(matrix(), row(matrix(), name), 0, 24);
        }
        choose("Compare 3");
        assertEquals(View.COMPARE, shown().view());
        assertEquals(4, clicks);
    }

    @Test
    void howAliveTheProjectsAreIsOneClick() {
        choose("Charts");
        assertTrue(lookup((Node node) -> node instanceof FrozenGrid grid
                        && String.valueOf(grid.getAccessibleText()).startsWith("Is it alive?"))
                .tryQuery()
                .isPresent());
        assertEquals(1, clicks);
    }

    @Test
    void whatTheAnswerHangsOnIsOneClick() {
        require("Network policies", "Encryption", "Windows nodes");
        clicks = 0;
        choose("What the answer hangs on");
        assertEquals(1, clicks);
    }

    @Test
    void aFileIsTwoClicks() {
        target = Optional.of(folder.resolve("a.csv"));
        choose("Export");
        choose("Table as CSV…");
        assertTrue(Files.exists(folder.resolve("a.csv")));
        assertEquals(2, clicks);
    }

    @Test
    void whyFlannelIsOutIsTwoClicks() {
        require("Network policies", "Encryption", "No external datastore", "Windows nodes");
        clicks = 0;
        choose("Strict");
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
        interact(() -> excluded().reveal(new GridPosition(flannel, 1)));
        cell(excluded(), flannel, 1, 60);
        assertTrue(isThere("flannel · Network policies"));
        assertEquals(2, clicks);
    }

    @Test
    void onlyWhatDiffersIsThereFromTheStartAndAllOfItIsOneClick() {
        interact(() -> state().compare(Stream.of("calico", "antrea", "azure-cni")
                .map(ProviderId::new)
                .toList()));
        interact(() -> state().show(View.COMPARE));
        FrozenGrid cards = lookup(".compare-view")
                .lookup((Node node) -> node instanceof FrozenGrid)
                .query();
        List<String> first = lines(cards);
        assertTrue(first.stream().anyMatch(line -> line.matches("\\d+ the same.*")), first.toString());
        assertTrue(first.stream().noneMatch(line -> line.startsWith("Maintained")), first.toString());
        assertEquals(0, clicks);
        click(lookup("Only differences").query());
        List<String> all = lines(cards);
        assertTrue(all.stream().noneMatch(line -> line.matches("\\d+ the same.*")), all.toString());
        assertTrue(all.stream().anyMatch(line -> line.startsWith("Maintained")), all.toString());
        assertEquals(1, clicks);
    }

    @Test
    void whatWasSavedByItsKeyIsOpenedAgainByTwoClicks() {
        require("Encryption", "Windows nodes");
        target = Optional.of(folder.resolve("mine.cnix"));
        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        interact(() -> state().reset());
        clicks = 0;
        choose("2026 · August");
        choose("mine.cnix");
        assertEquals(
                Set.of(new FeatureId("encryption"), new FeatureId("windows")),
                shown().selection().required());
        assertEquals(2, clicks);
    }

    @Test
    void whatChangedSinceThePostIsTwoClicks() {
        choose("2026 · August");
        Node item = lookup((Node node) ->
                        node instanceof Label label && label.getText().startsWith("What changed"))
                .query();
        click(item);
        assertTrue(lookup((Node node) -> node instanceof ChangesPage).tryQuery().isPresent());
        assertEquals(2, clicks);
    }

    @Test
    void aMistakeIsUndoneByOneClick() {
        require("Encryption");
        clicks = 0;
        click(icon("Undo"));
        assertTrue(shown().selection().required().isEmpty());
        assertEquals(1, clicks);
    }

    @Test
    void featuresBecomeRowsByOneClick() {
        click(icon("Features as rows"));
        assertTrue(shown().columns().transposed());
        assertEquals(1, clicks);
    }

    @Test
    void whatNobodyWantsToSeeIsLeftOutOfTheTableByTwoClicks() {
        require("Encryption");
        clicks = 0;
        Bounds head = matrix().bounds(new GridPosition(GridPosition.HEADER, 1)).orElseThrow();
        clicks++;
        clickOn(matrix().localToScreen(head.getCenterX(), head.getMaxY() - 12), MouseButton.SECONDARY);
        choose("Exclude column");
        assertTrue(shown().arrangement().columns().stream().noneMatch(new FeatureId("encryption")::equals));
        assertEquals(2, clicks);
    }

    @Test
    void theKeyboardTakesTheSearchBack() {
        clickOn(".search").write("wireguard");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertEquals("", shown().selection().search());
    }

    private void require(String... names) {
        for (String name : names) {
            choose(name);
        }
        assertEquals(names.length, shown().selection().required().size());
    }

    private void choose(String words) {
        click(lookup(words).query());
    }

    /// The headless screen is 1000 wide and fails where a tooltip would come beyond that, so there is no mouse there.
    private void click(Node node) {
        clicks++;
        boolean isOnScreen = node.localToScreen(node.getLayoutBounds()).getMaxX() < ON_SCREEN;
        if (!isOnScreen && button(node) instanceof ButtonBase button) {
            interact(button::fire);
        } else {
            clickOn(node);
        }
    }

    private static @Nullable Node button(Node part) {
        Node node = part;
        while (node != null && !(node instanceof ButtonBase)) {
            node = node.getParent();
        }
        return node;
    }

    private void cell(FrozenGrid grid, int row, int column, double x) {
        clicks++;
        click(grid, row, column, x);
    }

    private static int row(FrozenGrid grid, String name) {
        GridModel model = grid.modelProperty().get();
        return IntStream.range(0, model.rowCount())
                .filter(row -> model.spoken(row, 0).startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(FrozenGrid cards) {
        GridModel model = cards.modelProperty().get();
        return IntStream.range(0, model.rowCount())
                .mapToObj(row -> model.spoken(row, 0))
                .toList();
    }

    private boolean isThere(String words) {
        return lookup(words).tryQuery().isPresent();
    }

    private boolean isInPopUp(Node node) {
        return !node.getScene().equals(composition().scene());
    }
}
