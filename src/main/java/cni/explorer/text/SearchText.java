package cni.explorer.text;

import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.query.Outcome;
import cni.explorer.query.SearchHit;
import cni.explorer.query.SearchHits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a search found, and where.
public final class SearchText {
    private static final int LOOKED_AT = 200;

    /// The way to the words to find.
    public static final String TABLE = "Search the table";

    /// What words are looked for in.
    public static final String EVERYWHERE = "Search names, values, footnotes and summaries";

    public static final String ON_PAGE = "Find on this page";
    public static final String IN_TEXT = "Find in the text, Enter: the next place";

    /// What can be done when nothing was found, or no more is to be looked for.
    public static final String CLEAR = "Clear search";

    private SearchText() {}

    /// "No provider holds “qqqq” in a value, a note or the summary.", and that excluded ones do, which stand below.
    public static String nothing(Outcome outcome) {
        String nothing = English.format(
                "No provider%s holds “%s” in a value, a note or the summary.",
                outcome.requirements().isEmpty() ? "" : " that is left",
                outcome.selection().search().strip());
        int excluded = outcome.excludedInSight();
        return excluded == 0
                ? nothing
                : nothing + (excluded == 1 ? " One that is excluded does." : " " + excluded + " that are excluded do.");
    }

    /// Where the words are, a line for each kind of place: "in Encryption: Calico, Cilium", "in a footnote on
    /// Encryption: Terway (178)", "in the summary: Cilium". The feature in whose values most providers have them
    /// comes first, then what no value shows: other values are marked in the table.
    ///
    /// @param columns of the table
    public static List<FoundPlace> places(Dataset dataset, IntStream providers, String words, List<FeatureId> columns) {
        SearchHits hits = new SearchHits(dataset, words, columns);
        Map<String, List<FoundPlace.Holder>> values = new LinkedHashMap<>();
        Map<String, List<FoundPlace.Holder>> beside = new LinkedHashMap<>();
        providers.limit(LOOKED_AT).forEach(provider -> {
            String name = dataset.providers().get(provider).name();
            for (SearchHit hit : hits.of(provider)) {
                Map<String, List<FoundPlace.Holder>> found = hit instanceof SearchHit.InValue ? values : beside;
                Optional<FoundPlace.NoteCell> note = hit instanceof SearchHit.InNote in
                        ? Optional.of(new FoundPlace.NoteCell(
                                provider,
                                dataset.indexOf(in.feature().id()).orElseThrow(),
                                in.note().mark(),
                                NoteExcerpt.of(in.note(), words)))
                        : Optional.empty();
                found.computeIfAbsent(place(hit), _ -> new ArrayList<>()).add(new FoundPlace.Holder(name, note));
            }
        });
        List<FoundPlace> places = new ArrayList<>(lines(values));
        places.addAll(Math.min(1, places.size()), lines(beside));
        return places;
    }

    /// The place with most providers first.
    private static List<FoundPlace> lines(Map<String, List<FoundPlace.Holder>> found) {
        return found.entrySet().stream()
                .sorted((one, other) ->
                        Integer.compare(other.getValue().size(), one.getValue().size()))
                .map(place -> new FoundPlace(place.getKey(), place.getValue()))
                .toList();
    }

    /// "Found in Encryption: Calico, Cilium".
    public static String found(String place) {
        return "Found " + place;
    }

    /// What a link to a footnote is called.
    public static String footnote(int mark) {
        return "Footnote " + mark;
    }

    /// "and 3 more places".
    public static String morePlaces(int more) {
        return "and " + English.count(more, "more place");
    }

    private static String place(SearchHit hit) {
        return switch (hit) {
            case SearchHit.InName _ -> "in the name";
            case SearchHit.InValue in -> "in " + in.feature().shortName();
            case SearchHit.InNote in -> "in a footnote on " + in.feature().shortName();
            case SearchHit.InSummary _ -> "in the summary";
        };
    }
}
