package cni.explorer.data;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// Finds the word that a mistyped one was probably meant to be.
public final class Suggestion {
    private static final int COMPARED_AT_MOST = 2_000;

    private Suggestion() {}

    /// A question to follow a sentence, such as ` Did you mean "verdict"?`; empty if no known word is near.
    public static String among(String typed, Collection<String> known) {
        String plain = plain(typed);
        int near = plain.length() < 3 ? 0 : Math.max(1, plain.length() / 3);
        return known.stream()
                .limit(COMPARED_AT_MOST)
                .filter(word -> Math.abs(word.length() - typed.length()) <= near + 2)
                .filter(word -> distance(plain, plain(word)) <= near)
                .min(Comparator.comparingInt(word -> distance(plain, plain(word))))
                .map(word -> " Did you mean \"" + word + "\"?")
                .orElse("");
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    /// How many letters must be put in, left out, replaced or swapped with their neighbour.
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = above;
            above = row;
        }
        return above[other.length()];
    }
}
