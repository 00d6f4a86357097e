package cni.explorer.model;

/// Whether a cell meets the requirement of its feature.
///
/// The constants stand in the order in which the answers sort. NO, NOT_APPLICABLE and UNKNOWN are three
/// different answers: none of them meets a requirement, and each excludes for a reason of its own.
public enum Verdict {
    /// The requirement is met.
    YES,
    /// The requirement is met only as the footnote of the cell says.
    CONDITIONAL,
    /// The requirement is not met.
    NO,
    /// The question does not arise for this provider.
    NOT_APPLICABLE,
    /// Nobody has found out; not the same as NO.
    UNKNOWN;

    /// Whether a value was stated at all; cells without one sort last in both directions.
    public boolean stated() {
        return switch (this) {
            case YES, CONDITIONAL, NO -> true;
            case NOT_APPLICABLE, UNKNOWN -> false;
        };
    }
}
