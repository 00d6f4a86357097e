package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Footnote;
import cni.explorer.model.Verdict;
import java.util.List;

/// Which footnotes carry their mark beside a value. In a dataset with a note in nearly every cell the marks of those
/// that only add something would hide the ones that an answer hangs on, so that only conditional cells keep theirs; the
/// other notes stand in the tooltip and in the detail of the cell.
public final class FootnoteMarks {
    private static final int MARKED_UP_TO = 24;

    private FootnoteMarks() {}

    /// Whether a dataset has too many footnotes to mark each cell that has one.
    public static boolean areSparing(Dataset dataset) {
        return dataset.footnotes().size() > MARKED_UP_TO;
    }

    /// The footnotes whose marks a cell carries.
    public static List<Footnote> of(Dataset dataset, Cell cell) {
        boolean isMarked = !areSparing(dataset) || cell.is(Verdict.CONDITIONAL);
        return isMarked ? cell.footnotes() : List.of();
    }
}
