package cni.explorer.ui.compare;

import cni.explorer.ui.common.CellRuns;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A part of a card in one row, or the label beside them.
///
/// @param action what a key, or a click, does there
record CardPart(GridCell cell, Optional<CardAction> action) {

    static CardPart of(List<CellRuns> lines, String spoken, String tooltip) {
        return new CardPart(cell(lines.stream().map(CellRuns::line).toList(), 1, spoken, tooltip), Optional.empty());
    }

    CardPart doing(CardAction next) {
        return new CardPart(cell, Optional.of(next));
    }

    /// The same over several columns.
    CardPart across(int columns) {
        return new CardPart(cell(cell.lines(), columns, cell.spoken(), cell.tooltip()), action);
    }

    /// The same with as many lines as another cell, of the same heights: a grid shows lines in the middle, and so the
    /// first lines of both are side by side.
    CardPart alignedWith(GridCell highest) {
        List<GridCell.Line> lines = new ArrayList<>(cell.lines());
        highest.lines().stream().skip(lines.size()).map(CardPart::blank).forEach(lines::add);
        return new CardPart(cell(lines, cell.span(), cell.spoken(), cell.tooltip()), action);
    }

    private static GridCell.Line blank(GridCell.Line line) {
        CellRuns runs = new CellRuns();
        for (GridRun run : line.runs()) {
            if (run instanceof GridRun.TextRun text) {
                runs.text("", text.font(), text.tone());
            }
        }
        return runs.line();
    }

    private static GridCell cell(List<GridCell.Line> lines, int span, String spoken, String tooltip) {
        return new GridCell(lines, false, span, spoken, tooltip);
    }
}
