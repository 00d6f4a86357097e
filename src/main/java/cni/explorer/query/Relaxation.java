package cni.explorer.query;

import java.util.List;

/// A smallest set of requirements to give up so that somebody is left: without any one of them nobody would be.
///
/// @param leaveOut  what to give up, in the order of the features; never empty
/// @param returning the counted providers that would be left, in the order of the dataset; never empty
public record Relaxation(List<Requirement> leaveOut, Rows returning) {
    public Relaxation {
        leaveOut = List.copyOf(leaveOut);
    }
}
