package cni.explorer.text;

import cni.explorer.diff.VerdictChange;

/// Which way verdicts have turned, in words.
public final class VerdictChangeText {
    private VerdictChangeText() {}

    /// What stands above a list of such cells.
    public static String heading(VerdictChange turn) {
        return switch (turn) {
            case MEETS -> "Meets the requirement now";
            case CONDITIONAL -> "On a condition now";
            case FAILS -> "No longer meets the requirement";
            case LEARNED -> "Was not known before";
            case FORGOTTEN -> "Is not known any more";
            case OTHERWISE -> "Not met, for another reason";
        };
    }

    /// So many cells and what they do, as part of a sentence: "2 meet the requirement now".
    public static String phrase(VerdictChange turn, int cells) {
        return English.format(
                switch (turn) {
                    case MEETS -> English.form(cells, "%,d meets the requirement now", "%,d meet the requirement now");
                    case CONDITIONAL -> "%,d on a condition now";
                    case FAILS -> English.form(cells, "%,d no longer meets it", "%,d no longer meet it");
                    case LEARNED -> English.form(cells, "%,d was not known before", "%,d were not known before");
                    case FORGOTTEN -> English.form(cells, "%,d is not known any more", "%,d are not known any more");
                    case OTHERWISE ->
                        English.form(cells, "%,d fails for another reason", "%,d fail for another reason");
                },
                cells);
    }
}
