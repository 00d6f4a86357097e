package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.query.SortKey;
import cni.explorer.text.AccessibleText;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.workspace.ColumnSettings;
import cni.explorer.workspace.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The matrix of today by mouse, keyboard and screen reader.
class MatrixGridTest extends WindowTest {
    private static final FeatureId ENCRYPTION = new FeatureId("encryption");

    @Override
    StartupState begin() {
        return startOf("cni-2026");
    }

    @Test
    void aHeaderSortsAndWithShiftAddsAStep() {
        clickHeader(0, 40, false);
        assertEquals(
                List.of(new SortKey(new SortKey.Name(), false)),
                shown().arrangement().sort());
        assertEquals("Amazon VPC CNI", rows().getFirst());
        unfoldAll(Map.of("Security", false));
        int column = column(AccessibleText.cell("Amazon VPC CNI", "Encryption", encryption(rows().getFirst())));
        clickHeader(column, 30, true);
        assertEquals(
                List.of(new SortKey(new SortKey.Name(), false), new SortKey(new SortKey.Answers(ENCRYPTION), false)),
                shown().arrangement().sort());
        clickHeader(column, 30, false);
        clickHeader(column, 30, false);
        assertEquals(
                List.of(new SortKey(new SortKey.Answers(ENCRYPTION), true)),
                shown().arrangement().sort());
        clickHeader(column, 30, false);
        assertEquals(List.of(), shown().arrangement().sort());
        assertEquals("Calico", rows().getFirst());
    }

    @Test
    void aDrawnWidthIsKeptWhileOtherThingsChange() {
        Bounds header = bounds(GridPosition.HEADER, 0);
        drag(header.getMaxX() - 1, header.getMaxX() + 39, 20);
        double drawn = state().viewState().columns().providerWidth().orElseThrow();
        assertEquals(header.getWidth() + 40, drawn, 2);
        interact(() -> state().require(ENCRYPTION, true));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(drawn, bounds(GridPosition.HEADER, 0).getWidth(), 0.5);
    }

    @Test
    void aDraggedColumnTakesItsPlaceInTheArrangement() {
        unfoldAll(Map.of("Networking", false));
        List<FeatureId> before = shown().arrangement().columns();
        Bounds first = bounds(GridPosition.HEADER, 1);
        Bounds second = bounds(GridPosition.HEADER, 2);
        drag(first.getMinX() + 30, second.getMaxX() - 10, 36);
        List<FeatureId> after = shown().arrangement().columns();
        assertEquals(before.get(0), after.get(1));
        assertEquals(before.get(1), after.get(0));
        assertEquals(before.subList(2, before.size()), after.subList(2, after.size()));
    }

    @Test
    void theNamesStayInSightWhileTheTableScrollsSideways() {
        unfoldAll(Map.of("Networking", false, "Policy", false));
        double names = bounds(0, 0).getMinX();
        double second = bounds(0, 2).getMinX();
        interact(() -> matrix().scrollTo(200, 0));
        assertEquals(names, bounds(0, 0).getMinX());
        assertTrue(matrix().bounds(new GridPosition(0, 2)).stream().noneMatch(now -> now.getMinX() >= second));
    }

    @Test
    void theKeyboardStaysWithItsProviderAndScrollPositionAcrossTicks() {
        focus(matrix(), 2, 0);
        assertEquals("Cilium", rows().get(2));
        interact(() -> state().require(ENCRYPTION, true));
        WaitForAsyncUtils.waitForFxEvents();
        GridPosition at = matrix().focusProperty().get().orElseThrow();
        assertEquals("Cilium", rows().get(at.row()));
        interact(() -> state().require(ENCRYPTION, false));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(new GridPosition(2, 0), matrix().focusProperty().get().orElseThrow());
    }

    @Test
    void enterOnASignOfAStripOpensItsCellAndSpaceTicksTheBoxOfAName() {
        focus(matrix(), 0, 1);
        push(KeyCode.RIGHT);
        String said = WaitForAsyncUtils.waitForAsyncFx(1_000, () -> spoken(matrix(), 0, 1));
        assertTrue(said.startsWith("Calico, Joins clusters: No (paid editions), does not meet it"), said);
        push(KeyCode.ENTER);
        assertTrue(lookup("Calico · Joins clusters").tryQuery().isPresent());
        push(KeyCode.ESCAPE);
        assertEquals(Map.of(), state().viewState().columns().folds());
        focus(matrix(), 1, 0);
        push(KeyCode.SPACE);
        assertEquals("[canal]", shown().selection().compared().toString());
        click(matrix(), 1, 0, 24);
        assertEquals(List.of(), shown().selection().compared());
        click(matrix(), 1, 0, 60);
        assertEquals(List.of(), shown().selection().compared(), "a click on the name ticks nothing");
    }

    @Test
    void anExcludedRowOpensItsReasonsLeavesOutAndIsCopied() {
        interact(() -> {
            state().require(ENCRYPTION, true);
            state().require(new FeatureId("network-policies"), true);
        });
        WaitForAsyncUtils.waitForFxEvents();
        String name = shown().dataset()
                .providers()
                .get(shown().matrix().excluded().get(0))
                .name();
        focus(excluded(), 0, 1);
        push(KeyCode.ENTER);
        assertTrue(lookup(name + " · Encryption").tryQuery().isPresent(), "the detail of the reason");
        push(KeyCode.ESCAPE);
        assertFalse(lookup(name + " · Encryption").tryQuery().isPresent());

        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertEquals(1, copied.size());
        assertTrue(copied.getFirst().text().startsWith("No"), copied.getFirst().text());
        focus(excluded(), 0, 0);
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertEquals(name, copied.getLast().text());

        click(excluded(), 0, 1, 22);
        assertTrue(lookup(name + " · Encryption").tryQuery().isPresent(), "the detail of the reason");
        push(KeyCode.ESCAPE);
        focus(excluded(), 0, 0);
        push(KeyCode.SPACE);
        assertEquals(1, shown().selection().compared().size());
        click(excluded(), 0, 1, 180);
        assertEquals(List.of("network-policies"), required(), "the link leaves encryption out");
    }

