package cni.explorer.export;

import cni.explorer.model.Verdict;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Verdicts as glyphs and as words.
final class VerdictWords {
    private VerdictWords() {}

    /// One character, told apart by its shape alone.
    static String glyph(Verdict verdict) {
        return switch (verdict) {
            case YES -> "✓";
            case CONDITIONAL -> "◐";
            case NO -> "✗";
            case NOT_APPLICABLE -> "–";
            case UNKNOWN -> "?";
        };
    }

    /// The word for other programs.
    static String word(Verdict verdict) {
        return switch (verdict) {
            case YES -> "yes";
            case CONDITIONAL -> "conditional";
            case NO -> "no";
            case NOT_APPLICABLE -> "not applicable";
            case UNKNOWN -> "unknown";
        };
    }

    /// Behind the value of a cell that a second source contradicts.
    static final String DISPUTED = "≠";

    /// What the glyphs stand for, in one line.
    static String legend() {
        return Arrays.stream(Verdict.values())
                .map(verdict -> glyph(verdict) + " " + said(verdict))
                .collect(Collectors.joining("   "));
    }

    /// The words of the legend.
    static String said(Verdict verdict) {
        return switch (verdict) {
            case YES -> "meets it";
            case CONDITIONAL -> "on a condition";
            case NO -> "does not";
            case NOT_APPLICABLE -> "does not apply";
            case UNKNOWN -> "not known";
        };
    }
}
