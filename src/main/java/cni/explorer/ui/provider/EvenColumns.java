package cni.explorer.ui.provider;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lines in as many columns as have room, which share all of it; they are read across.
final class EvenColumns extends Pane {
    /// Between two lines: more than between the parts of one.
    private static final double BETWEEN = 6;

    private final double least;
    private final double apart;

    /// @param least how wide a column is at least
    /// @param apart how far they are from each other
    EvenColumns(double least, double apart, List<? extends Node> lines) {
        this.least = least;
        this.apart = apart;
        getChildren().setAll(lines);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        return Math.clamp(
                (long) ((width + apart) / (least + apart)),
                1,
                Math.max(1, getChildren().size()));
    }

    private double each(double width) {
        int columns = columns(width);
        return snapSizeX((width - (columns - 1) * apart) / columns - 1);
    }

    /// Of the line in which one stands: as high as the highest in it.
    private double height(int first, double width) {
        return getChildren().stream()
                .skip(first)
                .limit(columns(width))
                .mapToDouble(line -> line.prefHeight(each(width)))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return least;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? least : width;
        double high = 0;
        for (int first = 0; first < getChildren().size(); first += columns(room)) {
            high += snapSizeY(height(first, room)) + BETWEEN;
        }
        return Math.max(0, high - BETWEEN);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double each = each(getWidth());
        double y = 0;
        for (int first = 0; first < getChildren().size(); first += columns) {
            double high = snapSizeY(height(first, getWidth()));
            for (int column = 0;
                    column < columns && first + column < getChildren().size();
                    column++) {
                getChildren().get(first + column).resizeRelocate(column * (each + apart), y, each, high);
            }
            y += high + BETWEEN;
        }
    }
}
