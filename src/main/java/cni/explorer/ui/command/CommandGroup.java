package cni.explorer.ui.command;

/// What the entries of a palette are, in the order in which they stand.
public enum CommandGroup {
    REQUIRE("Require"),
    PROVIDERS("Providers"),
    PAGES("Pages of providers"),
    QUESTIONS("Questions"),
    COLUMNS("Columns"),
    DATASETS("Datasets"),
    ACTIONS("Actions");

    private final String title;

    CommandGroup(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
