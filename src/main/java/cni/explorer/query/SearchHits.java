package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Tells where the words of one search stand. What is to be known of a word is worked out once, not for each provider.
public final class SearchHits {
    /// Of a column whose values are looked through.
    private static final int MOST_VALUES = 1_000;

    private final Dataset dataset;
    private final List<SearchWord> words;
    private final int[] searched;

    /// @param words   as they were typed
    /// @param columns of the table: the figures among them are looked through too
    public SearchHits(Dataset dataset, String words, List<FeatureId> columns) {
        this.dataset = dataset;
        this.searched = IntStream.concat(
                        IntStream.range(0, dataset.features().size()), Search.figures(dataset, columns))
                .toArray();
        this.words =
                Search.words(words, dataset.features()).map(SearchWord::new).toList();
    }

    /// The most telling places of each word: all values that hold it; else its name, else a footnote, else the summary.
    ///
    /// @param provider its index in the dataset
    public List<SearchHit> of(int provider) {
        return words.stream()
                .flatMap(word -> hits(provider, word).stream())
                .distinct()
                .toList();
    }

    /// The features in whose values a word stands: those first of which most providers have it. What has more different
    /// values than anybody reads is left out, so that a change of the table stays quick.
    public List<Feature> features() {
        if (words.isEmpty()) {
            return List.of();
        }
        Map<Feature, Integer> holders = new LinkedHashMap<>();
        for (int f : searched) {
            Column column = dataset.column(f);
            if (column.distinct().size() <= MOST_VALUES) {
                int found = column.where(cell -> words.stream().anyMatch(word -> isInValue(cell, word)))
                        .cardinality();
                holders.put(dataset.feature(f), found);
            }
        }
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isInValue(Cell cell, SearchWord word) {
        return Search.isInValue(cell, word) || Search.isInFigure(cell, word, dataset);
    }

    private List<SearchHit> hits(int provider, SearchWord word) {
        List<SearchHit> values = Arrays.stream(searched)
                .filter(f -> isInValue(dataset.cell(provider, f), word))
                .mapToObj(f -> (SearchHit) new SearchHit.InValue(dataset.feature(f)))
                .toList();
        return values.isEmpty() ? beside(provider, word).stream().toList() : values;
    }

    /// Where else a word stands that no value holds.
    private Optional<SearchHit> beside(int provider, SearchWord word) {
        Provider named = dataset.providers().get(provider);
        if (Search.isNamed(named, word)) {
            return Optional.of(new SearchHit.InName());
        }
        for (int f = 0; f < dataset.features().size(); f++) {
            Cell cell = dataset.cell(provider, f);
            for (Footnote note : cell.footnotes()) {
                if (word.isIn(note.text())) {
                    return Optional.of(new SearchHit.InNote(dataset.features().get(f), note));
                }
            }
        }
        return Search.contains(named, word) ? Optional.of(new SearchHit.InSummary()) : Optional.empty();
    }
}
