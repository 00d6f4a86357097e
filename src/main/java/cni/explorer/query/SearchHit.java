package cni.explorer.query;

import cni.explorer.model.Cell;
import cni.explorer.model.Column;
import cni.explorer.model.Dataset;
import cni.explorer.model.Feature;
import cni.explorer.model.Footnote;
import cni.explorer.model.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a word that was searched for stands in what is known of a provider.
public sealed interface SearchHit {
    /// Of a column whose values are looked through.
    int MOST_VALUES = 1_000;

    /// In its name, another name that it has, or its mark.
    record InName() implements SearchHit {}

    /// In the value of a cell.
    record InValue(Feature feature) implements SearchHit {}

    /// In a footnote of a cell.
    record InNote(Feature feature, Footnote note) implements SearchHit {}

    record InSummary() implements SearchHit {}

    /// The most telling place of each word: values before names, names before footnotes, the summary last.
    ///
    /// @param provider its index in the dataset
    /// @param words    as they were typed
    static List<SearchHit> of(Dataset dataset, int provider, String words) {
        List<SearchHit> hits = new ArrayList<>();
        Search.words(words)
                .forEach(word -> of(dataset, provider, new SearchWord(word))
                        .filter(hit -> !hits.contains(hit))
                        .ifPresent(hits::add));
        return List.copyOf(hits);
    }

    /// The features in whose values a word stands: those first of which most providers have it. What has more different
    /// values than anybody reads is left out, so that a change of the table stays quick.
    ///
    /// @param words as they were typed
    static List<Feature> features(Dataset dataset, String words) {
        List<SearchWord> sought = Search.words(words).map(SearchWord::new).toList();
        Map<Feature, Integer> holders = new LinkedHashMap<>();
        for (int f = 0; f < dataset.features().size() && !sought.isEmpty(); f++) {
            Column column = dataset.column(f);
            if (column.distinct().size() <= MOST_VALUES) {
                int found = column.where(cell -> sought.stream().anyMatch(word -> word.isIn(cell.value())))
                        .cardinality();
                holders.put(dataset.features().get(f), found);
            }
        }
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<SearchHit> of(Dataset dataset, int provider, SearchWord word) {
        for (int f = 0; f < dataset.features().size(); f++) {
            if (word.isIn(dataset.cell(provider, f).value())) {
                return Optional.of(new InValue(dataset.features().get(f)));
            }
        }
        Provider named = dataset.providers().get(provider);
        if (Search.isNamed(named, word)) {
            return Optional.of(new InName());
        }
        for (int f = 0; f < dataset.features().size(); f++) {
            Cell cell = dataset.cell(provider, f);
            for (Footnote note : cell.footnotes()) {
                if (word.isIn(note.text())) {
                    return Optional.of(new InNote(dataset.features().get(f), note));
                }
            }
        }
        return Search.contains(named, word) ? Optional.of(new InSummary()) : Optional.empty();
    }
}
