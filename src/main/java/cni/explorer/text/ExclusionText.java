package cni.explorer.text;

import cni.explorer.query.Outcome;
import java.util.ArrayList;
import java.util.List;

/// How many providers are left out, and how many of them only just.
public final class ExclusionText {
    private ExclusionText() {}

    /// "4 excluded, 2 of them by one requirement only": those visible, for a text without more room.
    public static String headline(Outcome outcome) {
        int excluded = outcome.excludedInSight();
        List<String> parts = new ArrayList<>(List.of(excluded(excluded)));
        int near = outcome.nearMissesInSight();
        if (near > 0) {
            parts.add(
                    near < excluded
                            ? near(near)
                            : English.form(excluded, "by one requirement only", "all of them by one requirement only"));
        }
        int hidden = hidden(outcome);
        if (hidden > 0) {
            parts.add(English.format("%,d more not found by the search", hidden));
        }
        return String.join(", ", parts);
    }

    /// "4 excluded": all of them, visible or not.
    public static String count(Outcome outcome) {
        return excluded(outcome.excludedCount());
    }

    /// What is to be said behind [#count]: "1 not shown: the search does not find them · 2 of the others by one
    /// requirement only"; empty where nothing is.
    public static String remarks(Outcome outcome) {
        List<String> parts = new ArrayList<>();
        // Where one thing is asked, everybody who is left out lacks one thing.
        int near = outcome.requirements().size() > 1 ? outcome.nearMissesInSight() : 0;
        int hidden = hidden(outcome);
        if (hidden > 0) {
            parts.add(English.format("%,d not shown: the search does not find them", hidden));
        }
        if (near > 0) {
            parts.add(hidden > 0 ? English.format("%,d of the others by one requirement only", near) : near(near));
        }
        return String.join(" · ", parts);
    }

    private static int hidden(Outcome outcome) {
        return outcome.excludedCount() - outcome.excludedInSight();
    }

    private static String excluded(int count) {
        return English.format("%,d excluded", count);
    }

    private static String near(int count) {
        return English.format("%,d of them by one requirement only", count);
    }
}
