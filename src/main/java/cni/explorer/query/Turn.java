package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Verdict;
import cni.explorer.query.Changes.CellChange;

/// Which way a verdict has turned, in the order in which it is told.
public enum Turn {
    /// The requirement is met; before it was not, or only on a condition.
    MEETS("Meets the requirement now", "meets the requirement now", "meet the requirement now"),
    /// The requirement is met on a condition; before it was met outright, or not.
    CONDITIONAL("On a condition now", "on a condition now", "on a condition now"),
    /// The requirement is not met any more.
    FAILS("No longer meets the requirement", "no longer meets it", "no longer meet it"),
    /// Nobody knew before.
    LEARNED("Was not known before", "was not known before", "were not known before"),
    /// Nobody knows any more.
    FORGOTTEN("Is not known any more", "is not known any more", "are not known any more"),
    /// The requirement is not met, where before it did not apply, or the other way round.
    OTHERWISE("Not met, for another reason", "fails for another reason", "fail for another reason");

    private final String heading;
    private final String one;
    private final String many;

    Turn(String heading, String one, String many) {
        this.heading = heading;
        this.one = one;
        this.many = many;
    }

    /// What stands above a list of such cells.
    public String heading() {
        return heading;
    }

    /// What so many cells do, as part of a sentence: "meet the requirement now".
    public String phrase(int cells) {
        return cells == 1 ? one : many;
    }

    /// The turn of a cell whose verdict has changed.
    public static Turn of(CellChange change) {
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
