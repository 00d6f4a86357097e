package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.query.SortKey;
import cni.explorer.text.AccessibleText;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.workspace.ColumnSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A hundred thousand providers in the window: those of today over and over.
class ManyRowsInWindowTest extends WindowTest {
    private static final int ROWS = 100_000;
    private static final int NODES_AT_MOST = 3_000;

    @Override
    StartupState begin() {
        return startOf(many());
    }

    @Test
    void aTickChangesRowsWithoutNodesForThemAll() {
        int before = nodes(matrix());
        assertTrue(before < NODES_AT_MOST, "nodes for what is in sight alone: " + before);
        interact(() -> state().require(new FeatureId("encryption"), true));
        WaitForAsyncUtils.waitForFxEvents();
        int left = shown().matrix().rows().size();
        assertEquals(left, matrix().modelProperty().get().rowCount());
        assertEquals(ROWS - left, excluded().modelProperty().get().rowCount());
        assertTrue(nodes(matrix()) + nodes(excluded()) < NODES_AT_MOST);

        interact(() -> state().require(new FeatureId("encryption"), false));
        focus(matrix(), ROWS - 1, 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(
                matrix().bounds(matrix().focusProperty().get().orElseThrow()).isPresent(), "the last row is in sight");
        interact(() -> assertEquals(name(ROWS - 1), spoken(matrix(), ROWS - 1, 0)));
        assertTrue(nodes(matrix()) < NODES_AT_MOST);
    }

    @Test
    void numbersOfManyDigitsStandOverNothingElse() {
        interact(() -> state().require(new FeatureId("encryption"), true));
        WaitForAsyncUtils.waitForFxEvents();
        List<Node> rows = List.copyOf(lookup(".tick-row").queryAll());
        assertFalse(rows.isEmpty());
        for (Node row : rows) {
            List<Bounds> parts = Stream.of(".check-box > .text", ".count", ".plus")
                    .map(row::lookup)
                    .filter(part -> part instanceof Text text && !text.getText().isEmpty())
                    .map(part -> part.localToScene(part.getLayoutBounds()))
                    .toList();
            for (int i = 1; i < parts.size(); i++) {
                assertTrue(parts.get(i - 1).getMaxX() < parts.get(i).getMinX(), () -> "one over the other: " + parts);
            }
        }
    }

    @Test
    void everyCellOfTheLastRowIsToldToAScreenReader() {
        List<Feature> features = shown().dataset().features();
        interact(() -> state().show(ColumnSettings.DEFAULTS.withFolds(features.stream()
                .map(Feature::group)
                .distinct()
                .collect(Collectors.toMap(group -> group, _ -> false)))));
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> {
            int last = ROWS - 1;
            assertEquals(ROWS, matrix().queryAccessibleAttribute(AccessibleAttribute.ROW_COUNT));
            for (int column = 1; column <= features.size(); column++) {
                Node cell = cell(matrix(), last, column);
                assertEquals(last, cell.queryAccessibleAttribute(AccessibleAttribute.ROW_INDEX));
                assertEquals(column, cell.queryAccessibleAttribute(AccessibleAttribute.COLUMN_INDEX));
                assertEquals(
                        AccessibleText.cell(
                                name(last),
                                shown().matrix().features().get(column - 1).shortName(),
                                shown().matrix().cell(last, column - 1)),
                        cell.queryAccessibleAttribute(AccessibleAttribute.TEXT));
            }
            cell(matrix(), last, features.size()).executeAccessibleAction(AccessibleAction.REQUEST_FOCUS);
            assertEquals(
                    new GridPosition(last, features.size()),
                    matrix().focusProperty().get().orElseThrow());
        });
    }

    @Test
    void aHeaderSortsThemAllAndTheKeyboardStaysWithItsProvider() {
        focus(matrix(), ROWS - 1, 0);
        interact(() -> state().sort(List.of(new SortKey(new SortKey.Name(), true))));
        WaitForAsyncUtils.waitForFxEvents();
        GridPosition at = matrix().focusProperty().get().orElseThrow();
        assertEquals(
                new ProviderId("p" + (ROWS - 1)), matrix().modelProperty().get().rowKey(at.row()));
        assertEquals(name(ROWS - 1), rows().getFirst());
    }

    private static int nodes(Node node) {
        return 1
                + (node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                                .mapToInt(ManyRowsInWindowTest::nodes)
                                .sum()
                        : 0);
    }

    private static String name(int row) {
        return "Provider " + row;
    }

    private static Dataset many() {
        Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();
        List<Provider> providers = IntStream.range(0, ROWS)
                .mapToObj(row -> new Provider(
                        new ProviderId("p" + row),
                        name(row),
                        List.of(),
                        Provider.Role.PROVIDER,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int f = 0; f < today.features().size(); f++) {
            Column.Builder builder = new Column.Builder();
            List<Cell> distinct = today.column(f).distinct();
            int[] codes = distinct.stream().mapToInt(builder::code).toArray();
            for (int row = 0; row < ROWS; row++) {
                builder.put(row, codes[row % codes.length]);
            }
            columns.add(builder.build());
        }
        return new Dataset(
                today.about(), today.features(), providers, columns, today.footnotes(), List.of(), List.of());
    }
}
