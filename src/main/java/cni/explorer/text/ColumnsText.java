package cni.explorer.text;

/// What the choice of columns says; in a table that is turned they are rows, and are called so.
public final class ColumnsText {
    public static final String REQUIRED = "Only what is required";
    public static final String DIFFERING = "Only where these differ";
    public static final String FOLD_ALL = "Fold all groups";
    public static final String UNFOLD_ALL = "Unfold all groups";
    public static final String FOLD_AS_ROOM = "Fold as room allows";

    private ColumnsText() {}

    /// "Columns", "Rows, 12 of 32 shown".
    public static String shown(boolean rows, int some, int all) {
        String lines = rows ? "Rows" : "Columns";
        return some == all ? lines : English.format("%s, %d of %d shown", lines, some, all);
    }

    public static String all(boolean rows) {
        return rows ? "All rows" : "All columns";
    }

    /// "Only Networking".
    public static String only(String group) {
        return "Only " + group;
    }
}
