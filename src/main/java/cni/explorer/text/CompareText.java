package cni.explorer.text;

import java.util.List;

/// What stands around providers that are compared side by side.
public final class CompareText {
    public static final String LINES = "Lines";
    public static final String TABLE = "Cards: features as rows, providers as columns";
    public static final String LABELS = "Labels of the rows";
    public static final String ONLY_DIFFERENCES = "Only differences";
    public static final String ADD = "Add provider";
    public static final String MORE_TO_ADD = "More are in the matrix";
    public static final String NOBODY = "No providers selected";
    public static final String ONE_MORE = "Choose at least one more to compare it with";
    public static final String TICK_THEM = "Tick them in the matrix";
    public static final String ALONE = "This dataset has one provider alone.";
    public static final String REMOVE = "× or Delete removes the card";

    private CompareText() {}

    /// "Select two to seven providers to compare".
    public static String select(int most) {
        return English.format("Select two to %s providers to compare", English.spelled(most));
    }

    /// "Two to seven providers can be compared."
    public static String possible(int most) {
        return English.format("Two to %s providers can be compared.", English.spelled(most));
    }

    /// "Up to 7 can be compared".
    public static String most(int most) {
        return "Up to " + most + " can be compared";
    }

    /// "7 are ticked to compare, and no more can be: untick one first".
    public static String full(int most) {
        return most + " are ticked to compare, and no more can be: untick one first";
    }

    /// "Compare all 4", or "Compare these 4" where others are left too.
    public static String these(int many, boolean all) {
        return all ? all(many) : "Compare these " + many;
    }

    /// "Compare all 4".
    public static String all(int many) {
        return "Compare all " + many;
    }

    /// Those that are ticked: "Compare 2".
    public static String ticked(int many) {
        return "Compare " + many;
    }

    /// What the keys do where a card begins.
    public static String head(String provider) {
        return provider + "; Enter opens its page, Delete removes the card";
    }

    /// "3, 4 and 12 footnotes that no answer hangs on".
    public static String remarks(List<Integer> counts) {
        return English.and(counts.stream().map(String::valueOf).toList()) + " footnotes that no answer hangs on";
    }
}
