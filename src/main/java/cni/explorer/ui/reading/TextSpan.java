package cni.explorer.ui.reading;

/// From one place in texts to another, in whatever direction it was chosen.
///
/// @param anchor where choosing began
/// @param end    where it is now
record TextSpan(Caret anchor, Caret end) {

    /// A place between two letters.
    ///
    /// @param text in which text, in their order
    /// @param at   before which letter of it
    record Caret(int text, int at) {
        private boolean isAfter(Caret other) {
            return text > other.text || (text == other.text && at > other.at);
        }
    }

    Caret first() {
        return anchor.isAfter(end) ? end : anchor;
    }

    Caret last() {
        return anchor.isAfter(end) ? anchor : end;
    }

    boolean isEmpty() {
        return anchor.equals(end);
    }

    /// Where it begins in one of its texts.
    int from(int text) {
        return text == first().text() ? first().at() : 0;
    }

    /// Where it ends in one of its texts.
    ///
    /// @param length of that text
    int to(int text, int length) {
        return text == last().text() ? last().at() : length;
    }
}
