package cni.explorer.ui.common;

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

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        double before = width(start);
        double after = width(end);
        double whole = getSkinnable().getHeight();
        super.layoutChildren(x + before, y, width - before - after, height);
        start.resizeRelocate(x, 0, before, whole);
        if (end != null) {
            end.resizeRelocate(x + width - after, 0, after, whole);
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
