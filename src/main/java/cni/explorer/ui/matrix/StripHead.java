package cni.explorer.ui.matrix;

import cni.explorer.model.Feature;
import cni.explorer.ui.grid.FrozenGrid;
import cni.explorer.ui.grid.GridHit;
import cni.explorer.ui.grid.GridPosition;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;

/// The second line of the head of a strip while the mouse or the keyboard is at one of its signs: the feature that the
/// sign is for. It may lie over the head of its neighbour.
final class StripHead extends Label {
    /// No higher: its ground would hide what reaches below the line above, as the "g" of a group does.
    private static final double HEIGHT = 14;
    private static final double FOOT = 7;

    StripHead() {
        getStyleClass().add(MatrixStyle.STRIP_HEAD);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Follows a grid that lies at the upper left corner of its parent.
    void show(FrozenGrid grid, DatasetGridModel model, Optional<GridHit> pointed) {
        Optional<Feature> feature = model instanceof MatrixGridModel matrix
                ? pointed.flatMap(hit -> matrix.feature(hit))
                : Optional.empty();
        Optional<Bounds> head = pointed.flatMap(hit ->
                grid.bounds(new GridPosition(GridPosition.HEADER, hit.position().column())));
        setVisible(feature.isPresent() && head.isPresent());
        if (isVisible()) {
            setText(feature.orElseThrow().shortName());
            Bounds place = head.orElseThrow();
            double width = prefWidth(-1);
            double left = Math.min(place.getMinX() + 1, grid.getWidth() - width);
            resizeRelocate(left, place.getMaxY() - FOOT - HEIGHT, width, HEIGHT);
        }
    }
}
