package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.model.TextBlock;
import cni.explorer.ui.grid.GridRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadRowsTest {
    private static final ProviderId CALICO = new ProviderId("calico");

    private final Cards post = Deck.cards("cni-2017", "calico", "canal", "weave-net");
    private final Cards today = Deck.cards("cni-2026", "calico", "cilium");

    @Test
    void linksStandOneBelowTheOtherSoThatTheKeyboardReachesEach() {
        List<CompareRow> rows = rows(today);
        assertEquals("Home page", Deck.words(rows.get(0), 1));
        assertEquals("projectcalico/calico on GitHub", Deck.words(rows.get(1), 1));
        assertEquals("cilium/cilium on GitHub", Deck.words(rows.get(1), 2));
        CardPart link = rows.get(1).parts().get(1);
        assertEquals("Calico, link: projectcalico/calico on GitHub", link.cell().spoken());
        assertTrue(link.action().orElseThrow() instanceof CardAction.Follow follow
                && follow.link().address().toString().equals(link.cell().tooltip()));
        assertFalse(link.action().orElseThrow().isOfWholeCell(), "a click beside the words opens nothing");
    }

    @Test
    void thePageOfAProviderOpensFromItsCard() {
        CardPart page = rows(today).getLast().parts().get(1);
        assertEquals("Open page", Deck.words(rows(today).getLast(), 1));
        assertEquals("Open the page of Calico", page.cell().spoken());
        assertEquals(Optional.of(new CardAction.OpenPage(CALICO)), page.action());
    }

    @Test
    void whoHasFewerLinksSaysSo() {
        Cards mixed = Deck.cards("cni-2026", "calico", "multus", "kubenet");
        List<CompareRow> rows = rows(mixed);
        int links =
                mixed.all().stream().mapToInt(one -> one.links().size()).max().orElseThrow();
        assertEquals(links + 3, rows.size());
        for (int card = 0; card < 3; card++) {
            int own = mixed.provider(card).links().size();
            for (int row = 0; row < links; row++) {
                CardPart part = rows.get(row).parts().get(card + 1);
                assertEquals(row < own, part.action().isPresent());
                assertTrue(part.cell().spoken().startsWith(mixed.provider(card).name()));
            }
        }
    }

    @Test
    void aSummaryIsCutAfterThreeLinesAndSaidInFull() {
        CompareRow summary = rows(post).get(1);
        assertEquals(3, summary.parts().get(1).cell().lines().size());
        assertTrue(Deck.words(summary, 1).endsWith("…"));
        assertTrue(summary.parts().get(1).cell().spoken().startsWith("Calico: Calico provides simple, scalable"));
        assertTrue(summary.parts().get(1).cell().spoken().length() > 300);
    }

    @Test
    void whoWroteItStandsBelowWithTheWayToTheRest() {
        CompareRow credit = rows(post).get(2);
        assertEquals("Paul Fremantle’s synopsis of Weave Net. |  whole summary", Deck.words(credit, 3));
        assertEquals("Mike Stowe provided a summary of both |  Calico and Canal. whole summary", Deck.words(credit, 1));
        assertEquals(
                "Mike Stowe provided a summary of both Calico and Canal. Whole summary of Calico",
                credit.parts().get(1).cell().spoken());
        assertEquals(
                Optional.of(new CardAction.ReadOn(CALICO)),
                credit.parts().get(1).action());
    }

    @Test
    void theWholeSummaryStandsInTheCardWithTheWayBack() {
        List<CompareRow> rows = new HeadRows(post, Deck.room(post, 1000), Set.of(CALICO)).all();
        String words = Deck.words(rows.get(1), 1);
        assertFalse(words.contains("…"));
        assertTrue(words.replace(" | ", "").contains("Calico also provides a stateless IP-in-IP mode"));
        assertTrue(Deck.words(rows.get(2), 1).endsWith("three lines"));
        assertTrue(Deck.words(rows.get(1), 2).strip().contains("…"), "the others stay as they are");
        assertTrue(rows.get(1).look().height() > rows(post).get(1).look().height());
    }

    @Test
    void aSummaryThatFitsHasNothingToUnfold() {
        List<CompareRow> rows = new HeadRows(post, Deck.room(post, 20_000), Set.of()).all();
        assertEquals(Optional.empty(), rows.get(1).parts().get(1).action());
        assertEquals(
                "Mike Stowe provided a summary of both Calico and Canal.",
                Deck.words(rows.get(2), 1).replaceAll("( \\| *)+$", ""));
    }

    @Test
    void withoutACreditTheAuthorsOfTheDatasetAreNamed() {
        Dataset all = post.dataset();
        List<Provider> unsigned = all.providers().stream()
                .map(one -> new Provider(
                        one.id(),
                        one.name(),
                        one.aliases(),
                        one.role(),
                        one.status(),
                        one.links(),
                        one.summary().map(text -> new TextBlock(text.heading(), text.paragraphs(), "", text.note()))))
                .toList();
        Dataset dataset = new Dataset(
                all.about(),
                all.features(),
                unsigned,
                IntStream.range(0, all.features().size()).mapToObj(all::column).toList(),
                all.footnotes(),
                all.metrics(),
                all.questions());
        assertTrue(Deck.words(rows(Deck.cards(dataset, "calico")).get(2), 1).startsWith("Chris Love, November 2017"));
    }

    @Test
    void theHeadIsTextThatGoesOnFromTheName() {
        assertTrue(rows(post).stream().allMatch(row -> row.look().kind() == GridRow.RowKind.TEXT));
        assertEquals(
                List.of("Link", "Summary", "Who wrote the summary", "Page"),
                rows(post).stream().map(row -> row.look().spoken()).toList(),
                "labels that are not seen");
    }

    private static List<CompareRow> rows(Cards cards) {
        return new HeadRows(cards, Deck.room(cards, 1000), Set.of()).all();
    }
}
