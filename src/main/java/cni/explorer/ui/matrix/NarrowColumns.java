package cni.explorer.ui.matrix;

import cni.explorer.ui.matrix.ColumnPlan.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What is required, side by side in a table that is too narrow for all of it. First strips and open columns go, then
/// the names of providers lose letters, then columns shrink to what those who are left say, then the widest ones are
/// cut; the number of features that stand in no column stays as long as that is so. Only when a sign and the beginning
/// of a word would not fit any more the table scrolls sideways.
final class NarrowColumns {
    static final double PROVIDER_LEAST = 155;
    static final double COLUMN_LEAST = 92;

    private NarrowColumns() {}

    static ColumnPlan of(ColumnChoice choice, double width) {
        List<Placed> asked = choice.asked();
        double least = choice.isProviderDrawn() ? choice.provider() : Math.min(choice.provider(), PROVIDER_LEAST);
        List<Placed> rest = choice.strips();
        double more = rest.isEmpty() || (width - least - ColumnPlan.MORE_NARROW) / asked.size() < COLUMN_LEAST
                ? 0
                : ColumnPlan.MORE_NARROW;
        double room = width - least - more;
        List<Placed> columns = new ArrayList<>(ColumnPlan.sum(asked) <= room ? asked : cut(choice, room));
        double provider = least + Math.clamp(room - ColumnPlan.sum(columns), 0, choice.provider() - least);
        columns.addAll(choice.open());
        if (!choice.open().isEmpty()) {
            columns.addAll(rest);
        } else if (more > 0) {
            columns.add(ColumnPlan.more(rest, true, choice.measure()));
        }
        return new ColumnPlan(provider, columns);
    }

    /// As wide as the values of those who are left, and if that is too much, the widest no wider than their share.
    private static List<Placed> cut(ColumnChoice choice, double room) {
        List<Placed> columns = new ArrayList<>();
        for (Placed one : choice.asked()) {
            columns.add(new Placed(one.column(), Math.min(one.width(), choice.needOfThoseLeft(one))));
        }
        double share = Math.max(COLUMN_LEAST, Math.floor(room / columns.size()));
        double excess = ColumnPlan.sum(columns) - room;
        List<Integer> widestFirst = IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -columns.get(i).width()))
                .toList();
        for (int i : widestFirst) {
            Placed one = columns.get(i);
            double most = choice.isDrawn(one.column()) ? 0 : Math.max(0, one.width() - share);
            double less = Math.clamp(excess, 0, most);
            columns.set(i, new Placed(one.column(), one.width() - less));
            excess -= less;
        }
        return columns;
    }
}
