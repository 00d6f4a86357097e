package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.ProviderId;
import cni.explorer.query.Reading;
import cni.explorer.ui.common.CellSketch;
import cni.explorer.ui.common.ClipboardData;
import cni.explorer.ui.common.Palette;
import cni.explorer.ui.common.RecordingDesktop;
import cni.explorer.ui.common.Theme;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.state.ExplorerModel;
import cni.explorer.ui.state.Models;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Three cards of the post on the headless platform, by keyboard and by mouse.
class CompareViewTest extends ApplicationTest {
    private static final int STEPS_AT_MOST = 40;
    /// From the top of a card to the middle of its name.
    private static final double NAME = 23;
    /// From its foot to the middle of the ways on.
    private static final double WAYS = 16;

    private final Dataset dataset = ShippedDatasets.find("cni-2017").orElseThrow();
    private final ExplorerModel state = Models.showing(dataset);
    private final RecordingDesktop desktop = new RecordingDesktop();
    private final List<String> pages = new ArrayList<>();

    @Override
    public void start(Stage stage) {
        state.compare(List.of(id("calico"), id("of another dataset"), id("canal"), id("weave-net")));
        CompareView view = new CompareView(
                state,
                desktop,
                (provider, features) -> desktop.copy(ClipboardData.of(provider + " " + features)),
                new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)),
                new Group(),
                provider -> pages.add(provider.value()));
        Scene scene = new Scene(view, 1016, 690);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// The stage is one for all tests, and keeps a size that was given to it.
    @AfterEach
    void letTheSceneDecideAgain() {
        interact(() -> grid().getScene().getWindow().sizeToScene());
    }

    @Test
    void arrowsGoFromCellToCellAndCardsCanBeTakenOut() {
        stepTo(KeyCode.TAB, "Calico, Network Model: Layer 3; the cards differ");
        push(KeyCode.DOWN, 5);
        push(KeyCode.END, 1);
        assertEquals(
                "Weave Net, Ingress/Egress Policies: Yes, on a condition, footnote 5: Weave Net does not have egress"
                        + " rules out of the box., disputed: another source says Yes; the cards differ",
                focused());
        assertFalse(labels().contains("Network Policies"), "the same on all cards, so it is folded away");

        stepTo(KeyCode.DOWN, "1 the same: Network Policies, folded");
        push(KeyCode.SPACE, 1);
        assertTrue(labels().contains("Network Policies"));
        assertEquals("1 the same: Network Policies, open", focused(), "the focus stays where it was");

        push(KeyCode.HOME, 1);
        stepTo(KeyCode.UP, "Labels of the rows");
        stepTo(KeyCode.RIGHT, "Calico; Enter opens its page, Delete removes the card");
        stepTo(KeyCode.RIGHT, "Canal; Enter opens its page, Delete removes the card");
        push(KeyCode.SPACE, 1);
        assertEquals(List.of("canal"), pages);
        push(KeyCode.DELETE, 1);
        assertEquals(List.of(id("calico"), id("of another dataset"), id("weave-net")), compared());
        assertTrue(lookup("differ in 4 of 8 features; four are the same")
                .tryQuery()
                .isPresent());
        assertTrue(focused().startsWith("Calico") || focused().startsWith("Weave Net"), "the focus stays in the cards");
    }

    @Test
    void namesThatHaveNoRoomAreCounted() {
        assertTrue(lookup("Calico, Canal and Weave Net").tryQuery().isPresent());
        resize(480);
        assertTrue(lookup("3 providers").tryQuery().isPresent());
        assertTrue(lookup("differ in 7 of 8").tryQuery().isPresent());
        resize(1016);
        assertTrue(lookup("Calico, Canal and Weave Net").tryQuery().isPresent());
    }

    private void resize(double width) {
        Stage stage = (Stage) grid().getScene().getWindow();
        interact(() -> stage.setWidth(width));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void deleteTakesOutTheCardThatHasTheKeyboard() {
        focus(row("Mesh"), 2);
        push(KeyCode.DELETE, 1);
        assertEquals(List.of(id("calico"), id("of another dataset"), id("weave-net")), compared());
        focus(row("Stars"), 0);
        push(KeyCode.DELETE, 1);
        assertEquals(3, compared().size(), "a label is on no card");
    }

    @Test
    void theCrossTakesTheCardOutAndTheNameOpensItsPage() {
        Bounds name = grid().bounds(new GridPosition(GridPosition.HEADER, 2)).orElseThrow();
        clickOn(grid().localToScreen(name.getMinX() + 30, name.getMinY() + NAME));
        assertEquals(4, compared().size());
        assertEquals(List.of("canal"), pages);
        clickOn(grid().localToScreen(name.getMaxX() - 14, name.getMinY() + NAME));
        assertEquals(List.of(id("calico"), id("of another dataset"), id("weave-net")), compared());
    }

    @Test
    void anAnswerOpensItsDetailByEnterAndByClick() {
        focus(row("No external datastore"), 1);
        push(KeyCode.ENTER, 1);
        assertTrue(isOpen("Calico · No external datastore"));
        push(KeyCode.ESCAPE, 1);
        assertFalse(isOpen("Calico · No external datastore"));
        click(row("Mesh"), 3, 150);
        assertTrue(isOpen("Weave Net · Mesh"));
    }

    @Test
    void theWaysOnOfACardOpenByTheirWordsAlone() {
        Bounds head = grid().bounds(new GridPosition(GridPosition.HEADER, 1)).orElseThrow();
        double ways = head.getMaxY() - WAYS;
        clickOn(grid().localToScreen(head.getMinX() + 30, ways));
        assertEquals(List.of("calico"), pages);
        clickOn(grid().localToScreen(head.getMinX() + 100, ways));
        assertEquals(List.of(URI.create("http://docs.projectcalico.org/")), desktop.opened());
        clickOn(grid().localToScreen(head.getMaxX() - 4, head.getMaxY() - 2));
        assertEquals(1, desktop.opened().size(), "beside the words is nothing to press");
    }

    @Test
    void theBubbleOfAnAnswerHasACross() {
        focus(row("No external datastore"), 1);
        push(KeyCode.ENTER, 1);
        assertTrue(isOpen("Calico · No external datastore"));
        clickOn(lookup((Node node) -> "Close".equals(node.getAccessibleText())).<Node>query());
        assertFalse(isOpen("Calico · No external datastore"));
    }

    @Test
    void allFeaturesAreShownWhereNotOnlyDifferencesAre() {
        clickOn("Only differences");
        assertTrue(labels().contains("Network Policies"));
        assertTrue(labels().contains("Mesh differs"));
        clickOn("Only differences");
        assertFalse(labels().contains("Network Policies"));
    }

    @Test
    void theCellThatHasTheKeyboardIsCopied() {
        focus(row("No external datastore"), 3);
        copy();
        focus(GridPosition.HEADER, 1);
        copy();
        focus(row("Stars"), 1);
        copy();
        int weave = dataset.indexOf(id("weave-net")).orElseThrow();
        assertEquals(
                List.of(weave + " [4]", "0 []", "Calico, Stars: about 690, read off, 11 November 2017"),
                desktop.texts());
    }

    @Test
    void whatChangesNothingAboutTheCardsLeavesThemAsTheyAre() {
        GridModel before = model();
        interact(() -> state.read(Reading.STRICT));
        interact(() -> state.search("calico"));
        assertSame(before, model());
        interact(() -> state.require(new FeatureId("mesh"), true));
        assertNotSame(before, model(), "a required feature is bold");
        assertTrue(spoken(row("Mesh"), 0).contains("required"));
    }

    @Test
    void withTheFirstCardsTheKeyboardBeginsAtTheirFirstAnswer() {
        interact(() -> state.compare(List.of()));
        interact(() -> state.compare(List.of(id("flannel"), id("romana"))));
        stepTo(KeyCode.TAB, spoken(0, 1));
        assertTrue(focused().startsWith("flannel, Network Model"));
        assertEquals(0, grid().scrollYProperty().get(), "the head is in sight");
    }

    private List<ProviderId> compared() {
        return state.viewState().selection().compared();
    }

    private FrozenGrid grid() {
        return lookup((Node node) -> node instanceof FrozenGrid).query();
    }

    private GridModel model() {
        return grid().modelProperty().get();
    }

    private Set<String> labels() {
        return IntStream.range(0, model().rowCount())
                .mapToObj(row -> CellSketch.words(model().cell(row, 0)))
                .collect(Collectors.toSet());
    }

    private int row(String label) {
        return IntStream.range(0, model().rowCount())
                .filter(row -> CellSketch.words(model().cell(row, 0)).startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private void focus(int row, int column) {
        interact(() -> {
            grid().requestFocus();
            grid().focus(new GridPosition(row, column));
        });
    }

    private void click(int row, int column, double x) {
        Bounds cell = grid().bounds(new GridPosition(row, column)).orElseThrow();
        clickOn(grid().localToScreen(cell.getMinX() + x, cell.getCenterY()));
    }

    private void copy() {
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
    }

    private boolean isOpen(String head) {
        return lookup(head).tryQuery().isPresent();
    }

    private void stepTo(KeyCode key, String spoken) {
        for (int steps = 0; steps < STEPS_AT_MOST && !focused().equals(spoken); steps++) {
            push(key, 1);
        }
        assertEquals(spoken, focused());
    }

    /// What a screen reader is told of the cell that has the keyboard.
    private String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(
                () -> grid().isFocused() ? text(grid().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)) : ""));
    }

    private String spoken(int row, int column) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(
                () -> text(grid().queryAccessibleAttribute(AccessibleAttribute.CELL_AT_ROW_COLUMN, row, column))));
    }

    private static String text(@Nullable Object cell) {
        Node node = (Node) Objects.requireNonNull(cell);
        return String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private void push(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            press(key).release(key);
        }
    }

    private static ProviderId id(String value) {
        return new ProviderId(value);
    }
}
