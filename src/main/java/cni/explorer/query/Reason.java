package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Verdict;

/// One unmet requirement of one provider.
///
/// @param requirement what was asked for
/// @param cell        what the provider says to it
/// @param verdict     how that answers the requirement; under the strict reading it may be CONDITIONAL
/// @param disputed    whether it would do, were it not disputed
public record Reason(Requirement requirement, Cell cell, Verdict verdict, boolean disputed) {}
