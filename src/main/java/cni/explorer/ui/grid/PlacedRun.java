package cni.explorer.ui.grid;

import java.util.ArrayList;
import java.util.List;

/// A run with its place in its cell, in pixels from the upper left corner of the cell.
///
/// @param run      what it is
/// @param text     what of its text is shown; empty if it has none
/// @param baseline where text stands
record PlacedRun(GridRun run, String text, double x, double y, double width, double height, double baseline) {

    /// Whether it is text that is not shown in full.
    boolean isCut() {
        return run instanceof GridRun.TextRun whole && !whole.text().equals(text);
    }

    /// The words of a cell that are not shown in full. Pieces of text side by side are one.
    static String cut(List<PlacedRun> runs) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean isCut = false;
        for (int i = 0; i < runs.size(); i++) {
            if (!(runs.get(i).run() instanceof GridRun.TextRun piece)) {
                continue;
            }
            word.append(piece.text());
            isCut |= runs.get(i).isCut();
            boolean goesOn = i + 1 < runs.size() && runs.get(i + 1).continues(runs.get(i));
            if (!goesOn) {
                words.addAll(isCut ? List.of(word.toString()) : List.of());
                word.setLength(0);
                isCut = false;
            }
        }
        return String.join(" ", words);
    }

    private boolean continues(PlacedRun before) {
        return run instanceof GridRun.TextRun && y == before.y;
    }
}
