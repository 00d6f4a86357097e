package cni.explorer.text;

import cni.explorer.model.Verdict;
import cni.explorer.query.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Verdicts as glyphs and as words.
public final class VerdictText {
    /// Opens the names of the signs where those have no room.
    public static final String LEGEND = "Legend";

    private VerdictText() {}

    /// One character, told apart by its shape alone.
    public static String glyph(Verdict verdict) {
        return switch (verdict) {
            case YES -> "✓";
            case CONDITIONAL -> "◐";
            case NO -> "✗";
            case NOT_APPLICABLE -> "–";
            case UNKNOWN -> "?";
        };
    }

    /// The word for other programs. It is part of formats and never changes, in no language.
    public static String code(Verdict verdict) {
        return switch (verdict) {
            case YES -> "yes";
            case CONDITIONAL -> "conditional";
            case NO -> "no";
            case NOT_APPLICABLE -> "not applicable";
            case UNKNOWN -> "unknown";
        };
    }

    /// The words of the legend, which stand after a value too.
    public static String words(Verdict verdict) {
        return switch (verdict) {
            case YES -> "meets it";
            case CONDITIONAL -> "on a condition";
            case NO -> "does not";
            case NOT_APPLICABLE -> "does not apply";
            case UNKNOWN -> "not known";
        };
    }

    /// The same in a word, for where the legend has little room.
    public static String word(Verdict verdict) {
        return switch (verdict) {
            case YES -> "meets";
            case CONDITIONAL -> "condition";
            case NO -> "fails";
            case NOT_APPLICABLE -> "n/a";
            case UNKNOWN -> "unknown";
        };
    }

    /// The same where nothing is seen before it: "does not meet it" instead of "does not".
    public static String spoken(Verdict verdict) {
        return switch (verdict) {
            case NO -> "does not meet it";
            case YES, CONDITIONAL, NOT_APPLICABLE, UNKNOWN -> words(verdict);
        };
    }

    /// What it counts for, a sentence where the legend is opened.
    public static String meaning(Verdict verdict) {
        return switch (verdict) {
            case YES -> "Meets it.";
            case CONDITIONAL -> "On a condition: it counts as met in the lenient reading alone.";
            case NO -> "Does not meet it.";
            case NOT_APPLICABLE -> "Does not apply, so it does not count as met.";
            case UNKNOWN -> "Not known, so it does not count as met.";
        };
    }

    /// What a verdict means in a few words, which stand behind a value.
    public static String brief(Verdict verdict, Reading reading) {
        return switch (verdict) {
            case YES, NO -> spoken(verdict);
            case CONDITIONAL ->
                switch (reading) {
                    case LENIENT -> "on a condition, counts in the lenient reading";
                    case STRICT -> "on a condition, does not count in the strict reading";
                };
            case NOT_APPLICABLE -> "does not apply, so it does not count as met";
            case UNKNOWN -> "not known, so it does not count as met";
        };
    }

    /// What the glyphs stand for, in one line.
    public static String legend() {
        return Arrays.stream(Verdict.values())
                .map(verdict -> glyph(verdict) + " " + words(verdict))
                .collect(Collectors.joining("   "));
    }

    /// "Legend: meets it, on a condition, does not".
    public static String legend(List<String> names) {
        return LEGEND + ": " + String.join(", ", names);
    }

    /// The legend with the mark of disputed cells.
    public static String legendWithDisputes() {
        return legend() + "   " + DisputeText.MARK + " disputed";
    }
}
