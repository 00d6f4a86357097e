package cni.explorer.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/// Draws all of a grid.
final class GridPainter {
    private static final double RING_ARC = 8;
    private static final double INSIDE_CELL = 1;
    private static final double BESIDE_PART = 5;
    private static final double PART_HEIGHT = 24;

    private final Rectangle ground = NodePool.rectangle();
    private final Rectangle hover = NodePool.rectangle();
    private final Rectangle end = NodePool.rectangle();
    private final Rectangle underline = NodePool.rectangle();
    private final Rectangle ring = NodePool.rectangle();
    private final Rectangle ringClip = new Rectangle();
    private final Rectangle drop = NodePool.rectangle();
    private final Group ringWindow = Band.group();
    private final Band body = new Band();
    private final Band head = new Band();
    private final RowNodes rows = new RowNodes(body);
    private final RowNode header = new RowNode(head);
    private final GridScrollBar vertical = new GridScrollBar(Orientation.VERTICAL);
    private final GridScrollBar horizontal = new GridScrollBar(Orientation.HORIZONTAL);
    private boolean closed;

    GridPainter() {
        body.grounds.getChildren().add(hover);
        body.lines.getChildren().add(end);
        ring.setFill(null);
        ring.setStrokeType(StrokeType.INSIDE);
        ring.setStrokeWidth(2);
        ring.setArcWidth(RING_ARC);
        ring.setArcHeight(RING_ARC);
        ringWindow.setClip(ringClip);
        ringWindow.getChildren().add(ring);
    }

    /// From bottom to top.
    List<Node> nodes() {
        return List.of(
                ground, body.node(), head.node(), underline, ringWindow, drop, vertical.node(), horizontal.node());
    }

    RowNodes rows() {
        return rows;
    }

    Rectangle hover() {
        return hover;
    }

    Rectangle ring() {
        return ring;
    }

    GridScrollBar vertical() {
        return vertical;
    }

    GridScrollBar horizontal() {
        return horizontal;
    }

    /// What is drawn beside the model.
    ///
    /// @param hovered the row under the mouse
    /// @param focus   the cell that is marked as having the keyboard
    /// @param part    the place of the part of a cell that is marked so instead
    /// @param dropX   where a column that is dragged would go
    /// @param pressable what is to be underlined, since it is under the mouse and does something
    record Marks(
            Optional<Integer> hovered,
            Optional<GridPosition> focus,
            Optional<Bounds> part,
            Optional<Double> dropX,
            Optional<Bounds> pressable) {

        /// Whether the mouse or the keyboard is at a row.
        boolean isAt(int row) {
            return hovered.filter(one -> one == row).isPresent()
                    || focus.filter(at -> at.row() == row).isPresent();
        }
    }

    /// @param now whether a line that is not the grid's stands at its foot
    void setClosed(boolean now) {
        closed = now;
    }

    void paint(Geometry geometry, Look look, Predicate<Object> faded, Marks marks) {
        double top = look.snap(geometry.header());
        rectangle(
                ground,
                0,
                0,
                geometry.width(),
                geometry.height(),
                look.palette().ground());
        body.place(geometry, top, look.snap(geometry.bodyBottom()), look);
        head.place(geometry, 0, top, look);
        rows.show(geometry, look, closed, faded, marks::isAt);
        header(geometry, look);
        Optional<Double> last = geometry.lastLine(closed);
        end.setVisible(last.isPresent());
        last.ifPresent(foot -> rectangle(
                end, 0, look.snap(foot) - 1, geometry.width(), 1, look.palette().line()));
        hover(geometry, look, marks.hovered());
        ring(geometry, look, marks.focus());
        marks.part().ifPresent(part -> ring(geometry, look, part));
        underline(look, marks.pressable());
        drop(geometry, look, marks.dropX());
        vertical.place(geometry, look);
        horizontal.place(geometry, look);
    }

    private void header(Geometry geometry, Look look) {
        if (geometry.header() > 0 && geometry.columns().count() > 0) {
            header.show(geometry, GridPosition.HEADER, look, 0, false, false);
        } else {
            header.hide();
        }
    }

    private void underline(Look look, Optional<Bounds> pressable) {
        underline.setVisible(pressable.isPresent());
        pressable.ifPresent(at -> {
            double left = look.snap(at.getMinX());
            rectangle(
                    underline,
                    left,
                    look.snap(at.getMaxY()) - 1,
                    look.snap(at.getMaxX()) - left,
                    1,
                    look.palette().accent());
        });
    }

    private void drop(Geometry geometry, Look look, Optional<Double> dropX) {
        drop.setVisible(dropX.isPresent());
        dropX.ifPresent(x -> rectangle(
                drop, look.snap(x) - 1, 0, 2, geometry.height(), look.palette().focusRing()));
    }

    private void hover(Geometry geometry, Look look, Optional<Integer> row) {
        Optional<Integer> marked = row.filter(one -> one >= 0
                && one < geometry.rows().count()
                && geometry.model().row(one).kind() == GridRow.RowKind.BODY);
        hover.setVisible(marked.isPresent());
        marked.ifPresent(one -> {
            double top = look.snap(geometry.rowY(one));
            double bottom = look.snap(geometry.rowY(one) + geometry.rowHeight(one));
            rectangle(
                    hover,
                    0,
                    top,
                    geometry.width(),
                    bottom - top,
                    look.palette().hovered());
        });
    }

    /// Inside the cell and above its lower line.
    private void ring(Geometry geometry, Look look, Optional<GridPosition> focus) {
        Optional<CellSpan> span = focus.map(at -> geometry.span(at.row(), at.column()));
        Optional<Bounds> sight = focus.flatMap(at -> geometry.inSight(at.row(), span.orElseThrow()));
        ring.setVisible(sight.isPresent());
        if (sight.isEmpty()) {
            return;
        }
        Bounds place = geometry.place(focus.orElseThrow().row(), span.orElseThrow());
        ringClip.setX(sight.get().getMinX());
        ringClip.setY(sight.get().getMinY());
        ringClip.setWidth(sight.get().getWidth());
        ringClip.setHeight(sight.get().getHeight());
        double left = look.snap(place.getMinX()) + INSIDE_CELL;
        double top = look.snap(place.getMinY()) + INSIDE_CELL;
        ring.setX(left);
        ring.setY(top);
        ring.setWidth(Math.max(0, look.snap(place.getMaxX()) - INSIDE_CELL - left));
        ring.setHeight(Math.max(0, look.snap(place.getMaxY()) - 1 - INSIDE_CELL - top));
        ring.setStroke(look.palette().focusRing());
    }

    /// Around a part, 5 to each side.
    private void ring(Geometry geometry, Look look, Bounds part) {
        double left = look.snap(part.getMinX()) - BESIDE_PART;
        double top = look.snap(part.getCenterY() - PART_HEIGHT / 2);
        ringClip.setX(0);
        ringClip.setY(geometry.header());
        ringClip.setWidth(geometry.width());
        ringClip.setHeight(Math.max(0, geometry.height() - geometry.header()));
        ring.setX(left);
        ring.setY(top);
        ring.setWidth(look.snap(part.getMaxX()) + BESIDE_PART - left);
        ring.setHeight(PART_HEIGHT);
        ring.setStroke(look.palette().focusRing());
        ring.setVisible(true);
    }

    private static void rectangle(Rectangle one, double x, double y, double width, double height, Color fill) {
        one.setX(x);
        one.setY(y);
        one.setWidth(Math.max(0, width));
        one.setHeight(Math.max(0, height));
        one.setFill(fill);
    }
}
