package cni.explorer.ui.reading;

/// The names that what is read shares with its style sheet.
final class ReadingStyle {
    static final String ABOUT = "about";
    static final String ABOUT_TEXT = "about-text";
    static final String CHOSEN = "chosen-text";
    static final String ABOUT_HEADING = "about-heading";
    static final String ABOUT_VALUE = "about-value";
    static final String STORY = "story";
    static final String CHANGES = "changes";
    static final String CHANGE = "change";
    static final String CHANGE_GLYPH = "change-glyph";
    static final String READING = "reading";
    static final String LINES = "reading-lines";

    private ReadingStyle() {}
}
