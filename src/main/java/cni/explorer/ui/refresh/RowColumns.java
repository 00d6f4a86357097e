package cni.explorer.ui.refresh;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Rows side by side, two where there is less room and three where there is more, from the left and then down. It asks
/// for no layout while it is laid out.
final class RowColumns extends Pane {
    private static final double ROW = 24;
    private static final double ROOMY = 950;

    private int expected;

    /// How many rows there will be, which have their room from the beginning.
    void setExpected(int rows) {
        if (rows != expected) {
            expected = rows;
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = columns(width < 0 ? getWidth() : width);
        return Math.ceilDiv(Math.max(expected, getChildren().size()), columns) * ROW;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double each = Math.floor(getWidth() / columns);
        for (int at = 0; at < getChildren().size(); at++) {
            int line = at / columns;
            Node row = getChildren().get(at);
            row.resizeRelocate(at % columns * each, line * ROW, each, ROW);
        }
    }

    private static int columns(double width) {
        return width < ROOMY ? 2 : 3;
    }
}
