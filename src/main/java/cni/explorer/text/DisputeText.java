package cni.explorer.text;

import cni.explorer.model.Dispute;

/// What a second source says against a cell.
public final class DisputeText {
    /// Behind the value of a cell that a second source contradicts.
    public static final String MARK = "≠";

    /// What the mark means, in the legend.
    public static final String LEGEND = "disputed";

    /// The same as a sentence.
    public static final String EXPLAINED = "Disputed: another source says something else.";

    private DisputeText() {}

    /// "Disputed: another source says No."
    public static String sentence(Dispute dispute) {
        return label(dispute) + ".";
    }

    /// "Disputed: another source says No"
    public static String label(Dispute dispute) {
        return "Disputed: another source says " + dispute.value();
    }

    /// As it is said after the name of a cell: "disputed: another source says No".
    public static String spoken(Dispute dispute) {
        return "disputed: another source says " + dispute.value();
    }
}
