package cni.explorer.export;

import cni.explorer.model.Cell;
import cni.explorer.model.Footnote;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reason;
import java.util.List;
import java.util.stream.Collectors;

/// The phrases that all exports share.
final class Wording {
    /// What stands for the source of a dataset that was compiled from many.
    static final String OWN_SOURCES = "Each cell names its own source.";

    private Wording() {}

    /// The value of a cell with the marks of its footnotes, and whether it is disputed: "Etcd [1] (disputed)".
    static String marked(Cell cell) {
        return cell.disputed() ? withMarks(cell) + " (disputed)" : withMarks(cell);
    }

    private static String withMarks(Cell cell) {
        return cell.footnotes().isEmpty() ? cell.value() : cell.value() + " " + marks(cell.footnotes());
    }

    /// "[1] [2]".
    static String marks(List<Footnote> footnotes) {
        return footnotes.stream().map(footnote -> "[" + footnote.mark() + "]").collect(Collectors.joining(" "));
    }

    /// Why a provider is left out: "Network Policies: No; External Datastore: Etcd [1], only on a condition".
    static String reasons(Outcome outcome, int provider) {
        return outcome.reasons(provider).stream().map(Wording::reason).collect(Collectors.joining("; "));
    }

    private static String reason(Reason reason) {
        return reason.requirement().feature().name() + ": " + withMarks(reason.cell()) + reason.remark();
    }
}
