package cni.explorer.ui.common;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// Draws what it holds larger or smaller, and gives it as much less or more room. What stands in it knows nothing of
/// that, so all of it follows: texts, rows, pictures and the painted grids. Whatever is put elsewhere is as large there
/// as it was before.
public final class Zoomed extends Region {
    private static final Dimension2D ANY = new Dimension2D(0, 0);

    private final Node content;
    private final Dimension2D least;
    private final Scale scale = new Scale();
    private final ChangeListener<Parent> moved = (_, _, to) -> move(to);
    private double factor;

    /// Of any size.
    public Zoomed(Node content, double factor) {
        this(content, factor, ANY);
    }

    /// @param least the room that the content needs. It is not enlarged so much that it would have less, for then it
    ///              would be cut
    public Zoomed(Node content, double factor, Dimension2D least) {
        this.content = content;
        this.factor = factor;
        this.least = least;
        scale.setX(factor);
        scale.setY(factor);
        content.getTransforms().setAll(scale);
        getChildren().add(content);
        content.parentProperty().addListener(moved);
        setMinSize(0, 0);
    }

    private void move(@Nullable Parent to) {
        if (to != this) {
            content.parentProperty().removeListener(moved);
            content.getTransforms().remove(scale);
        }
    }

    /// How much larger a node is drawn than it is.
    public static double at(Node node) {
        return node.getLocalToSceneTransform().getMxx();
    }

    /// Changes how large it is drawn.
    public void zoom(double changed) {
        factor = changed;
        requestLayout();
    }

    /// How large it is drawn, which in a small window is less than asked for.
    public double drawn() {
        return scale.getX();
    }

    public ReadOnlyDoubleProperty drawnProperty() {
        return scale.xProperty();
    }

    @Override
    protected void layoutChildren() {
        double now = fitting(getWidth(), getHeight());
        if (now != scale.getX()) {
            scale.setY(now);
            scale.setX(now);
        }
        content.resizeRelocate(0, 0, getWidth() / now, getHeight() / now);
    }

    private double fitting(double width, double height) {
        if (width <= 0 || height <= 0 || least.equals(ANY)) {
            return factor;
        }
        double most = Math.min(width / least.getWidth(), height / least.getHeight());
        return Math.min(factor, Math.max(Math.min(factor, 1), most));
    }

    @Override
    protected double computePrefWidth(double height) {
        double across = height < 0 ? height : height / factor;
        return Math.min(content.prefWidth(across), content.maxWidth(across)) * factor;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = width < 0 ? width : width / factor;
        return Math.min(content.prefHeight(across), content.maxHeight(across)) * factor;
    }
}
