package cni.explorer.ui.compare;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// One row of the board: a label and a part of every card, all as high as the highest of them.
///
/// The label keeps its place when the cards scroll sideways under it.
class CardRow extends Region {
    static final double LABEL_WIDTH = 196;
    private static final double LEAST_CARD = 240;

    private final Region label;
    private final List<? extends Region> parts;

    /// @param parts one for each card; a single one may reach over all cards
    CardRow(Region label, List<? extends Region> parts) {
        this.label = label;
        this.parts = List.copyOf(parts);
        getStyleClass().add(CompareStyle.ROW);
        label.setViewOrder(-1);
        getChildren().addAll(this.parts);
        getChildren().add(label);
    }

    final Region label() {
        return label;
    }

    final List<? extends Region> parts() {
        return parts;
    }

    /// Draws a darker line under it or not.
    final void endGroup(boolean end) {
        pseudoClassStateChanged(CompareStyle.GROUP_END, end);
    }

    /// Keeps the label where it is although the row has moved to the left.
    final void shift(double scrolled) {
        label.setTranslateX(scrolled);
        label.pseudoClassStateChanged(CompareStyle.SCROLLED, scrolled > 0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LABEL_WIDTH + (parts.size() > 1 ? parts.size() * LEAST_CARD : LEAST_CARD);
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? computePrefWidth(-1) : width;
        double height = label.prefHeight(LABEL_WIDTH);
        for (int i = 0; i < parts.size(); i++) {
            height = Math.max(height, height(parts.get(i), left(i + 1, all) - left(i, all)));
        }
        return snapSizeY(height) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        label.resizeRelocate(0, top, LABEL_WIDTH, height);
        for (int i = 0; i < parts.size(); i++) {
            double left = left(i, getWidth());
            parts.get(i).resizeRelocate(left, top, left(i + 1, getWidth()) - left, height);
        }
    }

    private static double height(Region part, double width) {
        return Math.max(part.minHeight(width), part.prefHeight(width));
    }

    private double left(int part, double width) {
        return snapPositionX(LABEL_WIDTH + (width - LABEL_WIDTH) * part / parts.size());
    }
}
