package cni.explorer.ui.grid;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

/// What rows are drawn into, from bottom to top: grounds and lines, cells that scroll sideways, frozen ones, and those
/// over both. The header is one band, the rows below it another.
final class Band {
    final Group grounds = group();
    final Group lines = group();
    final Group scrolling = group();
    final Group frozen = group();
    final Group across = group();
    private final Rectangle all = new Rectangle();
    private final Rectangle right = new Rectangle();
    private final Rectangle left = new Rectangle();
    private final Group window = group();
    private final Group scrollWindow = group();
    private final Group frozenWindow = group();

    Band() {
        window.setClip(all);
        scrollWindow.setClip(right);
        frozenWindow.setClip(left);
        scrollWindow.getChildren().add(scrolling);
        frozenWindow.getChildren().add(frozen);
        window.getChildren().addAll(List.of(grounds, lines, scrollWindow, frozenWindow, across));
    }

    Node node() {
        return window;
    }

    /// Cuts what reaches out of the band, and of its parts.
    void place(Geometry geometry, double top, double bottom, Look look) {
        double frozenEdge = look.snap(geometry.frozenWidth());
        cut(all, 0, top, geometry.width(), bottom);
        cut(left, 0, top, frozenEdge, bottom);
        cut(right, frozenEdge, top, geometry.width(), bottom);
        scrolling.setTranslateX(-look.snap(geometry.scrollX()));
    }

    private static void cut(Rectangle clip, double left, double top, double right, double bottom) {
        clip.setX(left);
        clip.setY(top);
        clip.setWidth(Math.max(0, right - left));
        clip.setHeight(Math.max(0, bottom - top));
    }

    static Group group() {
        Group group = NodePool.bare(new Group());
        group.setAutoSizeChildren(false);
        return group;
    }
}
