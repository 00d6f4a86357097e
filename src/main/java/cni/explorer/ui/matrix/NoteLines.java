package cni.explorer.ui.matrix;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Notes under each other; in two columns where many of them wrap and both have room.
final class NoteLines extends Pane {
    private static final double GAP = 24;
    private static final int FEW = 6;

    private final double column;

    /// @param column how wide a column is at least
    NoteLines(double column) {
        this.column = column;
    }

    /// What stands in the second column begins with the name of a provider.
    private int split(double width) {
        List<Node> all = getManagedChildren();
        if (all.size() < FEW || width < 2 * column + GAP) {
            return all.size();
        }
        double half = height(all, width) / 2;
        return IntStream.range(1, all.size())
                .filter(row -> !(all.get(row) instanceof NoteRow note) || note.isNamed())
                .filter(row -> height(all.subList(0, row), width) >= half)
                .findFirst()
                .orElse(all.size());
    }

    private double width(double all, int split) {
        return split < getManagedChildren().size() ? Math.floor((all - GAP) / 2) : all;
    }

    private static double height(List<Node> rows, double width) {
        return rows.stream().mapToDouble(row -> high(row, width)).sum();
    }

    private static double high(Node row, double width) {
        return Math.ceil(Math.max(row.minHeight(width), row.prefHeight(width)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? getWidth() : width;
        List<Node> rows = getManagedChildren();
        int split = split(all);
        double each = width(all, split);
        return Math.max(height(rows.subList(0, split), each), height(rows.subList(split, rows.size()), each));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        List<Node> rows = getManagedChildren();
        int split = split(getWidth());
        double each = width(getWidth(), split);
        double y = 0;
        for (int row = 0; row < rows.size(); row++) {
            y = row == split ? 0 : y;
            double high = high(rows.get(row), each);
            rows.get(row).resizeRelocate(row < split ? 0 : each + GAP, y, each, high);
            y += high;
        }
    }
}
