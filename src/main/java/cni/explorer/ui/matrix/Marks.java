package cni.explorer.ui.matrix;

import cni.explorer.model.Cell;
import cni.explorer.model.Footnote;
import cni.explorer.model.Verdict;
import cni.explorer.workspace.IndexedDataset;
import java.util.List;
import java.util.Optional;

/// Which footnotes carry their mark in the table. In a dataset with a note in nearly every cell the marks of those that
/// only add something would hide the ones that an answer hangs on, so that only conditional cells keep theirs; the
/// other
/// notes stand in the tooltip and in the detail of the cell.
final class Marks {
    private Marks() {}

    static List<Footnote> shown(IndexedDataset dataset, Cell cell) {
        boolean isShown = !dataset.sparesFootnoteMarks() || cell.verdict().equals(Optional.of(Verdict.CONDITIONAL));
        return isShown ? cell.footnotes() : List.of();
    }
}
