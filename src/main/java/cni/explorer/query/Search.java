package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Dataset;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds words in what a dataset says of each provider: names, values, footnotes and summaries, without regard to case.
final class Search {
    private static final Pattern WORDS = Pattern.compile("\\s+");

    /// Beyond it a letter can have more than two cases: "ſ" is an "S" too.
    private static final char LAST_ASCII = 0x7F;

    private final Dataset dataset;

    Search(Dataset dataset) {
        this.dataset = dataset;
    }

    /// The providers in whose text all the words occur; all providers if there is no word.
    BitSet find(String words) {
        BitSet found = new BitSet();
        found.set(0, dataset.providers().size());
        WORDS.splitAsStream(words.strip())
                .filter(word -> !word.isEmpty())
                .forEach(word -> found.and(findWord(word.toLowerCase(Locale.ROOT))));
        return found;
    }

    private BitSet findWord(String word) {
        BitSet found = new BitSet();
        for (int p = 0; p < dataset.providers().size(); p++) {
            found.set(p, contains(dataset.providers().get(p), word));
        }
        for (int f = 0; f < dataset.features().size(); f++) {
            found.or(dataset.column(f).where(cell -> contains(cell, word)));
        }
        return found;
    }

    private static boolean contains(Provider provider, String word) {
        return contains(provider.name(), word)
                || contains(provider.aliases(), word)
                || provider.mark().filter(mark -> contains(mark.word(), word)).isPresent()
                || provider.summary()
                        .filter(summary -> contains(summary.paragraphs(), word))
                        .isPresent();
    }

    private static boolean contains(Cell cell, String word) {
        if (contains(cell.value(), word)) {
            return true;
        }
        for (Footnote footnote : cell.footnotes()) {
            if (contains(footnote.text(), word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(List<String> texts, String word) {
        for (String text : texts) {
            if (contains(text, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String text, String word) {
        char lower = word.charAt(0);
        char upper = Character.toUpperCase(lower);
        for (int start = 0, last = text.length() - word.length(); start <= last; start++) {
            char first = text.charAt(start);
            boolean mayBe = first == lower || first == upper || Math.max(first, lower) > LAST_ASCII;
            if (mayBe && text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
