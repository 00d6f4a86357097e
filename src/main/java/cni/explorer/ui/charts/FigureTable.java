package cni.explorer.ui.charts;

import cni.explorer.model.Dataset;
import cni.explorer.model.Metric;
import cni.explorer.text.NoteMarks;
import java.util.ArrayList;
import java.util.List;

/// The newest figures of all metrics of a dataset. Made once, so that the mark of a doubt stays the same whatever is
/// sorted or left out.
final class FigureTable {
    private final Dataset dataset;
    private final NoteMarks marks = new NoteMarks();
    private final List<FigureColumn> columns = new ArrayList<>();

    FigureTable(Dataset dataset) {
        this.dataset = dataset;
        for (Metric metric : dataset.metrics()) {
            columns.add(new FigureColumn(
                    metric, dataset.providers().size(), marks, dataset.about().asOf()));
        }
    }

    Dataset dataset() {
        return dataset;
    }

    NoteMarks marks() {
        return marks;
    }

    /// One for each metric, in their order.
    List<FigureColumn> columns() {
        return columns;
    }
}
