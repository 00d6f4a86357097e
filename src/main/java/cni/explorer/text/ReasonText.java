package cni.explorer.text;

import cni.explorer.model.Cell;
import cni.explorer.model.Provider;
import cni.explorer.model.Verdict;
import cni.explorer.query.Outcome;
import cni.explorer.query.Reading;
import cni.explorer.query.Reason;
import cni.explorer.query.Requirement;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// Why a provider is left out, and the values that say so.
public final class ReasonText {
    private ReasonText() {}

    /// What follows the value in a sentence; empty where the value says it all.
    public static String remark(Reason reason) {
        if (reason.disputed()) {
            return ", disputed";
        }
        return switch (reason.requirement()) {
            case Requirement.Tick _, Requirement.AnyOf _ -> remark(reason.verdict());
            case Requirement.Bound bound -> when(bound, reason.cell()) + ", " + RequirementText.required(bound);
        };
    }

    private static String remark(Verdict verdict) {
        return switch (verdict) {
            case CONDITIONAL -> ", only on a condition";
            case NOT_APPLICABLE -> ", does not apply";
            case YES, NO, UNKNOWN -> "";
        };
    }

    /// The day of a number, behind it; a figure that is itself a day needs none.
    private static String when(Requirement.Bound bound, Cell cell) {
        return switch (bound) {
            case Requirement.AtLeast _ ->
                cell.figure()
                        .map(figure -> " (" + Dates.iso(figure.when()) + ")")
                        .orElse("");
            case Requirement.Within _ -> "";
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

    /// The value of a cell with the marks of its footnotes, and whether it is disputed: "Etcd [1] (disputed)"; an old
    /// figure with its day.
    ///
    /// @param asOf the day of the data
    public static String marked(Cell cell, LocalDate asOf) {
        String value = withMarks(cell, FigureText.dated(cell, asOf));
        return cell.disputed() ? value + " (disputed)" : value;
    }

    private static String one(Reason reason) {
        return reason.requirement().feature().shortName() + ": "
                + withMarks(reason.cell(), reason.cell().value()) + remark(reason);
    }

    private static String withMarks(Cell cell, String value) {
        return cell.footnotes().isEmpty() ? value : value + " " + FootnoteText.marks(cell.footnotes());
    }
}
