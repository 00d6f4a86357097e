package cni.explorer.ui.common;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.text.HitInfo;
import org.jspecify.annotations.Nullable;

/// Lays a field out between what stands at its start and at its end.
final class SearchFieldSkin extends TextFieldSkin {
    private final Node start;
    private final @Nullable Node end;

    SearchFieldSkin(TextField field, Node start, @Nullable Node end) {
        super(field);
        this.start = start;
        this.end = end;
        getChildren().add(start);
        if (end != null) {
            getChildren().add(end);
        }
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return super.computePrefWidth(height, top, right, bottom, left) + width(start) + width(end);
    }

    /// Each child has its own area, and is laid out once: what is laid out twice asks for the next layout.
    @Override
    protected void layoutInArea(
            Node child,
            double x,
            double y,
            double width,
            double height,
            double baseline,
            HPos horizontal,
            VPos vertical) {
        double before = width(start);
        double after = width(end);
        double whole = getSkinnable().getHeight();
        if (child.equals(start)) {
            super.layoutInArea(child, x, 0, before, whole, baseline, horizontal, vertical);
        } else if (child.equals(end)) {
            super.layoutInArea(child, x + width - after, 0, after, whole, baseline, horizontal, vertical);
        } else {
            super.layoutInArea(child, x + before, y, width - before - after, height, baseline, horizontal, vertical);
        }
    }

    /// JavaFX does not know that the words begin later.
    @Override
    public HitInfo getIndex(double x, double y) {
        return super.getIndex(x - width(start), y);
    }

    private double width(@Nullable Node node) {
        return node == null ? 0 : snapSizeX(node.prefWidth(-1));
    }
}
