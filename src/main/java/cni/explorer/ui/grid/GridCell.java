package cni.explorer.ui.grid;

import java.util.List;

/// What stands in one cell: lines of runs, laid out from the left (or the right) and centred in the height.
///
/// @param lines   one or more lines, from top to bottom
/// @param right   whether the lines end at the right edge instead of beginning at the left one
/// @param span    how many columns it covers, itself included; 1 or more
/// @param spoken  one sentence for screen readers
/// @param tooltip what is shown when the mouse rests on it or the keyboard is at it; empty for nothing
public record GridCell(List<Line> lines, boolean right, int span, String spoken, String tooltip) {
    /// Nothing at all.
    public static final GridCell EMPTY = new GridCell(List.of(), false, 1, "", "");

    public GridCell {
        lines = List.copyOf(lines);
    }

    /// One line of runs.
    ///
    /// @param runs from left to right
    public record Line(List<GridRun> runs) {
        public Line {
            runs = List.copyOf(runs);
        }
    }
}
