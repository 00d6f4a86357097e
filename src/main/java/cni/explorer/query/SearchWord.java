package cni.explorer.query;

import cni.explorer.model.FoldedText;
import java.util.regex.Pattern;

/// A word that is looked for in texts, however it is written there; see [FoldedText].
final class SearchWord {
    private static final Pattern DAY = Pattern.compile("\\(?[0-9-]{1,10}\\)?|[a-z]{1,3}|\\(?undated\\)?");

    private final String word;
    private final boolean mayBeDay;

    /// Every letter that may stand for the first one: "s" is also "S" and "ſ". Looking for each by itself is quicker
    /// than to look at every letter of a text, since the JVM has instructions of the processor for it.
    private final char[] firsts;

    /// A word to look for. One of which nothing can be seen is in every text.
    SearchWord(String word) {
        this.word = FoldedText.of(word);
        this.mayBeDay = DAY.matcher(this.word).matches();
        this.firsts = this.word.isEmpty() ? new char[0] : variants(this.word.charAt(0));
    }

    /// Whether it could be a part of a day, or its month.
    boolean mayBeDay() {
        return mayBeDay;
    }

    /// Whether it occurs in a text, be it in the middle of a word there.
    boolean isIn(String text) {
        return word.isEmpty()
                || stands(text)
                || (!FoldedText.isSimple(text) && FoldedText.of(text).contains(word));
    }

    private boolean stands(String text) {
        for (char first : firsts) {
            for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
                if (text.regionMatches(true, at, word, 0, word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static char[] variants(char letter) {
        StringBuilder variants = new StringBuilder();
        for (char other = Character.MIN_VALUE; other < Character.MAX_VALUE; other++) {
            if (other == letter || same(other, letter)) {
                variants.append(other);
            }
        }
        return variants.toString().toCharArray();
    }

    /// The rule of [String#regionMatches(boolean, int, String, int, int)].
    private static boolean same(char one, char other) {
        char upper = Character.toUpperCase(one);
        char otherUpper = Character.toUpperCase(other);
        return upper == otherUpper || Character.toLowerCase(upper) == Character.toLowerCase(otherUpper);
    }
}
