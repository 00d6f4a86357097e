package cni.explorer.text;

import cni.explorer.model.Cell;
import cni.explorer.model.Provider;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reading;
import cni.explorer.query.Reason;
import java.util.stream.Collectors;

/// Why a provider is left out, and the values that say so.
public final class ReasonText {
    private ReasonText() {}

    /// What follows the value in a sentence; empty where the value says it all.
    public static String remark(Reason reason) {
        if (reason.disputed()) {
            return ", disputed";
        }
        return switch (reason.verdict()) {
            case CONDITIONAL -> ", only on a condition";
            case NOT_APPLICABLE -> ", does not apply";
            case YES, NO, UNKNOWN -> "";
        };
    }

    /// "Does not meet it, so flannel is excluded".
    public static String excludes(Reason reason, Reading reading, Provider provider) {
        String why = reason.disputed() ? "disputed" : VerdictText.brief(reason.verdict(), reading);
        return English.format("%s, so %s is excluded", why, provider.name());
    }

    /// "Network Policies: No; External Datastore: Etcd [1], only on a condition".
    public static String all(Outcome outcome, int provider) {
        return outcome.reasons(provider).stream().map(ReasonText::one).collect(Collectors.joining("; "));
    }

    /// The value of a cell with the marks of its footnotes, and whether it is disputed: "Etcd [1] (disputed)".
    public static String marked(Cell cell) {
        return cell.disputed() ? withMarks(cell) + " (disputed)" : withMarks(cell);
    }

    private static String one(Reason reason) {
        return reason.requirement().feature().shortName() + ": " + withMarks(reason.cell()) + remark(reason);
    }

    private static String withMarks(Cell cell) {
        return cell.footnotes().isEmpty() ? cell.value() : cell.value() + " " + FootnoteText.marks(cell.footnotes());
    }
}
