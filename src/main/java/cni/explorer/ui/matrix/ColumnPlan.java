package cni.explorer.ui.matrix;

import java.util.ArrayList;
import java.util.List;

/// The columns of the matrix as they share the width of the table: names, what is required in the order in which it was
/// ticked, what is preferred, open columns, folded groups, and how many features there is no room for.
///
/// What is required comes whole; where even that does not fit, [NarrowColumns] says who gives way. Then open columns
/// come, then strips, each whole or not at all.
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
        double more = choice.strips(0).isEmpty() ? 0 : MORE_NARROW;
        if (!choice.asked().isEmpty() && provider + firm + more > width) {
            return NarrowColumns.of(choice, width);
        }
        List<Placed> columns = new ArrayList<>(choice.asked());
        columns.addAll(choice.open());
        double used = provider + firm + sum(choice.open());
        List<Placed> opened = new ArrayList<>();
        for (Placed next : choice.openIfRoom()) {
            double beside = choice.strips(opened.size() + 1).isEmpty() ? 0 : MORE_NARROW;
            if (used + next.width() + beside > width) {
                break;
            }
            opened.add(next);
            used += next.width();
        }
        columns.addAll(opened);
        List<Placed> strips = choice.strips(opened.size());
        boolean scrolls = used + (strips.isEmpty() ? 0 : MORE_NARROW) > width;
        List<Placed> rest = scrolls ? strips : withMore(strips, width - used);
        columns.addAll(rest);
        if (scrolls) {
            return withoutSliver(provider, columns, width - provider, choice);
        }
        return spread(provider, columns, width - used - sum(rest), choice);
    }

    /// The strips that fit, from the left, and what is left out as a number.
    private static List<Placed> withMore(List<Placed> strips, double room) {
        if (sum(strips) <= room) {
            return strips;
        }
        List<Placed> some = new ArrayList<>();
        List<Placed> others = new ArrayList<>();
        double left = room;
        for (Placed strip : strips) {
            boolean fits = strip.width() + MORE <= left;
            (fits ? some : others).add(strip);
            left -= fits ? strip.width() : 0;
        }
        some.add(more(others, left < MORE));
        return some;
    }

    /// How many features stand in none of the columns.
    static Placed more(List<Placed> left, boolean narrow) {
        var features =
                left.stream().flatMap(one -> one.column().features().stream()).toList();
        return new Placed(new MatrixColumn.More(features, narrow), narrow ? MORE_NARROW : MORE);
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

    /// What is left over goes to the last open column, or to the names.
    private static ColumnPlan spread(double provider, List<Placed> columns, double left, ColumnChoice choice) {
        if (left <= 0) {
            return new ColumnPlan(provider, columns);
        }
        int asked = choice.asked().size();
        int last = asked - 1;
        while (last + 1 < columns.size() && columns.get(last + 1).column() instanceof MatrixColumn.Single) {
            last++;
        }
        if (last >= asked && !choice.isDrawn(columns.get(last).column())) {
            Placed wide = columns.get(last);
            columns.set(last, new Placed(wide.column(), wide.width() + left));
            return new ColumnPlan(provider, columns);
        }
        double names =
                choice.isProviderDrawn() ? provider : Math.max(provider, Math.min(PROVIDER_MOST, provider + left));
        return new ColumnPlan(names, columns);
    }

    static double sum(List<Placed> columns) {
        return columns.stream().mapToDouble(Placed::width).sum();
    }
}