    @Test
    void everyCellTellsAScreenReaderWhereItIsAndWhatItSays() {
        Dataset dataset = shown().dataset();
        int rows = dataset.providers().size();
        int columns = dataset.features().size();
        unfoldAll(dataset.features().stream()
                .map(Feature::group)
                .distinct()
                .collect(Collectors.toMap(group -> group, _ -> false)));
        FrozenGrid grid = matrix();
        assertEquals(AccessibleRole.TABLE_VIEW, grid.getAccessibleRole());
        assertEquals(rows, grid.queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT));
        assertEquals(columns + 1, grid.queryAccessibleAttribute(AccessibleAttribute.COLUMN_COUNT));
        interact(() -> {
            for (int row = 0; row < rows; row++) {
                for (int column = 1; column <= columns; column++) {
                    Node cell = cell(grid, row, column);
                    assertEquals(AccessibleRole.TABLE_CELL, cell.getAccessibleRole());
                    assertEquals(row, cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX));
                    assertEquals(column, cell.queryAccessibleAttribute(AccessibleAttribute.COLUMN_INDEX));
                    String sentence = AccessibleText.cell(
                            shown().matrix().provider(row).name(),
                            shown().matrix().features().get(column - 1).shortName(),
                            shown().matrix().cell(row, column - 1));
                    assertEquals(sentence, cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
                }
                assertEquals(AccessibleText.provider(shown().matrix().provider(row)), spoken(grid, row, 0));
            }
            grid.requestFocus();
            grid.focus(new GridPosition(rows - 1, columns));
            Node focused = (Node) Objects.requireNonNull(grid.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
            assertEquals(rows - 1, focused.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX));
            assertEquals(columns, focused.queryAccessibleAttribute(AccessibleAttribute.COLUMN_INDEX));
        });
    }

    @Test
    void aPreviewStaysWithItsProvidersWhileTheTableScrolls() {
        interact(() -> state().preview(shown().dataset().indexOf(ENCRYPTION).orElseThrow()));
        List<String> leaving = leaving();
        interact(() -> matrix().scrollTo(0, 200));
        assertFalse(leaving.isEmpty());
        assertEquals(leaving, leaving());
        interact(() -> state().endPreview());
        assertEquals(List.of(), leaving());
    }

    @Test
    void aPreviewThatEndsOutOfSightSetsNobodyBack() {
        interact(() -> state().preview(shown().dataset().indexOf(ENCRYPTION).orElseThrow()));
        assertFalse(leaving().isEmpty());
        interact(() -> state().show(View.COMPARE));
        interact(() -> state().endPreview());
        interact(() -> state().show(View.MATRIX));
        assertEquals(List.of(), leaving());
    }

    private List<String> leaving() {
        return shown().matrix().rows().stream()
                .mapToObj(shown().dataset().providers()::get)
                .filter(provider -> matrix().fadedProperty().get().test(provider.id()))
                .map(provider -> provider.name())
                .toList();
    }

    private List<String> required() {
        return shown().outcome().requirements().stream()
                .map(requirement -> requirement.feature().id().toString())
                .toList();
    }

    private Cell encryption(String provider) {
        int row = rows().indexOf(provider);
        return shown().dataset()
                .cell(
                        shown().matrix().rows().get(row),
                        shown().dataset().indexOf(ENCRYPTION).orElseThrow());
    }

    /// The column in which the first row says this.
    private int column(String sentence) {
        int columns = matrix().modelProperty().get().columnCount();
        for (int column = 0; column < columns; column++) {
            if (matrix().modelProperty().get().spoken(0, column).equals(sentence)) {
                return column;
            }
        }
        throw new AssertionError("nobody says: " + sentence);
    }

    private void unfoldAll(Map<String, Boolean> folds) {
        interact(() -> state().show(ColumnSettings.DEFAULTS.withFolds(folds)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The headless robot knows no Shift, and marks each press as one for a menu; so events are made here.
    private void clickHeader(int column, double x, boolean shift) {
        Bounds header = bounds(GridPosition.HEADER, column);
        double y = header.getMaxY() - 8;
        interact(() -> {
            fire(MouseEvent.MOUSE_PRESSED, header.getMinX() + x, y, shift);
            fire(MouseEvent.MOUSE_RELEASED, header.getMinX() + x, y, shift);
            fire(MouseEvent.MOUSE_CLICKED, header.getMinX() + x, y, shift);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Bounds bounds(int row, int column) {
        return matrix().bounds(new GridPosition(row, column)).orElseThrow();
    }

    private void drag(double fromX, double toX, double y) {
        interact(() -> {
            fire(MouseEvent.MOUSE_MOVED, fromX, y, false);
            fire(MouseEvent.MOUSE_PRESSED, fromX, y, false);
            fire(MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, y, false);
            fire(MouseEvent.MOUSE_DRAGGED, toX, y, false);
            fire(MouseEvent.MOUSE_RELEASED, toX, y, false);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(EventType<MouseEvent> type, double x, double y, boolean shift) {
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        boolean still = type == MouseEvent.MOUSE_CLICKED;
        Point2D place = matrix().localToScene(x, y);
        Event.fireEvent(
                matrix(),
                new MouseEvent(
                        type,
                        place.getX(),
                        place.getY(),
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        shift,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        still,
                        null));
    }
}
