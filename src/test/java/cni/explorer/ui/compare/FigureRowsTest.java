package cni.explorer.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cni.explorer.ui.grid.GridRun;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureRowsTest {
    private final Cards post = Deck.cards("cni-2017", "calico", "kubenet");
    private final List<CompareRow> rows = new FigureRows(post, Deck.room(post, 1000)).all();

    @Test
    void aFigureHasItsMonthBehindIt() {
        assertEquals("Stars", Deck.words(rows.getFirst(), 0));
        assertEquals("≈ 690 Nov 2017", Deck.words(rows.getFirst(), 1));
        assertEquals(
                "Calico, Stars: about 690, read off, 11 November 2017",
                rows.getFirst().parts().get(1).cell().spoken());
    }

    @Test
    void whereLikeFiguresAreKnownTheyAreALineOverTheYearsOfAllCards() {
        Cards today = Deck.cards("cni-2026", "calico", "kindnet");
        List<CompareRow> figures = new FigureRows(today, Deck.room(today, 1000)).all();
        assertEquals(1, pictures(figures, "Commits in 12 months", 1));
        assertEquals(0, pictures(figures, "Authors", 1), "two figures nine years apart are no line");
        assertEquals(0, pictures(rows, "Stars", 1), "nor is a single one");
    }

    @Test
    void aFewMonthsAreNoLineAndNarrowCardsHaveNone() {
        Cards today = Deck.cards("cni-2026", "calico", "kindnet", "flannel");
        List<CompareRow> figures = new FigureRows(today, Deck.room(today, 1000)).all();
        assertEquals(1, pictures(figures, "Commits in 12 months", 1));
        assertEquals(0, pictures(figures, "Stars", 1));
        List<CompareRow> narrow = new FigureRows(today, Deck.room(today, 640)).all();
        assertEquals(0, pictures(narrow, "Commits in 12 months", 1));
    }

    private static long pictures(List<CompareRow> rows, String label, int part) {
        return rows.stream()
                .filter(row -> Deck.words(row, 0).equals(label))
                .flatMap(row -> row.parts().get(part).cell().lines().stream())
                .flatMap(line -> line.runs().stream())
                .filter(GridRun.Picture.class::isInstance)
                .count();
    }

    @Test
    void wordsSayThatThereIsNone() {
        assertEquals("no data", Deck.words(rows.getFirst(), 2));
        assertTrue(rows.getFirst().parts().get(2).cell().spoken().endsWith(", Stars: no data"));
    }

    @Test
    void figuresEndBelowEachOther() {
        for (CompareRow row : rows) {
            List<GridRun> runs = row.parts().get(1).cell().lines().getFirst().runs();
            double end = runs.stream()
                    .limit(3)
                    .mapToDouble(run -> switch (run) {
                        case GridRun.Gap gap -> gap.width();
                        case GridRun.TextRun text -> Deck.SIXES.width(text.text(), text.font());
                        default -> 0;
                    })
                    .sum();
            assertEquals(CardRoom.INSET + 64, end);
        }
    }

    @Test
    void tooltipsSayWhatIsMeantAndHowItWasGot() {
        CompareRow stars = rows.getFirst();
        assertEquals(
                "Likes on GitHub\n\nGitHub Stars are akin to likes on a Social Media platform.",
                stars.parts().getFirst().cell().tooltip());
        assertTrue(stars.parts().get(1).cell().tooltip().startsWith("Length of the bar in the chart, ± 10\n"));
        assertEquals("", stars.parts().get(2).cell().tooltip());
    }

    @Test
    void theFirstIsPartedFromTheAnswersAndNothingOpens() {
        assertEquals(
                List.of(true, false, false),
                rows.stream().map(row -> row.look().lineAbove()).toList());
        assertTrue(rows.stream()
                .flatMap(row -> row.parts().stream())
                .allMatch(part -> part.action().equals(Optional.empty())));
    }
}
