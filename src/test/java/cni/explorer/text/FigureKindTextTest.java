package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.Figure.Exact;
import cni.explorer.model.Figure.Precision;
import cni.explorer.model.Figure.ReadOff;
import cni.explorer.model.Figure.Rounded;
import cni.explorer.model.FigureDate;
import cni.explorer.query.FigureKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FigureKindTextTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 22);
    private static final FigureDate POST = new FigureDate.Day(LocalDate.of(2017, 11, 11));
    private static final FigureDate NEW = new FigureDate.Month(YearMonth.of(2025, 12));
    private static final FigureDate UNDATED = new FigureDate.Undated();

    @Test
    void aTitleTellsTheDayThatAllFiguresShareAndHowExactTheyAre() {
        assertEquals("11 November 2017 · whole numbers", FigureKindText.caption(kinds(POST, new Exact())));
        assertEquals("11 November 2017 · read off, ± 10", FigureKindText.caption(kinds(POST, new ReadOff(10))));
        assertEquals(
                "11 November 2017 · read off, ± 5 to 10",
                FigureKindText.caption(kinds(POST, new ReadOff(10), new ReadOff(5))));
        assertEquals("December 2025 · rounded", FigureKindText.caption(kinds(NEW, new Rounded())));
        assertEquals("December 2025", FigureKindText.caption(kinds(NEW, new Rounded(), new Exact())));
    }

    @Test
    void aTitleSaysThatTheMonthStandsWithEachValueWhereTheyDiffer() {
        Set<FigureKind> mixed = Set.of(new FigureKind(POST, new Rounded()), new FigureKind(NEW, new Exact()));
        assertEquals("newest figure with its month", FigureKindText.caption(mixed));
        assertEquals("2025-12", FigureKindText.shortMonth(NEW));
        assertEquals("2017-11", FigureKindText.shortMonth(POST));
        assertEquals("undated", FigureKindText.shortMonth(UNDATED));
    }

    @Test
    void theAnswerTellsOfWhenTheFiguresAre() {
        FigureKind post = new FigureKind(POST, new Exact());
        FigureKind recent = new FigureKind(NEW, new Rounded());
        FigureKind undated = new FigureKind(UNDATED, new Exact());
        assertEquals("Figures of 11 November 2017", FigureKindText.sentence(Map.of(post, 7)));
        assertEquals("Figures without a date", FigureKindText.sentence(Map.of(undated, 7)));
        assertEquals(
                "Newest figures, November 2017 to December 2025", FigureKindText.sentence(Map.of(post, 3, recent, 4)));
        assertEquals(
                "Newest figures, December 2025, 1,200 undated",
                FigureKindText.sentence(Map.of(recent, 3, undated, 1200)));
        assertEquals("No figures", FigureKindText.sentence(Map.of()));
    }

    @Test
    void theLegendNamesOnlyWhatIsDrawn() {
        assertEquals("", FigureKindText.pale(kinds(NEW, new Exact(), new Rounded()), AS_OF));
        assertEquals("older than a year", FigureKindText.pale(kinds(POST, new Exact()), AS_OF));
        assertEquals(
                "≈ read off a drawing without numbers, older than a year or undated",
                FigureKindText.pale(
                        Set.of(new FigureKind(POST, new ReadOff(2)), new FigureKind(UNDATED, new Exact())), AS_OF));
        assertEquals("", FigureKindText.near(kinds(NEW, new Exact())));
        assertEquals("rounded or read off", FigureKindText.near(kinds(NEW, new ReadOff(1), new Rounded())));
    }

    private static Set<FigureKind> kinds(FigureDate when, Precision... precisions) {
        return Set.of(precisions).stream()
                .map(precision -> new FigureKind(when, precision))
                .collect(Collectors.toSet());
    }
}
