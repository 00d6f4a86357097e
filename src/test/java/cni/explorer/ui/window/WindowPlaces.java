package cni.explorer.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;

/// Where everything in a window is that the mouse can be at, row by row.
///
/// @param controls what can be pressed and does not scroll
/// @param ticks    what can be pressed in the column of ticks, which scrolls
/// @param tables   where each table is
/// @param rows     those wholly in sight
record WindowPlaces(
        Map<String, Bounds> controls,
        Map<String, Bounds> ticks,
        Map<FrozenGrid, Bounds> tables,
        Map<RowKey, Bounds> rows) {

    /// Those of the ways back when nobody is left, which stand in place of the table.
    private static final Set<String> IN_PLACE_OF_THE_TABLE = Set.of("Leave out", "Read leniently");

    /// A row, by its key in the model.
    record RowKey(FrozenGrid grid, Object key) {
        @Override
        public String toString() {
            return key.toString();
        }
    }

    static WindowPlaces of(Parent root) {
        WindowPlaces places = new WindowPlaces(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        places.add(root, false);
        return places;
    }

    /// No control moved that is there before and after, and no tick.
    void assertControlsStay(WindowPlaces after, String when) {
        assertSame(controls, after.controls, when);
        assertSame(ticks, after.ticks, when);
    }

    /// No control moved, but for the ticks, of which none moved away from the others.
    void assertTicksScroll(WindowPlaces after, String when) {
        assertSame(controls, after.controls, when);
        assertTogether(ticks, after.ticks, when);
    }

    void assertRowsStay(WindowPlaces after, String when) {
        assertSame(tables, after.tables, when);
        assertSame(rows, after.rows, when);
        assertEquals(rows.keySet(), after.rows.keySet(), when);
    }

    /// Those of each table moved together, none sideways.
    void assertRowsScroll(WindowPlaces after, String when) {
        assertSame(tables, after.tables, when);
        for (FrozenGrid grid : tables.keySet()) {
            assertTogether(of(rows, grid), of(after.rows, grid), when);
        }
    }

    /// The table of those who are left begins where it did, and who stays there stays in order.
    ///
    /// Those who are not left stand in the order of how many reasons there are.
    void assertRowsNarrow(WindowPlaces after, String when) {
        assertTableBegins(after, when);
        if (hasBothTables() && after.hasBothTables()) {
            assertEquals(order(of(rows, first()), after.rows), order(of(after.rows, first()), rows), when);
        }
    }

    void assertTableBegins(WindowPlaces after, String when) {
        if (hasBothTables() && after.hasBothTables()) {
            assertEquals(begin(), after.begin(), when);
        }
    }

    private double begin() {
        return tables.values().stream().mapToDouble(Bounds::getMinY).min().orElseThrow();
    }

    /// Where nobody is left, the ways back stand in place of the first.
    private boolean hasBothTables() {
        return tables.size() == 2;
    }

    private FrozenGrid first() {
        return tables.entrySet().stream()
                .min(Comparator.comparingDouble(table -> table.getValue().getMinY()))
                .orElseThrow()
                .getKey();
    }

    private static <K> void assertSame(Map<K, Bounds> before, Map<K, Bounds> after, String when) {
        List<String> moved = before.entrySet().stream()
                .filter(one -> after.containsKey(one.getKey()))
                .filter(one -> !one.getValue().equals(after.get(one.getKey())))
                .map(one -> one.getKey() + " from " + one.getValue() + " to " + after.get(one.getKey()))
                .toList();
        assertEquals(List.of(), moved, when);
    }

    private static <K> void assertTogether(Map<K, Bounds> before, Map<K, Bounds> after, String when) {
        Set<String> ways = common(before, after).entrySet().stream()
                .map(one -> way(one.getValue(), Objects.requireNonNull(after.get(one.getKey()))))
                .collect(Collectors.toSet());
        assertEquals(before.isEmpty() ? 0 : 1, ways.size(), () -> when + ", moved by " + ways);
    }

    private static String way(Bounds from, Bounds to) {
        return Math.round(to.getMinX() - from.getMinX()) + " sideways and " + Math.round(to.getMinY() - from.getMinY());
    }

    private static <K> Map<K, Bounds> common(Map<K, Bounds> places, Map<K, Bounds> others) {
        return places.entrySet().stream()
                .filter(one -> others.containsKey(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<RowKey, Bounds> of(Map<RowKey, Bounds> rows, FrozenGrid grid) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().grid().equals(grid))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Object> order(Map<RowKey, Bounds> rows, Map<RowKey, Bounds> others) {
        return common(rows, others).entrySet().stream()
                .sorted(Comparator.comparingDouble(row -> row.getValue().getMinY()))
                .map(row -> row.getKey().key())
                .toList();
    }

    private void add(Node node, boolean scrolls) {
        switch (node) {
            case Node hidden when !hidden.isVisible() -> {}
            case FrozenGrid grid -> add(grid);
            case Hyperlink _ -> {}
            case ButtonBase button when IN_PLACE_OF_THE_TABLE.contains(Objects.toString(button.getText())) -> {}
            case ButtonBase button -> (scrolls ? ticks : controls).put(name(button), place(button));
            case TextField field -> controls.put(Objects.toString(field.getAccessibleText()), place(field));
            case Parent parent -> {
                boolean within = scrolls || parent instanceof ScrollPane;
                parent.getChildrenUnmodifiable().forEach(child -> add(child, within));
            }
            default -> {}
        }
    }

    private void add(FrozenGrid grid) {
        tables.put(grid, place(grid));
        GridModel model = grid.modelProperty().get();
        for (int row = 0; row < model.rowCount(); row++) {
            RowKey key = new RowKey(grid, model.rowKey(row));
            double whole = model.row(row).height();
            grid.bounds(new GridPosition(row, 0))
                    .filter(place -> place.getHeight() >= whole)
                    .ifPresent(place -> rows.put(key, grid.localToScene(place)));
        }
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// Whatever is counted on a button at the moment.
    private static String name(ButtonBase button) {
        String text = Objects.requireNonNullElse(button.getText(), "");
        String said = text.isEmpty() ? Objects.toString(button.getAccessibleText()) : text;
        return button.getClass().getSimpleName() + " " + said.replaceAll("^Compare .*", "Compare");
    }
}
