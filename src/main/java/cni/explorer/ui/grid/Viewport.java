package cni.explorer.ui.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// What of a model is visible: its geometry, and how that changes. Tells when there is something to draw.
final class Viewport {
    private final Runnable changed;
    private final Map<Object, Double> chosen = new HashMap<>();
    private final ReadOnlyDoubleWrapper scrollX = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper scrollY = new ReadOnlyDoubleWrapper();
    private Geometry geometry;

    Viewport(GridModel model, Runnable changed) {
        this.changed = changed;
        geometry = new Geometry(model, ColumnLayout.of(model, chosen), RowLayout.of(model), 0, 0, 0, 0);
    }

    Geometry geometry() {
        return geometry;
    }

    GridModel model() {
        return geometry.model();
    }

    ReadOnlyDoubleProperty scrollXProperty() {
        return scrollX.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty scrollYProperty() {
        return scrollY.getReadOnlyProperty();
    }

    /// Shows another model; the row at the top stays there, but at the very top the rows' beginning stays visible.
    void show(GridModel model) {
        Geometry before = geometry;
        chosen.clear();
        RowLayout rows = RowLayout.of(model);
        double y = before.scrollY();
        if (y > 0 && rows.count() > 0) {
            int top = before.firstRow();
            int kept = KeptRow.find(before.model(), top, model);
            y = rows.top(kept) + Math.min(y - before.rows().top(top), rows.height(kept));
        }
        replace(new Geometry(
                model, ColumnLayout.of(model, chosen), rows, before.width(), before.height(), before.scrollX(), y));
    }

    /// Fits another size, while the grid is being drawn anyway.
    void resize(double width, double height) {
        if (width != geometry.width() || height != geometry.height()) {
            put(geometry.resized(width, height));
        }
    }

    /// Scrolls to a place, as far as there is, and tells whether anything moved.
    boolean scrollTo(double x, double y) {
        Geometry next = geometry.scrolled(x, y);
        if (next.scrollX() == geometry.scrollX() && next.scrollY() == geometry.scrollY()) {
            return false;
        }
        replace(next);
        return true;
    }

    /// Scrolls on, as far as there is, and tells whether anything moved.
    boolean scrollBy(double x, double y) {
        return scrollTo(geometry.scrollX() + x, geometry.scrollY() + y);
    }

    /// A width that holds until the next model comes.
    void widen(Object column, double width) {
        chosen.put(column, width);
        replace(new Geometry(
                model(),
                ColumnLayout.of(model(), chosen),
                geometry.rows(),
                geometry.width(),
                geometry.height(),
                geometry.scrollX(),
                geometry.scrollY()));
    }

    Optional<Double> chosen(Object column) {
        return Optional.ofNullable(chosen.get(column));
    }

    /// Scrolls no further than needed to show a cell; of what is larger than the room, its beginning.
    void reveal(GridPosition position) {
        Geometry at = geometry;
        double x = at.scrollX();
        double y = at.scrollY();
        if (position.row() != GridPosition.HEADER) {
            y = within(at.rows().top(position.row()), at.rows().bottom(position.row()), y, at.bodyHeight());
        }
        CellSpan span = at.span(position.row(), position.column());
        if (!span.fixed()) {
            double room = at.width() - at.frozenWidth();
            double left = span.left() - at.frozenWidth();
            x = within(left, left + span.width(), x, room);
        }
        scrollTo(x, y);
    }

    private static double within(double from, double to, double scroll, double room) {
        return Math.min(from, Math.max(scroll, to - room));
    }

    private void replace(Geometry next) {
        put(next);
        changed.run();
    }

    private void put(Geometry next) {
        geometry = next;
        scrollX.set(next.scrollX());
        scrollY.set(next.scrollY());
    }
}
