package cni.explorer.ui.matrix;

import javafx.scene.layout.Region;

/// Lays out who is left, a line, and who is not: each as high as it needs if there is room, else 60 to 40, so that
/// neither ever pushes the other out. What one does not need, the other gets.
final class SharedHeight extends Region {
    private static final double UPPER_SHARE = 0.6;

    private PinnedTable<?> upper;
    private final Region line;
    private final ExcludedList lower;
    private TableHeight upperHeight;

    SharedHeight(PinnedTable<?> upper, Region line, ExcludedList lower) {
        this.upper = upper;
        this.line = line;
        this.lower = lower;
        this.upperHeight = new TableHeight(upper);
        getChildren().addAll(upper, line, lower);
        setMinHeight(0);
    }

    /// Puts another table above the line.
    void show(PinnedTable<?> other) {
        if (!other.equals(upper)) {
            upper = other;
            upperHeight = new TableHeight(other);
            getChildren().setAll(upper, line, lower);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean some = lower.isManaged();
        double lineHeight = some ? line.prefHeight(width) : 0;
        double room = Math.max(0, getHeight() - lineHeight);
        double wantsUpper = upper.isManaged() ? upperHeight.wanted(width) : 0;
        double wantsLower = some ? lower.wantedHeight() : 0;
        double upperMost = Math.max(room * UPPER_SHARE, room - wantsLower);
        double upperGets = wantsUpper <= upperMost ? wantsUpper : upperHeight.whole(upperMost, width);
        double lowerGets = Math.min(wantsLower, room - upperGets);
        // A sideways bar takes height, so an upward bar comes, which takes width, so the sideways bar stays: each would
        // keep the other. Room for it under the line, where nobody sees it, ends that.
        double slack = upperGets >= wantsUpper && !upperHeight.scrollsSideways(width) ? upperHeight.bar() : 0;
        upper.showAllRows(upperGets >= wantsUpper);
        upper.resizeRelocate(0, 0, width, snapSizeY(upperGets) + slack);
        line.resizeRelocate(0, snapSizeY(upperGets), width, lineHeight);
        lower.resizeRelocate(0, snapSizeY(upperGets) + lineHeight, width, lowerGets);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}
