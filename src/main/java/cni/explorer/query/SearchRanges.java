package cni.explorer.query;

import cni.explorer.model.FoldedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Where the words that are searched for stand in a text, for who marks them there.
public final class SearchRanges {
    private final List<String> words;

    private SearchRanges(List<String> words) {
        this.words = words;
    }

    /// Those of some words.
    ///
    /// @param typed as they were typed
    public static SearchRanges of(String typed) {
        return new SearchRanges(Search.words(typed)
                .map(FoldedText::of)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /// Whether nothing is searched for.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// From one letter up to another one, without it.
    public record TextRange(int from, int to) {}

    /// The places in their order; none overlaps or touches another.
    public List<TextRange> in(String text) {
        BitSet found = new BitSet();
        for (String word : words) {
            for (int at = 0; at + word.length() <= text.length(); at++) {
                if (text.regionMatches(true, at, word, 0, word.length())) {
                    found.set(at, at + word.length());
                }
            }
        }
        List<TextRange> ranges = new ArrayList<>();
        for (int from = found.nextSetBit(0); from >= 0; from = found.nextSetBit(found.nextClearBit(from))) {
            ranges.add(new TextRange(from, found.nextClearBit(from)));
        }
        return ranges;
    }
}
