package cni.explorer.ui.common;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// A region as a drawing that stays as large as it was drawn, in a square box.
final class FixedShape {
    private FixedShape() {}

    static void draw(Region box, SVGPath drawing, double side) {
        box.setShape(drawing);
        box.setScaleShape(false);
        box.setCenterShape(false);
        box.setCacheShape(false);
        box.setMinSize(side, side);
        box.setPrefSize(side, side);
        box.setMaxSize(side, side);
    }
}
