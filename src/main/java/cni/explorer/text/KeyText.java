package cni.explorer.text;

/// What keys do, by where they do it, as the overview of keys says it.
public final class KeyText {
    public static final String BY_PLACE = "by their place on the keyboard, so they hold on every layout";
    public static final String FIND = "Find a key";
    public static final String COPY = "Copy as text";

    public static final String EVERYWHERE = "Everywhere";
    public static final String PANES = "Next, previous pane";
    public static final String VIEWS = "Matrix, Compare, Charts";
    public static final String UNDO = "Undo, redo";
    public static final String OPEN = "Open a dataset or comparison";
    public static final String EXPORT = "Export as CSV";
    public static final String COPY_TABLE = "Copy the table";
    public static final String PREFERENCES = "Preferences";
    public static final String TEXT_SIZE = "Text larger, smaller, as it was";
    public static final String THESE = "These keys";
    public static final String QUIT = "Quit";

    public static final String IN_COLUMN = "In the left column";
    public static final String REQUIRE = "Require";
    public static final String PREFER = "Prefer";
    public static final String FOLD = "Fold, unfold a group";

    public static final String IN_TABLE = "In the table";
    public static final String NEXT_CELL = "Next cell";
    public static final String FIRST_COLUMN = "First, last column";
    public static final String FIRST_ROW = "First, last row";
    public static final String DETAIL = "Detail of the cell or reason";
    public static final String PAGE = "Page of the provider";
    public static final String SORT = "Sort by the column, on its head";
    public static final String SORT_TOO = "Sort by one more column";
    public static final String MOVE = "Move the column, on its head";
    public static final String WIDTH = "Make it wider, narrower";
    public static final String YEARS = "Years of a figure, beside the bars";
    public static final String MENU = "Menu of the cell";

    public static final String IN_PANE = "In a pop-over, page or pane";
    public static final String CLOSE = "Close, focus returns";
    public static final String BACK = "Back from a page";
    public static final String REMOVE_CARD = "Take a card away, on its head";
    public static final String NEXT_LINK = "Next link";

    public static final String NOTHING = "No key is named so";

    private KeyText() {}
}
