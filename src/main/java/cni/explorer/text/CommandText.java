package cni.explorer.text;

import cni.explorer.query.Outcome;
import cni.explorer.query.Reason;
import cni.explorer.query.Remaining;
import java.util.List;
import java.util.stream.Collectors;

/// What the palette says beside a name.
public final class CommandText {
    private CommandText() {}

    /// "2 would remain +2".
    public static String remaining(Remaining remaining) {
        return remaining.nobody()
                ? RemainingText.spoken(remaining)
                : (RemainingText.surely(remaining) + " would remain " + RemainingText.conditionally(remaining)).strip();
    }

    /// "excluded: Encryption, Windows nodes"; empty for one who is left.
    public static String standing(Outcome outcome, int provider) {
        List<Reason> reasons = outcome.reasons(provider);
        return reasons.isEmpty()
                ? ""
                : reasons.stream()
                        .map(reason -> RequirementText.label(reason.requirement()))
                        .collect(Collectors.joining(", ", "excluded: ", ""));
    }
}
