package cni.explorer.ui.compare;

import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// One row: a label and a part of every card, all as high as the highest of them.
///
/// @param key   identifies it among all rows
/// @param parts the label first; a single one may reach over all cards
record CompareRow(Object key, GridRow look, List<CardPart> parts) {
    private static final double LEAST = 28;
    private static final double HEADING = 30;
    private static final double ROOM = 12;

    /// What a row is for that shows neither a feature nor a metric.
    enum Passage {
        LINES,
        CONDITIONS,
        REMARKS
    }

    /// A row of its own.
    ///
    /// @param strong whether a stronger line parts it from the row above
    static CompareRow body(Object key, boolean strong, CardPart label, Stream<CardPart> parts, CardRoom room) {
        return of(key, GridRow.RowKind.BODY, strong, Stream.concat(Stream.of(label), parts), room, LEAST);
    }

    /// A row that stands for others.
    static CompareRow heading(Object key, CardPart over, CardRoom room) {
        return of(key, GridRow.RowKind.HEADING, true, Stream.of(over), room, HEADING);
    }

    private static CompareRow of(
            Object key, GridRow.RowKind kind, boolean strong, Stream<CardPart> all, CardRoom room, double least) {
        List<CardPart> parts = all.toList();
        GridCell highest = parts.stream()
                .map(CardPart::cell)
                .max(Comparator.comparingDouble(room.advances()::height))
                .orElse(GridCell.EMPTY);
        double lines = room.advances().height(highest);
        double height = Math.max(least, Math.ceil(lines + ROOM));
        GridRow look = new GridRow(
                height,
                kind,
                strong,
                0,
                height > least ? lines / highest.lines().size() : 0);
        return new CompareRow(
                key, look, parts.stream().map(part -> part.alignedWith(highest)).toList());
    }
}
