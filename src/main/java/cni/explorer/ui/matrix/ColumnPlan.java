package cni.explorer.ui.matrix;

import cni.explorer.ui.common.TextWidth;
import cni.explorer.ui.grid.FontRole;
import java.util.ArrayList;
import java.util.List;

/// The columns of the matrix as they share the width of the table: names, what is required in the order in which it was
/// ticked, what is preferred, open columns, folded groups, and how many features there is no room for.
///
/// What is required comes whole; where even that does not fit, [NarrowColumns] says who gives way. Then open columns
/// come, then strips from the left, each whole or not at all.
///
/// @param provider how wide the column of names is
/// @param columns  the others with their widths, from left to right
record ColumnPlan(double provider, List<Placed> columns) {
    static final double PROVIDER_MOST = 280;
    static final double MORE = 50;
    static final double MORE_NARROW = 44;
    /// A sign and the beginning of a word.
    static final double READABLE = 72;
    /// What is out of sight begins beside the edge, in the room that is free for the bar.
    static final double BEYOND = 4;

    ColumnPlan {
        columns = List.copyOf(columns);
    }

    /// A column and its width.
    record Placed(MatrixColumn column, double width) {}

    /// @param width of the table
    static ColumnPlan of(ColumnChoice choice, double width) {
        double provider = choice.provider();
        double firm = sum(choice.asked());
        List<Placed> strips = choice.strips();
        double more = strips.isEmpty() ? 0 : MORE_NARROW;
        if (!choice.asked().isEmpty() && provider + firm + more > width) {
            return NarrowColumns.of(choice, width);
        }
        List<Placed> columns = new ArrayList<>(choice.asked());
        columns.addAll(choice.open());
        double used = provider + firm + sum(choice.open());
        boolean scrolls = used + more > width;
        columns.addAll(scrolls ? strips : withMore(strips, width - used, choice));
        if (scrolls) {
            return withoutSliver(provider, columns, width - provider, choice);
        }
        return spread(provider, columns, width - provider - sum(columns), choice);
    }

    /// The strips that fit, from the left, and what is left out as a number.
    private static List<Placed> withMore(List<Placed> strips, double room, ColumnChoice choice) {
        if (sum(strips) <= room) {
            return strips;
        }
        List<Placed> some = new ArrayList<>();
        double left = room;
        for (Placed strip : strips) {
            left -= strip.width();
            if (left < MORE_NARROW) {
                break;
            }
            some.add(strip);
        }
        List<Placed> others = strips.subList(some.size(), strips.size());
        Placed word = more(others, false, choice.measure());
        some.add(sum(some) + word.width() <= room ? word : more(others, true, choice.measure()));
        return some;
    }

    /// How many features stand in none of the columns.
    static Placed more(List<Placed> left, boolean narrow, TextWidth measure) {
        var features =
                left.stream().flatMap(one -> one.column().features().stream()).toList();
        MatrixColumn.More more = new MatrixColumn.More(features, narrow);
        double words = Math.ceil(measure.width(more.words(), FontRole.SMALL)) + 2 * DatasetGridModel.PADDING;
        return new Placed(more, narrow ? MORE_NARROW : Math.max(MORE, words));
    }

    /// Of a column that the edge cuts off enough is in sight to read what it begins with, or nothing.
    private static ColumnPlan withoutSliver(double provider, List<Placed> columns, double room, ColumnChoice choice) {
        double sliver = room;
        int whole = 0;
        while (whole < columns.size() && columns.get(whole).width() <= sliver) {
            sliver -= columns.get(whole).width();
            whole++;
        }
        if (whole > 0 && whole < columns.size() && sliver < READABLE) {
            Placed last = columns.get(whole - 1);
            if (!choice.isDrawn(last.column())) {
                columns.set(whole - 1, new Placed(last.column(), last.width() + sliver + BEYOND));
            }
        }
        return new ColumnPlan(provider, columns);
    }

    /// What is left over goes to columns whose heads stand in two lines, then to the last column, or to the names if
    /// nothing is open besides what is asked for; else it stays free.
    private static ColumnPlan spread(double provider, List<Placed> columns, double room, ColumnChoice choice) {
        double left = room;
        for (int i = 0; i < columns.size(); i++) {
            MatrixColumn column = columns.get(i).column();
            boolean isLast = i == columns.size() - 1 && i >= choice.asked().size();
            double wanted =
                    isLast ? left : choice.needOfHead(column) - columns.get(i).width();
            if (column instanceof MatrixColumn.Single && !choice.isDrawn(column) && wanted > 0) {
                double more = Math.clamp(wanted, 0, Math.max(0, left));
                columns.set(i, new Placed(column, columns.get(i).width() + more));
                left -= more;
            }
        }
        boolean isNames = choice.open().isEmpty() && !choice.isProviderDrawn();
        double most = Math.max(provider, PROVIDER_MOST);
        return new ColumnPlan(isNames ? Math.clamp(provider + left, provider, most) : provider, columns);
    }

    static double sum(List<Placed> columns) {
        return columns.stream().mapToDouble(Placed::width).sum();
    }
}
