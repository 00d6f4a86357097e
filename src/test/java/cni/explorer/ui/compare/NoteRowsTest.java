package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.grid.GridCell;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteRowsTest {
    private final Cards post = Deck.cards("cni-2017", "calico", "canal", "weave-net");
    private final Cards today = Deck.cards("cni-2026", "calico", "cilium", "antrea");

    @Test
    void conditionsComeBeforeOtherFootnotes() {
        List<CompareRow> rows = rows(post, false);
        assertEquals(2, rows.size());
        assertTrue(Deck.words(rows.get(0), 0).startsWith("Conditions"));
        assertTrue(Deck.words(rows.get(1), 0).startsWith("Footnotes"));
        assertEquals(
                "footnote 5: Weave Net does not have egress rules out of the box. (Rules for incoming traffic are there,"
                        + " rules for outgoing traffic are not.)",
                rows.get(0).parts().get(3).cell().spoken());
    }

    @Test
    void wordsSayThatACardHasNone() {
        CompareRow notes = rows(post, false).get(1);
        assertTrue(Deck.words(notes, 1).startsWith("none"));
        assertEquals("none", notes.parts().get(1).cell().spoken());
    }

    @Test
    void theTextOfAFootnoteWrapsBesideItsMark() {
        CompareRow conditions = rows(post, false).getFirst();
        assertEquals(
                "1 Calico and Canal include a feature |    to connect directly to Kubernetes, |    and not use Etcd. |",
                Deck.words(conditions, 1).strip());
    }

    @Test
    void aLineIsFreeBetweenTwoFootnotes() {
        List<String> lines =
                List.of(Deck.words(rows(today, false).getFirst(), 1).strip().split("\\|"));
        long begun =
                lines.stream().filter(line -> line.strip().matches("\\d.*")).count();
        long free = lines.stream().filter(String::isBlank).count();
        assertTrue(begun > 1);
        assertTrue(free >= begun - 1, free + " for " + begun);
    }

    @Test
    void everyWordOfEveryFootnoteIsThere() {
        for (Cards cards : List.of(post, today)) {
            List<CompareRow> rows = rows(cards, true);
            for (int card = 0; card < cards.providers().size(); card++) {
                String shown = shown(rows, card + 1);
                int provider = cards.providers().get(card);
                cards.conditions(provider).forEach(note -> assertTrue(shown.contains(bare(note.text())), note.text()));
                cards.remarks(provider).forEach(note -> assertTrue(shown.contains(bare(note.text())), note.text()));
            }
        }
    }

    @Test
    void manyThatNoAnswerHangsOnAreFolded() {
        List<CompareRow> folded = rows(today, false);
        assertEquals(2, folded.size());
        assertEquals("<FOLDED> 23, 20 and 19 footnotes that no answer hangs on", Deck.words(folded.getLast(), 0));
        List<CompareRow> open = rows(today, true);
        assertEquals(3, open.size());
        assertTrue(Deck.words(open.get(1), 0).startsWith("<UNFOLDED> 23"));
        assertEquals("Footnotes", open.getLast().parts().getFirst().cell().spoken());
    }

    @Test
    void whereNobodyHasAnyThereIsNoRow() {
        assertEquals(List.of(), rows(Deck.cards("cni-2017", "flannel", "romana"), true));
    }

    @Test
    void otherFootnotesComeFirstWhereNoAnswerHangsOnAny() {
        List<CompareRow> rows = rows(Deck.cards("cni-2026", "kopeio-networking"), true);
        assertEquals(
                List.of(Fold.REMARKS, CompareRow.Passage.REMARKS),
                rows.stream().map(CompareRow::key).toList());
    }

    private static List<CompareRow> rows(Cards cards, boolean open) {
        return new NoteRows(cards, Deck.room(cards, 1000)).all(open);
    }

    private static String shown(List<CompareRow> rows, int part) {
        StringBuilder all = new StringBuilder();
        for (CompareRow row : rows) {
            if (part < row.parts().size()) {
                GridCell cell = row.parts().get(part).cell();
                all.append(bare(Deck.words(row, part).replace("|", ""))).append(cell.span());
            }
        }
        return all.toString();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
