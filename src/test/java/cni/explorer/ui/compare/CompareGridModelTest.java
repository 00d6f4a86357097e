package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                Deck.labels(model).subList(4, model.rowCount() - 2));
        assertEquals("Conditions", model.spoken(model.rowCount() - 2, 0));
        assertEquals("Footnotes", model.spoken(model.rowCount() - 1, 0));
    }

    @Test
    void theHeadOfACardIsItsNameWithItsMarkAndACross() {
        CompareGridModel model = Deck.model(today);
        assertEquals("Calico  <REMOVE>", CellSketch.words(model.column(1).header()));
        assertEquals(
                "Canal (deprecated)  <REMOVE>", CellSketch.words(model.column(2).header()));
        assertEquals("Canal, deprecated; Enter or Delete removes the card", model.spoken(GridPosition.HEADER, 2));
        assertTrue(model.tooltip(GridPosition.HEADER, 2).contains("Source: "), "where the mark was read");
        assertEquals("× or Delete removes the card", model.tooltip(GridPosition.HEADER, 1));
    }

    @Test
    void aKeyOnTheNameTakesTheCardAway() {
        CompareGridModel model = Deck.model(post);
        assertEquals(
                Optional.of(new CardAction.Remove(new ProviderId("canal"))),
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
        assertEquals(CardRoom.LABEL, model.column(0).width());
        assertEquals(0, model.uniformRowHeight(), "rows are as high as what they hold");
    }

    @Test
    void theBarForScrollingSidewaysCoversNoRow() {
        CompareGridModel wide = new CompareGridModel(post, Set.of(), Unfolding.FIRST, Deck.room(post, 182 + 3 * 240));
        CompareGridModel narrow = new CompareGridModel(post, Set.of(), Unfolding.FIRST, Deck.room(post, 181 + 3 * 240));
        int last = wide.rowCount() - 1;
        assertEquals(12, narrow.row(last).height() - wide.row(last).height());
        assertEquals(wide.row(last - 1), narrow.row(last - 1));
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
        assertEquals("Calico  <REMOVE>", CellSketch.words(one.column(1).header()));
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
