package cni.explorer.ui.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Figure.Exact;
import cni.explorer.model.Figure.Precision;
import cni.explorer.model.Figure.ReadOff;
import cni.explorer.model.Figure.Rounded;
import cni.explorer.model.FigureDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FigureWordsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 22);
    private static final FigureDate POST = new FigureDate.Day(LocalDate.of(2017, 11, 11));
    private static final FigureDate NEW = new FigureDate.Month(YearMonth.of(2025, 12));
    private static final FigureDate UNDATED = new FigureDate.Undated();

    @Test
    void aTitleTellsTheDayThatAllFiguresShareAndHowExactTheyAre() {
        assertEquals("11 November 2017 · whole numbers", FigureWords.caption(kinds(POST, new Exact())));
        assertEquals("11 November 2017 · read off, ± 10", FigureWords.caption(kinds(POST, new ReadOff(10))));
        assertEquals(
                "11 November 2017 · read off, ± 5 to 10",
                FigureWords.caption(kinds(POST, new ReadOff(10), new ReadOff(5))));
        assertEquals("December 2025 · rounded", FigureWords.caption(kinds(NEW, new Rounded())));
        assertEquals("December 2025", FigureWords.caption(kinds(NEW, new Rounded(), new Exact())));
    }

    @Test
    void aTitleSaysThatTheMonthStandsWithEachValueWhereTheyDiffer() {
        Set<FigureKind> mixed = Set.of(new FigureKind(POST, new Rounded()), new FigureKind(NEW, new Exact()));
        assertEquals("newest figure with its month", FigureWords.caption(mixed));
        assertEquals("2025-12", FigureWords.shortMonth(NEW));
        assertEquals("2017-11", FigureWords.shortMonth(POST));
        assertEquals("undated", FigureWords.shortMonth(UNDATED));
    }

    @Test
    void theAnswerTellsOfWhenTheFiguresAre() {
        FigureKind post = new FigureKind(POST, new Exact());
        FigureKind recent = new FigureKind(NEW, new Rounded());
        FigureKind undated = new FigureKind(UNDATED, new Exact());
        assertEquals("Figures of 11 November 2017", FigureWords.sentence(Map.of(post, 7)));
        assertEquals("Figures without a date", FigureWords.sentence(Map.of(undated, 7)));
        assertEquals(
                "Newest figures, November 2017 to December 2025", FigureWords.sentence(Map.of(post, 3, recent, 4)));
        assertEquals(
                "Newest figures, December 2025, 1,200 undated", FigureWords.sentence(Map.of(recent, 3, undated, 1200)));
        assertEquals("No figures", FigureWords.sentence(Map.of()));
    }

    @Test
    void theLegendNamesOnlyWhatIsDrawn() {
        assertEquals("", FigureWords.pale(kinds(NEW, new Exact(), new Rounded()), AS_OF));
        assertEquals("older than a year", FigureWords.pale(kinds(POST, new Exact()), AS_OF));
        assertEquals(
                "read off a drawing without numbers, older than a year or undated",
                FigureWords.pale(
                        Set.of(new FigureKind(POST, new ReadOff(2)), new FigureKind(UNDATED, new Exact())), AS_OF));
        assertEquals("", FigureWords.near(kinds(NEW, new Exact())));
        assertEquals("rounded or read off", FigureWords.near(kinds(NEW, new ReadOff(1), new Rounded())));
    }

    private static Set<FigureKind> kinds(FigureDate when, Precision... precisions) {
        return Set.of(precisions).stream()
                .map(precision -> new FigureKind(when, precision))
                .collect(Collectors.toSet());
    }
}
