package cni.explorer.query;

import java.util.List;

/// What a tick would do: who would leave and why if it were set, or who would return if it were taken away.
///
/// @param after   the answer as it would be, or the present one if the tick is set
/// @param asked   what the tick asks for
/// @param ticked  whether the tick is set now
/// @param moving  the counted providers that would leave or return, in the order of the dataset
public record Preview(Outcome after, Requirement asked, boolean ticked, Rows moving) {
    /// Whether a provider would leave or return.
    public boolean moves(int provider) {
        List<Reason> why = after.reasons(provider);
        return after.dataset().providers().get(provider).counted()
                && why.size() == 1
                && why.getFirst().requirement().equals(asked);
    }
}
