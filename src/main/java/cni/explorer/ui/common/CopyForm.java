package cni.explorer.ui.common;

/// As what a part of the table is copied.
public enum CopyForm {
    TEXT("Text"),
    MARKDOWN("Markdown"),
    CSV("CSV"),
    JSON("JSON");

    private final String title;

    CopyForm(String title) {
        this.title = title;
    }

    /// Its name in a menu.
    public String title() {
        return title;
    }
}
