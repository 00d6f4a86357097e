package cni.explorer.ui.grid;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

/// A thin scroll bar over the content, visible only while there is more; wider while the mouse is near.
final class GridScrollBar {
    /// How near the mouse has to be.
    static final double NEAR = 12;

    private static final double THIN = 6;
    private static final double WIDE = 8;
    private static final double FROM_EDGE = 3;
    /// A bar across lies below the text of the last row and does not hide it.
    private static final double LOW = 5;

    private static final double FROM_FOOT = 1;

    private final Orientation orientation;
    private final Rectangle node = NodePool.rectangle();
    private Thumb thumb = new Thumb(0, 0, 0, 0);
    private double from;
    private double edge;
    private boolean near;

    GridScrollBar(Orientation orientation) {
        this.orientation = orientation;
    }

    Node node() {
        return node;
    }

    Thumb thumb() {
        return thumb;
    }

    void place(Geometry geometry, Look look) {
        boolean upright = orientation == Orientation.VERTICAL;
        from = (upright ? geometry.header() : geometry.frozenWidth()) + FROM_EDGE;
        edge = upright ? geometry.width() : geometry.height();
        double end = (upright ? geometry.bodyBottom() : geometry.width()) - 2 * FROM_EDGE - THIN;
        thumb = upright
                ? new Thumb(end - from, geometry.bodyHeight(), geometry.rows().total(), geometry.scrollY())
                : new Thumb(end - from, geometry.width(), geometry.columns().total(), geometry.scrollX());
        node.setVisible(thumb.needed());
        if (!thumb.needed()) {
            return;
        }
        double thick = near ? WIDE : upright ? THIN : LOW;
        double across = look.snap(edge - (upright ? FROM_EDGE : FROM_FOOT) - thick);
        double start = look.snap(from + thumb.start());
        node.setX(upright ? across : start);
        node.setY(upright ? start : across);
        node.setWidth(upright ? thick : thumb.length());
        node.setHeight(upright ? thumb.length() : thick);
        node.setArcWidth(thick);
        node.setArcHeight(thick);
        node.setFill(near ? look.palette().box() : look.palette().strongLine());
    }

    /// Whether a point of the grid is on the bar or its way.
    boolean at(double x, double y) {
        double along = along(x, y) - from;
        double beside = edge - (orientation == Orientation.VERTICAL ? x : y);
        return thumb.needed() && beside >= 0 && beside <= NEAR && along >= 0 && along <= thumb.track();
    }

    /// The mouse is near or not; tells whether that is another look.
    boolean near(boolean now) {
        boolean other = near != now;
        near = now;
        return other;
    }

    /// How far along the way a point is.
    double along(double x, double y) {
        return orientation == Orientation.VERTICAL ? y : x;
    }

    /// How far along the grid the thumb begins.
    double start() {
        return from + thumb.start();
    }

    double from() {
        return from;
    }
}
