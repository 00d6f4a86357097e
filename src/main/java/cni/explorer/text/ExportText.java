package cni.explorer.text;

import cni.explorer.query.Matrix;

/// What is offered to be taken away, and what is said once it is.
public final class ExportText {
    public static final String CSV_WITH_SOURCES = "Table as CSV with footnotes and sources…";
    public static final String CSV_FOR_EXCEL = "Table as CSV for Excel…";
    public static final String PICTURE = "Picture as PNG…";
    public static final String FIGURES_CSV = "Figures as CSV…";
    public static final String CHARTS_SVG = "Charts as SVG…";
    public static final String CHARTS_PNG = "Charts as PNG…";
    public static final String COPY_TABLE = "Copy table";
    public static final String COPY_PICTURE = "Copy as picture";
    public static final String COPY_COMMAND = "Copy command line";
    public static final String COPYING_TABLE = "Copying the table";
    public static final String COPIED_PICTURE = "Copied the picture";

    /// Takes a page of text away.
    public static final String SAVE_PAGE = "Save as";

    public static final String NO_PNG = "this Java writes no PNG";

    private ExportText() {}

    /// The command line was copied.
    ///
    /// @param sorted whether somebody sorted by a column, for which it has no option
    public static String copiedCommand(boolean sorted) {
        return "Copied the command line" + (sorted ? ", which leaves out the order of the rows" : "");
    }

    /// "Copied the table, 7 rows".
    public static String copiedTable(Matrix matrix) {
        return "Copied the table, " + rows(matrix);
    }

    /// "Copied as Markdown".
    public static String copiedAs(String form) {
        return "Copied as " + form;
    }

    /// "Page as Markdown…".
    public static String pageAs(String form) {
        return English.format("Page as %s…", form);
    }

    /// "7 rows".
    public static String rows(Matrix matrix) {
        return English.count(matrix.rows().size(), "row");
    }

    /// What it will be: the table, also where something else is shown.
    public static String what(Matrix matrix, boolean isShown) {
        return English.format(
                "%s: %s, %s, %s,\nthe question and the reading",
                isShown ? "As shown" : "The table",
                rows(matrix),
                English.count(matrix.columns().size() + 1, "column"),
                English.count(matrix.footnotes().size(), "footnote"));
    }
}
