package cni.explorer.text;

import cni.explorer.query.Importance;
import cni.explorer.query.Reading;

/// What is said where requirements and preferences are set, and how answers count.
public final class FilterText {
    public static final String QUESTIONS = "Start from a question";
    public static final String DISPUTED = "Disputed answers do not count";
    public static final String DISPUTED_EXPLAINED = "A cell that a second source contradicts is treated as unmet";

    private FilterText() {}

    /// How much something is wanted, with what that means.
    public static String importance(Importance importance) {
        return switch (importance) {
            case REQUIRED -> "Required: who does not meet it is excluded";
            case PREFERRED -> "Preferred: who meets it comes first (P)";
            case ANY -> "Any";
        };
    }

    /// "Prefer Encryption", "No longer prefer Encryption".
    public static String prefer(String feature, boolean preferred) {
        return (preferred ? "No longer prefer " : "Prefer ") + feature;
    }

    /// What preferring means, at the arrow for it.
    public static String preferHint(boolean preferred) {
        return prefer("it: who meets it comes first (P)", preferred);
    }

    /// "Strict reading".
    public static String named(Reading reading) {
        return English.capitalized(reading.word()) + " reading";
    }

    /// What a reading means.
    public static String explained(Reading reading) {
        return switch (reading) {
            case LENIENT -> "Who meets something only on a condition counts, and the condition is shown.";
            case STRICT -> "Who meets something only on a condition does not count.";
        };
    }
}
