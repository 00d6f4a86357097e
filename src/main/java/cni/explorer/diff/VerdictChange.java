package cni.explorer.diff;

import cni.explorer.diff.Changes.CellChange;
import cni.explorer.model.Cell;
import cni.explorer.model.Verdict;

/// Which way a verdict has turned, in the order in which it is told.
public enum VerdictChange {
    /// The requirement is met; before it was not, or only on a condition.
    MEETS,
    /// The requirement is met on a condition; before it was met outright, or not.
    CONDITIONAL,
    /// The requirement is not met any more.
    FAILS,
    /// Nobody knew before.
    LEARNED,
    /// Nobody knows any more.
    FORGOTTEN,
    /// The requirement is not met, where before it did not apply, or the other way round.
    OTHERWISE;

    /// The turn of a cell whose verdict has changed.
    public static VerdictChange of(CellChange change) {
        Verdict before = verdict(change.cell().before());
        Verdict now = verdict(change.cell().now());
        if (before == Verdict.UNKNOWN) {
            return LEARNED;
        }
        return switch (now) {
            case YES -> MEETS;
            case CONDITIONAL -> CONDITIONAL;
            case UNKNOWN -> FORGOTTEN;
            case NO, NOT_APPLICABLE -> before == Verdict.YES || before == Verdict.CONDITIONAL ? FAILS : OTHERWISE;
        };
    }

    private static Verdict verdict(Cell cell) {
        return cell.verdict().orElse(Verdict.UNKNOWN);
    }
}
