package cni.explorer.ui.grid;

import java.util.Optional;

/// Makes columns wider and moves them, by the mouse in the header.
final class ColumnDrag {
    /// On each side of an edge.
    private static final double EDGE = 3;
    /// How far the mouse goes before a press is a drag.
    private static final double STILL = 4;

    private final Viewport viewport;
    private final GridHandlers handlers;
    private Optional<Drag> drag = Optional.empty();
    private Optional<Double> dropX = Optional.empty();

    ColumnDrag(Viewport viewport, GridHandlers handlers) {
        this.viewport = viewport;
        this.handlers = handlers;
    }

    private sealed interface Drag {}

    /// The edge of a column follows the mouse.
    private record Edge(Object key, double least, double width, double fromX) implements Drag {}

    /// A column goes where the mouse is; until the mouse has moved it is still a press.
    private record Move(int column, double fromX, boolean begun, int border) implements Drag {}

    /// The column whose right edge is at a point and can be moved.
    Optional<Integer> edge(double x, double y) {
        Geometry geometry = viewport.geometry();
        if (y < 0 || y >= geometry.header()) {
            return Optional.empty();
        }
        int column = geometry.columnAt(x - EDGE);
        if (column < 0 || column >= geometry.columns().count()) {
            return Optional.empty();
        }
        boolean near = Math.abs(right(column) - x) <= EDGE;
        return near && geometry.model().column(column).resizable() ? Optional.of(column) : Optional.empty();
    }

    /// Begins at a press, if it is at an edge or on a header that can be moved.
    void press(double x, double y) {
        Geometry geometry = viewport.geometry();
        drag = edge(x, y)
                .<Drag>map(column -> {
                    GridColumn one = geometry.model().column(column);
                    return new Edge(
                            one.key(), one.leastWidth(), geometry.columns().width(column), x);
                })
                .or(() -> geometry.at(x, y)
                        .filter(at -> at.row() == GridPosition.HEADER && at.column() >= geometry.frozen())
                        .filter(at -> geometry.model().column(at.column()).movable())
                        .map(at -> new Move(at.column(), x, false, at.column())));
    }

    /// Whether the mouse does something to columns now, so that it is no click.
    boolean active() {
        return drag.filter(one -> one instanceof Edge || lands(one)).isPresent();
    }

    /// Where a line shows the new place of the column, in pixels of the grid.
    Optional<Double> dropX() {
        return dropX;
    }

    void drag(double x) {
        drag = drag.map(now -> switch (now) {
            case Edge edge -> {
                viewport.widen(edge.key(), Math.max(edge.least(), edge.width() + x - edge.fromX()));
                yield edge;
            }
            case Move move -> {
                boolean begun = move.begun() || Math.abs(x - move.fromX()) > STILL;
                yield new Move(move.column(), move.fromX(), begun, border(x));
            }
        });
        dropX = drag.filter(ColumnDrag::lands)
                .filter(one -> allowed((Move) one))
                .map(one -> left(((Move) one).border()));
    }

    /// Ends with the button; tells what has changed.
    void release() {
        Optional<Drag> ended = drag;
        drag = Optional.empty();
        dropX = Optional.empty();
        ended.ifPresent(one -> {
            switch (one) {
                case Edge edge ->
                    viewport.chosen(edge.key()).ifPresent(width -> handlers.resize.accept(edge.key(), width));
                case Move move -> {
                    if (move.begun() && allowed(move)) {
                        Object key = viewport.model().column(move.column()).key();
                        handlers.move.accept(key, ColumnOrder.target(move.column(), move.border()));
                    }
                }
            }
        });
    }

    /// Makes a column as wide as it needs.
    void fit(int column) {
        GridColumn one = viewport.model().column(column);
        viewport.widen(one.key(), one.fitWidth());
        handlers.resize.accept(one.key(), one.fitWidth());
    }

    /// Another model ends a move, whose columns may be others.
    void forget() {
        if (drag.filter(Move.class::isInstance).isPresent()) {
            drag = Optional.empty();
            dropX = Optional.empty();
        }
    }

    private static boolean lands(Drag drag) {
        return drag instanceof Move move && move.begun();
    }

    private boolean allowed(Move move) {
        int target = ColumnOrder.target(move.column(), move.border());
        return ColumnOrder.allows(viewport.model(), move.column(), target);
    }

    /// The border between columns that is nearest to a point: the index of the column at its right.
    private int border(double x) {
        Geometry geometry = viewport.geometry();
        int column =
                Math.max(0, Math.min(geometry.columnAt(x), geometry.columns().count() - 1));
        return x > (left(column) + right(column)) / 2 ? column + 1 : column;
    }

    private double left(int column) {
        return column == 0 ? 0 : right(column - 1);
    }

    private double right(int column) {
        Geometry geometry = viewport.geometry();
        double right = geometry.columns().right(column);
        return column < geometry.frozen() ? right : right - geometry.scrollX();
    }
}
