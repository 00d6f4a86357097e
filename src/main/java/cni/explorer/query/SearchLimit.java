package cni.explorer.query;

/// How much one search may ask for, so that a page that somebody pastes by mistake holds nothing up.
///
/// What is beyond it is left out, since a row is still found then by the beginning of a long text that stands in it.
public final class SearchLimit {
    public static final int MOST_LETTERS = 200;
    public static final int MOST_WORDS = 20;

    private SearchLimit() {}

    /// As much of a search as counts.
    public static String within(String typed) {
        String cut = typed.length() > MOST_LETTERS ? typed.substring(0, end(typed)) : typed;
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < cut.length(); i++) {
            boolean isSpace = Character.isWhitespace(cut.charAt(i));
            if (!isSpace && !inWord && ++words > MOST_WORDS) {
                return cut.substring(0, i).stripTrailing();
            }
            inWord = !isSpace;
        }
        return cut;
    }

    /// No letter is parted.
    private static int end(String typed) {
        return Character.isHighSurrogate(typed.charAt(MOST_LETTERS - 1)) ? MOST_LETTERS - 1 : MOST_LETTERS;
    }
}
