package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.model.Dataset;
import cni.explorer.model.Provider;
import cni.explorer.model.ProviderId;
import cni.explorer.ui.common.CellSketch;
import cni.explorer.ui.grid.FontRole;
import cni.explorer.ui.grid.GridCell;
import cni.explorer.ui.grid.GridPosition;
import cni.explorer.ui.grid.GridRun;
import cni.explorer.ui.grid.Tone;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareGridModelTest {
    private final Cards post = Deck.cards("cni-2017", "calico", "canal", "weave-net");
    private final Cards today = Deck.cards("cni-2026", "calico", "canal", "cilium");

    @Test
    void rowsStandInOneOrderFromTheHeadToTheNotes() {
        CompareGridModel model = Deck.model(post);
        assertEquals(
                List.of(
                        "Network Model",
                        "Route Distribution",
                        "Mesh",
                        "No external datastore",
                        "Encryption",
                        "Ingress/Egress Policies",
                        "Commercial Support",
                        "<FOLDED> 1 the same Network Policies",
                        "Stars",
                        "Forks",
                        "Contributors"),
                Deck.labels(model).subList(0, model.rowCount() - 2));
        assertEquals("Conditions", model.spoken(model.rowCount() - 2, 0));
        assertEquals("Footnotes", model.spoken(model.rowCount() - 1, 0));
    }

    @Test
    void theHeadOfACardIsItsNameWithItsMarkAndACross() {
        CompareGridModel model = Deck.model(today);
        assertEquals(List.of("Calico  <REMOVE> "), lines(model.column(1).header(), 0, 1));
        assertEquals(
                List.of("Canal (deprecated)  <REMOVE> "), lines(model.column(2).header(), 0, 1));
        assertEquals(
                "Canal, deprecated; Enter opens its page, Delete removes the card",
                model.spoken(GridPosition.HEADER, 2));
        assertTrue(model.tooltip(GridPosition.HEADER, 2).contains("Source: "), "where the mark was read");
        assertTrue(model.tooltip(GridPosition.HEADER, 1).endsWith("× or Delete removes the card"));
    }

    @Test
    void belowTheNameStandTwoLinesOfTheSummaryAndTheWaysOn() {
        CompareGridModel model = Deck.model(Deck.cards("cni-2026", "calico", "kubenet"));
        assertEquals(96, model.headerHeight());
        GridCell calico = model.column(1).header();
        assertTrue(lines(calico, 1, 2).getFirst().strip().startsWith("Calico routes pod traffic"));
        assertTrue(lines(calico, 2, 3).getFirst().endsWith("…"), "the rest is on its page and in the tooltip");
        assertEquals(
                "Open page projectcalico/calico", lines(calico, 3, 4).getFirst().strip());
        assertTrue(model.tooltip(GridPosition.HEADER, 1).contains("WireGuard"), "the whole summary");
        assertEquals(4, model.column(2).header().lines().size(), "names stand side by side");
    }

    @Test
    void withoutSummariesTheHeadIsLower() {
        Cards bare = Deck.cards(withoutSummaries(post.dataset()), "calico", "canal");
        assertEquals(58, Deck.model(bare).headerHeight());
        assertEquals(2, Deck.model(bare).column(1).header().lines().size());
    }

    private static Dataset withoutSummaries(Dataset all) {
        return new Dataset(
                all.about(),
                all.features(),
                all.providers().stream()
                        .map(one -> new Provider(
                                one.id(),
                                one.name(),
                                one.aliases(),
                                one.role(),
                                one.status(),
                                one.links(),
                                Optional.empty()))
                        .toList(),
                IntStream.range(0, all.features().size()).mapToObj(all::column).toList(),
                all.footnotes(),
                all.metrics(),
                all.questions());
    }

    private static List<String> lines(GridCell cell, int from, int to) {
        return Stream.of(CellSketch.words(cell).split(" \\| ")).toList().subList(from, to);
    }

    @Test
    void aKeyOnTheNameOpensItsPage() {
        CompareGridModel model = Deck.model(post);
        assertEquals(
                Optional.of(new CardAction.OpenPage(new ProviderId("canal"))),
                model.action(Deck.at(GridPosition.HEADER, 2)));
        assertEquals(Optional.empty(), model.action(Deck.at(GridPosition.HEADER, 0)));
    }

    @Test
    void everyPlaceKnowsWhoseCardItIsOn() {
        CompareGridModel model = Deck.model(post);
        assertEquals("Weave Net", model.provider(Deck.at(7, 3)).orElseThrow().name());
        assertEquals(
                "Calico",
                model.provider(Deck.at(GridPosition.HEADER, 1)).orElseThrow().name());
        assertEquals(Optional.empty(), model.provider(Deck.at(7, 0)));
        assertEquals(Optional.empty(), model.provider(Deck.at(7, 4)));
    }

    @Test
    void readingBeginsAtTheFirstAnswerOfTheFirstCard() {
        CompareGridModel model = Deck.model(post);
        GridPosition first = model.firstAnswer();
        assertEquals("Calico, Network Model: Layer 3; the cards differ", model.spoken(first.row(), first.column()));
    }

    @Test
    void labelsStayWhileCardsScroll() {
        CompareGridModel model = Deck.model(post);
        assertEquals(1, model.frozenColumns());
        assertEquals(182, model.column(0).width());
        assertEquals(0, model.uniformRowHeight(), "rows are as high as what they hold");
    }

    @Test
    void cardsAreKnownByTheirProvidersAndPartedByALine() {
        CompareGridModel model = Deck.model(post);
        assertEquals(new ProviderId("canal"), model.column(2).key());
        assertTrue(
                IntStream.rangeClosed(1, 3).allMatch(card -> model.column(card).lineBefore()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noTwoRowsHaveTheSameKey(boolean only) {
        Unfolding all = Unfolding.FIRST.turned(Fold.SAME).turned(Fold.REMARKS).withOnlyDifferences(only);
        for (Cards cards : List.of(post, today)) {
            CompareGridModel model = Deck.model(cards, all);
            Set<Object> keys = new HashSet<>();
            IntStream.range(0, model.rowCount()).forEach(row -> keys.add(model.rowKey(row)));
            assertEquals(model.rowCount(), keys.size());
        }
    }

    @Test
    void everyCellThatShowsSomethingSaysSomething() {
        CompareGridModel model =
                Deck.model(today, Unfolding.FIRST.turned(Fold.SAME).turned(Fold.REMARKS));
        for (int row = 0; row < model.rowCount(); row++) {
            for (int column = 0; column < model.columnCount(); column++) {
                GridCell cell = model.cell(row, column);
                String words = CellSketch.words(cell).replace("|", "").strip();
                assertTrue(words.isEmpty() || !cell.spoken().isEmpty(), words);
            }
        }
    }

    @Test
    void oneCardAndNoneAreModelsToo() {
        assertEquals(1, Deck.model(Deck.cards("cni-2017")).columnCount());
        CompareGridModel one = Deck.model(Deck.cards("cni-2017", "calico"));
        assertEquals(2, one.columnCount());
        assertEquals(List.of("Calico  <REMOVE> "), lines(one.column(1).header(), 0, 1));
    }

    @Test
    void anUncountedProviderStandsBack() {
        CompareGridModel model = Deck.model(Deck.cards("cni-2017", "calico", "kubenet"));
        assertEquals(Tone.TEXT, nameTone(model.column(1).header()));
        assertEquals(Tone.MUTED, nameTone(model.column(2).header()));
    }

    private static Tone nameTone(GridCell header) {
        return header.lines().getFirst().runs().stream()
                .filter(run -> run instanceof GridRun.TextRun text && text.font() == FontRole.HEADER)
                .map(run -> ((GridRun.TextRun) run).tone())
                .findFirst()
                .orElseThrow();
    }
}
