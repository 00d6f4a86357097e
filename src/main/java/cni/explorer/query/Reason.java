package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Verdict;

/// One unmet requirement of one provider.
///
/// @param requirement what was asked for
/// @param cell        what the provider says to it
/// @param verdict     how that answers the requirement; under the strict reading it may be CONDITIONAL
public record Reason(Requirement requirement, Cell cell, Verdict verdict) {

    /// What follows the value in a sentence; empty where the value says it all.
    public String remark() {
        return switch (verdict) {
            case CONDITIONAL -> ", only on a condition";
            case NOT_APPLICABLE -> ", does not apply";
            case YES, NO, UNKNOWN -> "";
        };
    }
}
