package cni.explorer.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What screen readers are told. They ask for cells as nodes, so nodes that draw nothing are made when asked for, and
/// thrown away at the next change.
final class AccessibleCells {
    private final ObservableList<Node> children;
    private final Viewport viewport;
    private final FocusCell focus;
    private final Map<Object, AccessibleNode> made = new HashMap<>();

    AccessibleCells(ObservableList<Node> children, Viewport viewport, FocusCell focus) {
        this.children = children;
        this.viewport = viewport;
        this.focus = focus;
    }

    /// A row as a whole.
    private record Row(int index) {}

    /// What a grid answers, or empty for what every node answers.
    Optional<Object> ask(AccessibleAttribute attribute, @Nullable Object... parameters) {
        GridModel model = viewport.model();
        return switch (attribute) {
            case ROW_COUNT -> Optional.of(model.rowCount());
            case COLUMN_COUNT -> Optional.of(model.columnCount());
            case MULTIPLE_SELECTION -> Optional.of(false);
            case FOCUS_ITEM -> focus.get().map(this::cell);
            case SELECTED_ITEMS ->
                Optional.of(FXCollections.observableArrayList(
                        focus.get().map(this::cell).stream().toList()));
            case ROW_AT_INDEX ->
                parameters.length > 0 && parameters[0] instanceof Integer row ? row(row) : Optional.empty();
            case COLUMN_AT_INDEX ->
                parameters.length > 0 && parameters[0] instanceof Integer column
                        ? cell(GridPosition.HEADER, column)
                        : Optional.empty();
            case HEADER -> model.headerHeight() > 0 ? row(GridPosition.HEADER) : Optional.empty();
            case CELL_AT_ROW_COLUMN ->
                parameters.length > 1 && parameters[0] instanceof Integer row && parameters[1] instanceof Integer column
                        ? cell(row, column)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// Does what a grid does, and tells whether this was such a thing.
    boolean act(AccessibleAction action, @Nullable Object... parameters) {
        Optional<GridPosition> target = parameters.length == 0 ? Optional.empty() : position(parameters[0]);
        switch (action) {
            case SHOW_ITEM -> target.ifPresent(viewport::reveal);
            case SET_SELECTED_ITEMS -> target.ifPresent(focus::go);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Throws away what was made.
    void forget() {
        if (!made.isEmpty()) {
            List<Node> gone = new ArrayList<>(made.values());
            made.clear();
            children.removeAll(gone);
        }
    }

    private static Optional<GridPosition> position(@Nullable Object item) {
        return switch (item) {
            case AccessibleNode node -> Optional.of(node.position());
            case List<?> items when !items.isEmpty() -> position(items.getFirst());
            case null, default -> Optional.empty();
        };
    }

    private Optional<Object> cell(int row, int column) {
        boolean there = column >= 0
                && column < viewport.model().columnCount()
                && row >= GridPosition.HEADER
                && row < viewport.model().rowCount();
        return there ? Optional.of(cell(new GridPosition(row, column))) : Optional.empty();
    }

    private Node cell(GridPosition asked) {
        Geometry geometry = viewport.geometry();
        CellSpan span = geometry.span(asked.row(), asked.column());
        GridPosition at = new GridPosition(asked.row(), span.column());
        boolean header = at.row() == GridPosition.HEADER;
        AccessibleRole role = header ? AccessibleRole.TABLE_COLUMN : AccessibleRole.TABLE_CELL;
        return node(at, role, at, spoken(at), geometry.inSight(at.row(), span).orElse(geometry.place(at.row(), span)));
    }

    private String spoken(GridPosition at) {
        return focus.action()
                .filter(_ -> focus.get().equals(Optional.of(at)))
                .map(action -> viewport.model().spoken(at.row(), at.column(), action))
                .orElseGet(() -> viewport.model().spoken(at.row(), at.column()));
    }

    private Optional<Object> row(int row) {
        Geometry geometry = viewport.geometry();
        if (row < GridPosition.HEADER || row >= viewport.model().rowCount()) {
            return Optional.empty();
        }
        boolean header = row == GridPosition.HEADER;
        String spoken = header ? "" : viewport.model().spoken(row);
        Bounds bounds = new BoundingBox(0, geometry.rowY(row), geometry.width(), geometry.rowHeight(row));
        AccessibleRole role = header ? AccessibleRole.PARENT : AccessibleRole.TABLE_ROW;
        return Optional.of(node(new Row(row), role, new GridPosition(row, 0), spoken, bounds));
    }

    private Node node(Object key, AccessibleRole role, GridPosition position, String spoken, Bounds bounds) {
        AccessibleNode known = made.get(key);
        if (known != null) {
            return known;
        }
        AccessibleNode node = new AccessibleNode(role, position, spoken, focus, viewport);
        node.resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        made.put(key, node);
        children.add(node);
        return node;
    }
}
