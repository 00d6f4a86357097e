package cni.explorer.ui.grid;

import java.util.Arrays;
import java.util.Map;

/// Where columns stand, side by side from 0, in pixels; as if nothing were scrolled.
final class ColumnLayout {
    private final double[] lefts;

    private ColumnLayout(double[] lefts) {
        this.lefts = lefts;
    }

    /// @param chosen widths that stand in the place of the model's, by the keys of columns
    static ColumnLayout of(GridModel model, Map<Object, Double> chosen) {
        double[] lefts = new double[model.columnCount() + 1];
        for (int column = 0; column < model.columnCount(); column++) {
            GridColumn one = model.column(column);
            lefts[column + 1] = lefts[column] + chosen.getOrDefault(one.key(), one.width());
        }
        return new ColumnLayout(lefts);
    }

    int count() {
        return lefts.length - 1;
    }

    double left(int column) {
        return lefts[column];
    }

    double right(int column) {
        return lefts[column + 1];
    }

    double width(int column) {
        return right(column) - left(column);
    }

    double total() {
        return lefts[count()];
    }

    /// The column at a place; -1 left of all, and their number right of all.
    int at(double x) {
        if (x < 0) {
            return -1;
        }
        int found = Arrays.binarySearch(lefts, x);
        int column = found >= 0 ? found : -found - 2;
        while (column < count() && right(column) <= x) {
            column++;
        }
        return Math.min(column, count());
    }
}
