package cni.explorer.ui.grid;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;

/// A check box as it looks: a frame with its ground, as those of controls are drawn.
final class CheckShape extends Region {
    private static final CornerRadii OUTER = new CornerRadii(4);
    private static final CornerRadii INNER = new CornerRadii(3);
    private static final Insets FRAME = new Insets(1);
    private static final double STROKE = 1.75;

    private final Polyline mark = new Polyline(3.5, 8.5, 6.5, 11.5, 12.5, 5);

    CheckShape() {
        mark.setStrokeWidth(STROKE);
        getChildren().add(NodePool.bare(mark));
    }

    /// @param frame    around it, and all of it where it is selected
    /// @param inside   of an empty one
    /// @param selected whether it has its mark
    /// @param onFrame  the mark
    void show(Color frame, Color inside, boolean selected, Color onFrame) {
        BackgroundFill outer = new BackgroundFill(frame, OUTER, Insets.EMPTY);
        setBackground(
                selected ? new Background(outer) : new Background(outer, new BackgroundFill(inside, INNER, FRAME)));
        mark.setVisible(selected);
        mark.setStroke(onFrame);
    }
}
