package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.data.ShippedDatasets;
import cni.explorer.model.Dataset;
import cni.explorer.model.FeatureId;
import cni.explorer.model.Footnote;
import cni.explorer.query.Evaluator;
import cni.explorer.query.Importance;
import cni.explorer.query.Outcome;
import cni.explorer.query.Selection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearchTextTest {
    private final Dataset today = ShippedDatasets.find("cni-2026").orElseThrow();

    @Test
    void aHitThatNoValueShowsIsNamedByItsFootnote() {
        List<String> places = places("wireguard");
        assertEquals(
                "in Encryption: Calico, Canal, Cilium, flannel, Antrea, Azure CNI, GKE Dataplane V2, Kilo",
                places.getFirst());
        assertEquals("in a footnote on Encryption: Terway (n)", places.get(1));
    }

    @Test
    void aFootnoteIsToldOfWithTheWordsAroundTheHit() {
        FoundPlace place = SearchText.places(
                        today, outcome("wireguard").matching(true).stream(), "wireguard", List.of())
                .get(1);
        NoteExcerpt words = place.holders()
                .getFirst()
                .note()
                .flatMap(FoundPlace.NoteCell::words)
                .orElseThrow();
        assertEquals("WireGuard", words.found());
        assertTrue(words.before().endsWith(" "), words.text());
        assertTrue(words.after().startsWith(" or IPsec"), words.text());
    }

    @Test
    void whatIsFarBeforeAHitIsLeftOutInWholeWords() {
        Footnote note = new Footnote("a", 1, "one two ".repeat(20) + "Wire and more", Optional.of("No"), List.of());
        NoteExcerpt words = NoteExcerpt.of(note, "wire").orElseThrow();
        assertTrue(words.text().matches("… (?:one |two ){1,12}Wire and more"), words.text());
        assertEquals("No", NoteExcerpt.of(note, "no").orElseThrow().text());
        assertEquals(Optional.empty(), NoteExcerpt.of(note, "xyz"));
    }

    @Test
    void aProviderIsNamedForEachValueThatHoldsTheWord() {
        assertTrue(
                places("wireguard").containsAll(List.of("in Network model: Kilo", "in Data plane: Kilo")),
                places("wireguard").toString());
    }

    @Test
    void eachWordIsLookedForByItself() {
        List<String> places = places("terway wireguard");
        assertEquals(List.of("in the name: Terway", "in a footnote on Encryption: Terway (n)"), places);
    }

    @Test
    void nothingFoundSaysWhatWasLookedFor() {
        assertEquals(
                "No provider holds “qqqq” in a value, a note or the summary.", SearchText.nothing(outcome(" qqqq ")));
    }

    @Test
    void whoIsExcludedAndHoldsTheWordsIsToldOfWhereNobodyElseDoes() {
        Selection asked = Selection.NOTHING
                .with(new FeatureId("windows"), Importance.REQUIRED)
                .withSearch("terway");
        assertEquals(
                "No provider that is left holds “terway” in a value, a note or the summary. One that is excluded does.",
                SearchText.nothing(new Evaluator(today).outcome(asked)));
    }

    @Test
    void countsBesideTicksSayOfHowManyWhileASearchHidesSome() {
        assertEquals("would remain", RemainingText.head(outcome("")));
        assertEquals("would remain of " + today.counted(), RemainingText.head(outcome("wireguard")));
    }

    private List<String> places(String words) {
        // Numbers of footnotes change with the data.
        return SearchText.places(today, outcome(words).matching(true).stream(), words, List.of()).stream()
                .map(place -> place.text().replaceAll("\\(\\d+\\)", "(n)"))
                .toList();
    }

    private Outcome outcome(String words) {
        return new Evaluator(today).outcome(Selection.NOTHING.withSearch(words));
    }
}
