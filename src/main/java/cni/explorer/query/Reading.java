package cni.explorer.query;

import cni.explorer.model.Verdict;

/// How a CONDITIONAL verdict counts.
public enum Reading {
    /// It counts, and its condition is shown.
    LENIENT,
    /// It does not count.
    STRICT;

    /// Whether a cell with this verdict meets its requirement.
    public boolean accepts(Verdict verdict) {
        return switch (verdict) {
            case YES -> true;
            case CONDITIONAL -> this == LENIENT;
            case NO, NOT_APPLICABLE, UNKNOWN -> false;
        };
    }

    /// Its word in a sentence and on the command line.
    public String word() {
        return switch (this) {
            case LENIENT -> "lenient";
            case STRICT -> "strict";
        };
    }
}
