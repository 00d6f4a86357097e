package cni.explorer.ui.grid;

import java.util.Arrays;

/// Where rows stand, one below the other from 0, in pixels; as if nothing were scrolled.
sealed interface RowLayout {

    static RowLayout of(GridModel model) {
        double height = model.uniformRowHeight();
        if (height > 0) {
            return new Uniform(model.rowCount(), height);
        }
        double[] tops = new double[model.rowCount() + 1];
        for (int row = 0; row < model.rowCount(); row++) {
            tops[row + 1] = tops[row] + model.row(row).height();
        }
        return new Summed(tops);
    }

    int count();

    double top(int row);

    /// The row at a place, between the first and the last.
    int at(double y);

    default double bottom(int row) {
        return top(row + 1);
    }

    default double height(int row) {
        return bottom(row) - top(row);
    }

    default double total() {
        return top(count());
    }

    /// Rows of one height.
    record Uniform(int count, double each) implements RowLayout {
        @Override
        public double top(int row) {
            return row * each;
        }

        @Override
        public int at(double y) {
            return (int) Math.max(0, Math.min(count - 1, Math.floor(y / each)));
        }
    }

    /// Rows of any height.
    final class Summed implements RowLayout {
        private final double[] tops;

        private Summed(double[] tops) {
            this.tops = tops;
        }

        @Override
        public int count() {
            return tops.length - 1;
        }

        @Override
        public double top(int row) {
            return tops[row];
        }

        @Override
        public int at(double y) {
            int found = Arrays.binarySearch(tops, y);
            int row = found >= 0 ? found : -found - 2;
            return Math.max(0, Math.min(count() - 1, row));
        }
    }
}
