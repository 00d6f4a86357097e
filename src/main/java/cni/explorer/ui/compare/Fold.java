package cni.explorer.ui.compare;

/// What may be folded to one row.
enum Fold {
    /// Features whose answers differ in words only.
    WORDS("In words only"),
    /// Features that all cards answer in the same way.
    SAME("Same"),
    /// Footnotes that no answer hangs on, where there are many.
    REMARKS("Other footnotes");

    private final String title;

    Fold(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
