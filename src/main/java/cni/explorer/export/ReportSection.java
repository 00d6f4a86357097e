package cni.explorer.export;

import java.util.List;

/// A part of a report under its heading. Texts are as the data has them; what writes them keeps markup and control
/// characters out.
public sealed interface ReportSection {
    String heading();

    /// Sentences, one after the other.
    record Paragraphs(String heading, List<String> paragraphs) implements ReportSection {
        public Paragraphs {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Things of one kind.
    record Items(String heading, List<String> items) implements ReportSection {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// What is no longer said of each thing, and what is said anew.
    record Exchanged(String heading, List<Exchange> exchanges) implements ReportSection {
        public Exchanged {
            exchanges = List.copyOf(exchanges);
        }
    }

    /// What is said otherwise of one thing.
    ///
    /// @param of   whose it is
    /// @param lost what is no longer said
    /// @param come what is said anew
    record Exchange(String of, List<String> lost, List<String> come) {
        public Exchange {
            lost = List.copyOf(lost);
            come = List.copyOf(come);
        }
    }

    /// Rows of cells.
    ///
    /// @param rows each has a cell for each column
    record Table(String heading, List<ReportColumn> columns, List<List<String>> rows) implements ReportSection {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// That of a column.
    ///
    /// @param isNumber whether numbers stand in it, which end in one line
    record ReportColumn(String name, boolean isNumber) {
        static ReportColumn of(String name) {
            return new ReportColumn(name, false);
        }
    }
}
