package cni.explorer.ui.charts;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A line of parts in the columns of the charts: something about the names first, then something for each chart.
///
/// It is as high as its highest part.
class ChartRowLayout extends Pane {
    private final int columns;
    private final Region first;
    private final List<? extends Region> parts;

    /// @param columns how many columns there are, with or without a part
    ChartRowLayout(int columns, Region first, List<? extends Region> parts) {
        this.columns = columns;
        this.first = first;
        this.parts = parts;
        getChildren().add(first);
        getChildren().addAll(parts);
    }

    /// The width that the columns share; not its own where a scroll bar takes some of it.
    double gridWidth(double width) {
        return width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        ColumnGrid grid = new ColumnGrid(gridWidth(width < 0 ? getWidth() : width), columns);
        double height = first.prefHeight(grid.names());
        for (int i = 0; i < parts.size(); i++) {
            height = Math.max(height, parts.get(i).prefHeight(grid.width(i)));
        }
        return snapSizeY(height) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        ColumnGrid grid = new ColumnGrid(gridWidth(getWidth()), columns);
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        first.resizeRelocate(0, top, grid.names(), height);
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).resizeRelocate(grid.left(i), top, grid.width(i), height);
        }
    }
}
