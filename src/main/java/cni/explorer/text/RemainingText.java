package cni.explorer.text;

import cni.explorer.query.Outcome;
import cni.explorer.query.Remaining;

/// How many providers would remain, as numbers beside a tick and as it is said.
public final class RemainingText {
    private RemainingText() {}

    /// What the numbers beside ticks are; while a search hides some, of how many they count.
    public static String head(Outcome outcome) {
        return outcome.selection().search().isBlank()
                ? "would remain"
                : English.format("would remain of %,d", outcome.dataset().counted());
    }

    /// "4 +2": four, and two more on a condition.
    public static String numbers(Remaining remaining) {
        return remaining.conditionally() == 0 ? surely(remaining) : surely(remaining) + " " + conditionally(remaining);
    }

    /// "4".
    public static String surely(Remaining remaining) {
        return English.number(remaining.surely());
    }

    /// "+2"; empty where there are none.
    public static String conditionally(Remaining remaining) {
        return remaining.conditionally() == 0 ? "" : "+" + English.number(remaining.conditionally());
    }

    /// "5 would remain", "4 would remain and 2 more on a condition", "nobody would remain".
    public static String spoken(Remaining remaining) {
        if (remaining.nobody()) {
            return "nobody would remain";
        }
        return remaining.conditionally() == 0
                ? English.format("%,d would remain", remaining.surely())
                : English.format(
                        "%,d would remain and %,d more on a condition", remaining.surely(), remaining.conditionally());
    }
}
