package cni.explorer.ui.matrix;

import cni.explorer.ui.common.PlainScroll;
import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// The ways out, whole as long as somebody who is excluded is in sight below them; else as many as their share of the
/// room holds, and the others by scrolling.
final class WaysRoom extends PlainScroll {
    private static final double SHARE = 0.6;

    private final Pane ways;
    private final DoubleSupplier room;
    private final DoubleSupplier least;

    /// @param room  for them and what is below
    /// @param least what is below needs
    WaysRoom(Pane ways, DoubleSupplier room, DoubleSupplier least) {
        super(ways);
        this.ways = ways;
        this.room = room;
        this.least = least;
        setFocusTraversable(false);
        visibleProperty().bind(ways.visibleProperty());
        managedProperty().bind(ways.managedProperty());
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = ways.prefHeight(width);
        double most = room.getAsDouble();
        return all <= most - least.getAsDouble()
                ? all
                : wholeRows(width, Math.min(most * SHARE, most - least.getAsDouble()));
    }

    private double wholeRows(double width, double most) {
        double height = 0;
        for (Node row : ways.getChildren()) {
            double next = height + Math.max(row.minHeight(width), row.prefHeight(width));
            if (next > most) {
                break;
            }
            height = next;
        }
        return height;
    }
}
