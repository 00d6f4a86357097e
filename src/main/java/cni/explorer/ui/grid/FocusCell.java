package cni.explorer.ui.grid;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The cell that has the keyboard, and where it goes from there.
final class FocusCell {
    private final Viewport viewport;
    private final ReadOnlyObjectWrapper<Optional<GridPosition>> position =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    /// Which part of that cell has it, from the left; 0 too where it has none.
    private final ReadOnlyIntegerWrapper part = new ReadOnlyIntegerWrapper();
    /// The column that up and down keep to, though cells that span may be on the way.
    private int goal;

    FocusCell(Viewport viewport) {
        this.viewport = viewport;
        position.set(firstRow().map(row -> new GridPosition(row, 0)).map(this::anchored));
    }

    ReadOnlyObjectProperty<Optional<GridPosition>> property() {
        return position.getReadOnlyProperty();
    }

    Optional<GridPosition> get() {
        return position.get();
    }

    ReadOnlyIntegerProperty partProperty() {
        return part.getReadOnlyProperty();
    }

    /// What the part that has the keyboard does; empty where its cell has it as a whole.
    Optional<Object> action() {
        return get().map(this::parts).filter(parts -> part.get() < parts.size()).map(parts -> parts.get(part.get()));
    }

    /// Goes to the part of its cell that does this, if one does.
    void putPart(Object action) {
        get().ifPresent(at -> part.set(Math.max(0, parts(at).indexOf(action))));
    }

    private List<Object> parts(GridPosition at) {
        GridModel model = viewport.model();
        return at.row() != GridPosition.HEADER && model.isParted(at.row(), at.column())
                ? CellParts.actions(model.cell(at.row(), at.column()))
                : List.of();
    }

    /// Goes to a cell without scrolling; to the one that spans it, if one does.
    void put(GridPosition target) {
        goal = target.column();
        GridPosition next = anchored(target);
        boolean stays = get().filter(at -> at.column() == next.column()).isPresent();
        int last = Math.max(0, parts(next).size() - 1);
        position.set(Optional.of(next));
        part.set(stays ? Math.min(part.get(), last) : 0);
    }

    /// Goes to a cell and shows it.
    void go(GridPosition target) {
        put(target);
        viewport.reveal(target);
    }

    /// Stays with its row and its column in another model, which the viewport shows already.
    void follow(GridModel before) {
        GridModel now = viewport.model();
        Optional<GridPosition> old = position.get();
        part.set(0);
        if (now.columnCount() == 0 || old.isEmpty() || old.get().column() >= before.columnCount()) {
            goal = 0;
            position.set(firstRow().map(row -> anchored(new GridPosition(row, 0))));
            return;
        }
        int column = column(before, old.get().column());
        goal = goal == old.get().column() || goal >= before.columnCount() ? column : column(before, goal);
        int row = old.get().row();
        if (row != GridPosition.HEADER || now.headerHeight() == 0) {
            Optional<Integer> near = nearest(KeptRow.find(before, Math.max(0, row), now));
            position.set(near.map(one -> anchored(new GridPosition(one, column))));
        } else {
            position.set(Optional.of(anchored(new GridPosition(row, column))));
        }
    }

    void horizontally(int step) {
        position.get().ifPresent(at -> {
            int next = part.get() + step;
            if (next >= 0 && next < parts(at).size()) {
                part.set(next);
                return;
            }
            CellSpan span = viewport.geometry().span(at.row(), at.column());
            int column = step < 0 ? span.column() - 1 : span.end();
            if (column >= 0 && column < viewport.model().columnCount()) {
                go(new GridPosition(at.row(), column));
                part.set(
                        step < 0
                                ? Math.max(
                                        0,
                                        get().map(this::parts).orElse(List.of()).size() - 1)
                                : 0);
            }
        });
    }

    void toColumn(int column) {
        position.get().ifPresent(at -> go(new GridPosition(at.row(), column)));
    }

    /// Goes up or down, past rows that cannot have the keyboard; from the first row into the header.
    void vertically(int step) {
        position.get().ifPresent(at -> {
            Optional<Integer> row = search(at.row() + step, step);
            if (row.isPresent()) {
                toRow(row.get());
            } else if (step < 0 && viewport.model().headerHeight() > 0) {
                toRow(GridPosition.HEADER);
                viewport.scrollTo(viewport.geometry().scrollX(), 0);
            }
        });
    }

    /// Goes up or down by as many rows as are visible.
    void page(int direction) {
        position.get().ifPresent(at -> {
            Geometry geometry = viewport.geometry();
            int row = Math.max(0, at.row());
            double target = geometry.rows().top(row) + direction * Math.max(1, geometry.bodyHeight());
            int last = geometry.rows().at(target);
            int next = last == row ? row + direction : last;
            int inside = Math.max(0, Math.min(geometry.rows().count() - 1, next));
            search(inside, direction).or(() -> search(inside, -direction)).ifPresent(this::toRow);
        });
    }

    void toEnd(boolean first) {
        int last = viewport.model().rowCount() - 1;
        Optional<Integer> row = first ? search(0, 1) : search(last, -1);
        row.ifPresent(
                one -> go(new GridPosition(one, first ? 0 : viewport.model().columnCount() - 1)));
    }

    private void toRow(int row) {
        int column = Math.min(goal, viewport.model().columnCount() - 1);
        go(new GridPosition(row, column));
    }

    private Optional<Integer> firstRow() {
        return viewport.model().columnCount() == 0 ? Optional.empty() : search(0, 1);
    }

    private Optional<Integer> nearest(int row) {
        return search(row, 1).or(() -> search(row, -1));
    }

    private Optional<Integer> search(int from, int step) {
        for (int row = from; row >= 0 && row < viewport.model().rowCount(); row += step) {
            if (canHave(row)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /// A heading can have the keyboard only if there is something to press in it.
    private boolean canHave(int row) {
        GridModel model = viewport.model();
        return model.row(row).kind() != GridRow.RowKind.HEADING
                || model.cell(row, 0).lines().stream()
                        .flatMap(line -> line.runs().stream())
                        .anyMatch(run -> run.action().isPresent());
    }

    private GridPosition anchored(GridPosition at) {
        return new GridPosition(
                at.row(), viewport.geometry().span(at.row(), at.column()).column());
    }

    private int column(GridModel before, int column) {
        GridModel now = viewport.model();
        Object key = before.column(column).key();
        for (int i = 0; i < now.columnCount(); i++) {
            if (now.column(i).key().equals(key)) {
                return i;
            }
        }
        return Math.min(column, now.columnCount() - 1);
    }
}
