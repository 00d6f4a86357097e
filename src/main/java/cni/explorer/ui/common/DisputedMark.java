package cni.explorer.ui.common;

import cni.explorer.model.Cell;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// A sign of inequality behind the value of a cell that a second source contradicts.
public final class DisputedMark extends Region {
    private static final double SIZE = 10;
    private static final String UNEQUAL =
            "M1 2.6H5.6L6.6 0.6L7.7 1.1L6.95 2.6H9V3.9H6.3L5.2 6.1H9V7.4H4.55L3.4 9.7L2.3 9.2L3.2 7.4H1V6.1H3.85L4.95 3.9H1Z";

    public DisputedMark() {
        SVGPath drawing = new SVGPath();
        drawing.setContent(UNEQUAL);
        FixedShape.draw(this, drawing, SIZE);
        getStyleClass().add(StyleClass.DISPUTED);
    }

    /// Shows itself if the cell is disputed.
    public void show(Cell cell) {
        Presence.put(this, cell.disputed());
    }
}
