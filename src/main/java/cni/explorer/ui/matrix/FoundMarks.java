package cni.explorer.ui.matrix;

import cni.explorer.query.SearchRanges;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridRun;
import java.util.ArrayList;
import java.util.List;

/// Marks the words that are searched for in cells. Fonts and widths stay, so that no letter moves. A text with words
/// that are read from the right is marked whole, since its parts do not stand in their order.
final class FoundMarks {
    private final SearchRanges words;
    private final RecentCells<GridCell> marked = new RecentCells<>(this::newCell);

    FoundMarks(String words) {
        this.words = SearchRanges.of(words);
    }

    /// A cell with what is found in it marked; the same cell if nothing is.
    GridCell in(GridCell cell) {
        return words.isEmpty() ? cell : marked.get(cell);
    }

    private GridCell newCell(GridCell cell) {
        List<GridCell.Line> lines = cell.lines().stream()
                .map(line -> new GridCell.Line(line.runs().stream()
                        .flatMap(run -> pieces(run).stream())
                        .toList()))
                .toList();
        return lines.equals(cell.lines())
                ? cell
                : new GridCell(lines, cell.right(), cell.span(), cell.spoken(), cell.tooltip());
    }

    private List<GridRun> pieces(GridRun run) {
        if (!(run instanceof GridRun.TextRun text)
                || (text.font() != FontRole.BODY && text.font() != FontRole.STRONG)) {
            return List.of(run);
        }
        List<SearchRanges.TextRange> ranges = words.in(text.text());
        List<GridRun> pieces = new ArrayList<>();
        if (!ranges.isEmpty() && !text.isReadFromLeft()) {
            add(pieces, text, 0, text.text().length(), GridRun.Underline.FOUND);
            return pieces;
        }
        int end = 0;
        for (SearchRanges.TextRange range : ranges) {
            add(pieces, text, end, range.from(), text.underline());
            add(pieces, text, range.from(), range.to(), GridRun.Underline.FOUND);
            end = range.to();
        }
        add(pieces, text, end, text.text().length(), text.underline());
        return pieces;
    }

    private static void add(List<GridRun> pieces, GridRun.TextRun text, int from, int to, GridRun.Underline underline) {
        if (from < to) {
            pieces.add(new GridRun.TextRun(
                    text.text().substring(from, to),
                    text.font(),
                    text.tone(),
                    text.shrinks(),
                    underline,
                    text.action()));
        }
    }
}
