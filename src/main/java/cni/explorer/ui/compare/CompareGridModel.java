package cni.explorer.ui.compare;

import cni.explorer.model.FeatureId;
import cni.explorer.model.Provider;
import cni.explorer.text.CompareText;
import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridColumn;
import cni.explorer.ui.grid.GridModel;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cards as a grid: each is a column under the name of its provider, beside the labels.
final class CompareGridModel implements GridModel {
    private static final String LABELS = "labels";

    private final Cards cards;
    private final List<CompareRow> rows;
    private final List<GridColumn> columns = new ArrayList<>();
    private final double headerHeight;

    CompareGridModel(Cards cards, Set<FeatureId> required, Unfolding unfolding, CardRoom room) {
        this.cards = cards;
        CardHead head = new CardHead(cards, room);
        this.headerHeight = head.height();
        this.rows = Stream.of(
                        new AnswerRows(cards, room, required, unfolding).all(),
                        new FigureRows(cards, room).all(),
                        new NoteRows(cards, room).all(unfolding.open().contains(Fold.REMARKS)))
                .flatMap(List::stream)
                .toList();
        columns.add(GridColumn.fixed(LABELS, room.label(), new CellRuns().cell(CompareText.LABELS, ""), false));
        IntStream.range(0, room.cards())
                .forEach(card -> columns.add(GridColumn.fixed(
                        cards.provider(card).id(), room.column(card), head.of(cards.provider(card)), true)));
    }

    @Override
    public int rowCount() {
        return rows.size();
    }

    @Override
    public int columnCount() {
        return columns.size();
    }

    @Override
    public Object rowKey(int row) {
        return rows.get(row).key();
    }

    @Override
    public GridRow row(int row) {
        return rows.get(row).look();
    }

    @Override
    public String spoken(int row) {
        return rows.get(row).parts().getFirst().cell().spoken();
    }

    @Override
    public double uniformRowHeight() {
        return 0;
    }

    @Override
    public GridColumn column(int column) {
        return columns.get(column);
    }

    @Override
    public GridCell cell(int row, int column) {
        return part(row, column).map(CardPart::cell).orElse(GridCell.EMPTY);
    }

    @Override
    public double headerHeight() {
        return headerHeight;
    }

    /// Where reading begins: the first answer of the first card.
    GridPosition firstAnswer() {
        return new GridPosition(0, 1);
    }

    /// What a key does in a place.
    Optional<CardAction> action(GridPosition at) {
        return at.row() == GridPosition.HEADER
                ? provider(at).map(provider -> new CardAction.OpenPage(provider.id()))
                : part(at.row(), at.column()).flatMap(CardPart::action);
    }

    /// Whose card a place is on.
    Optional<Provider> provider(GridPosition at) {
        int card = at.column() - 1;
        return card < 0 || card >= cards.providers().size() ? Optional.empty() : Optional.of(cards.provider(card));
    }

    private Optional<CardPart> part(int row, int column) {
        List<CardPart> parts = row >= rows.size() ? List.of() : rows.get(row).parts();
        return column < parts.size() ? Optional.of(parts.get(column)) : Optional.empty();
    }
}
