package cni.explorer.ui.compare;

import cni.explorer.ui.grid.Advances;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// One row: a label and a part of every card, all as high as the highest of them.
///
/// @param key   identifies it among all rows
/// @param parts the label first; a single one beside it may reach over all cards
record CompareRow(Object key, GridRow look, List<CardPart> parts) {
    private static final double LEAST = 28;
    private static final double ROOM = 12;

    /// What a row is for that shows neither a feature nor a metric nor a link.
    enum Passage {
        SUMMARY,
        CREDIT,
        CONDITIONS,
        REMARKS
    }

    /// A row of its own.
    ///
    /// @param strong whether a stronger line parts it from the row above
    static CompareRow of(
            Object key,
            GridRow.RowKind kind,
            boolean strong,
            CardPart label,
            Stream<CardPart> parts,
            Advances advances) {
        return of(key, kind, strong, Stream.concat(Stream.of(label), parts).toList(), advances, LEAST, ROOM);
    }

    /// A row that goes on from the one above, without a label that is seen.
    ///
    /// @param room above and below the lines together, in pixels
    static CompareRow text(Object key, String label, Stream<CardPart> parts, Advances advances, double room) {
        CardPart unseen = CardPart.of(List.of(), label, "");
        List<CardPart> all = Stream.concat(Stream.of(unseen), parts).toList();
        return of(key, GridRow.RowKind.TEXT, false, all, advances, 0, room);
    }

    CompareRow higher(double by) {
        return new CompareRow(
                key, new GridRow(look.height() + by, look.kind(), look.lineAbove(), 0, look.spoken()), parts);
    }

    private static CompareRow of(
            Object key,
            GridRow.RowKind kind,
            boolean strong,
            List<CardPart> parts,
            Advances advances,
            double least,
            double room) {
        GridCell highest = parts.stream()
                .map(CardPart::cell)
                .max(Comparator.comparingDouble(advances::height))
                .orElse(GridCell.EMPTY);
        double height = Math.max(least, Math.ceil(advances.height(highest) + room));
        GridRow look =
                new GridRow(height, kind, strong, 0, parts.getFirst().cell().spoken());
        return new CompareRow(
                key, look, parts.stream().map(part -> part.alignedWith(highest)).toList());
    }
}
