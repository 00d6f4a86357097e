package cni.explorer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cni.explorer.model.FigureDate;
import cni.explorer.query.DataAge;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2017-11-11, 11 November 2017, November 2017",
        "2026-03-02, 2 March 2026, March 2026",
        "2025-12-31, 31 December 2025, December 2025"
    })
    void daysAreSaidInEnglish(LocalDate day, String words, String month) {
        assertEquals(words, Dates.day(day));
        assertEquals(month, Dates.month(day));
        assertEquals(words, Dates.of(new FigureDate.Day(day)));
        assertEquals(month, Dates.month(new FigureDate.Day(day)));
        assertEquals(day.toString(), Dates.iso(new FigureDate.Day(day)));
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void monthsAreCalledAsTheJdkCallsThemInEnglish(Month month) {
        LocalDate day = LocalDate.of(2026, month, 9);
        assertEquals("9 " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " 2026", Dates.day(day));
        assertEquals("9 " + month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), Dates.shortDay(day));
        assertEquals(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " 2026", Dates.shortMonth(day));
    }

    @Test
    void aMonthIsNoDayAndNoDateIsSaid() {
        FigureDate month = new FigureDate.Month(YearMonth.of(2022, 1));
        assertEquals("January 2022", Dates.of(month));
        assertEquals("2022-01", Dates.iso(month));
        assertEquals("undated", Dates.of(new FigureDate.Undated()));
        assertEquals("undated", Dates.month(new FigureDate.Undated()));
        assertEquals("undated", Dates.iso(new FigureDate.Undated()));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-11-11, 2026-11-23, nine years",
        "2024-02-29, 2025-12-31, one year",
        "2026-08-22, 2026-11-23, three months",
        "2026-10-22, 2026-11-23, one month"
    })
    void anAgeIsSaidInYearsElseInMonths(LocalDate asOf, LocalDate today, String words) {
        assertEquals(words, DataAgeText.words(DataAge.of(asOf, today)));
        assertEquals("This data is " + words + " old.", DataAgeText.sentence(DataAge.of(asOf, today)));
    }
}
