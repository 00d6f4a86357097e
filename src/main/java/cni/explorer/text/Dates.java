package cni.explorer.text;

import cni.explorer.model.DatasetInfo;
import cni.explorer.model.Evidence;
import cni.explorer.model.FigureDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Days and months in words, the same wherever the program runs.
public final class Dates {
    private static final int SHORT = 3;
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SHORT_MONTHS =
            MONTHS.stream().map(month -> month.substring(0, SHORT)).toList();
    private static final DateTimeFormatter DAY = formatter("d ", MONTHS, " uuuu");
    private static final DateTimeFormatter MONTH = formatter("", MONTHS, " uuuu");
    private static final DateTimeFormatter SHORT_MONTH = formatter("", SHORT_MONTHS, " uuuu");
    private static final DateTimeFormatter SHORT_DAY = formatter("d ", SHORT_MONTHS, "");
    private static final String UNDATED = "undated";
    private static final int WEEK = 7;
    private static final int DAYS_IN_WEEKS = 60;
    private static final int YEAR = 12;

    private Dates() {}

    /// With names of its own: to find those of the JDK takes 10 ms of the start.
    private static DateTimeFormatter formatter(String before, List<String> months, String after) {
        return new DateTimeFormatterBuilder()
                .appendPattern(before)
                .appendText(
                        ChronoField.MONTH_OF_YEAR,
                        IntStream.range(0, months.size())
                                .boxed()
                                .collect(Collectors.toMap(month -> month + 1L, months::get)))
                .appendPattern(after)
                .toFormatter(Locale.ENGLISH);
    }

    /// "11 November 2017".
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "22 Aug", where the year is plain.
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /// "November 2017".
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /// As exactly as it is known: "11 November 2017", "January 2022", "undated".
    public static String of(FigureDate when) {
        return written(when, DAY, MONTH);
    }

    /// The month alone: "November 2017", "undated".
    public static String month(FigureDate when) {
        return written(when, MONTH, MONTH);
    }

    /// The month where there is little room: "Nov 2017", "undated".
    public static String shortMonth(FigureDate when) {
        return written(when, SHORT_MONTH, SHORT_MONTH);
    }

    /// "Aug 2026", where there is little room.
    public static String shortMonth(LocalDate day) {
        return SHORT_MONTH.format(day);
    }

    private static String written(FigureDate when, DateTimeFormatter ofDay, DateTimeFormatter ofMonth) {
        return switch (when) {
            case FigureDate.Day day -> ofDay.format(day.day());
            case FigureDate.Month month -> ofMonth.format(month.month());
            case FigureDate.Undated _ -> UNDATED;
        };
    }

    /// For files and terminals: "2017-11-11", "2022-01", "undated".
    public static String iso(FigureDate when) {
        return switch (when) {
            case FigureDate.Day day -> day.day().toString();
            case FigureDate.Month month -> month.month().toString();
            case FigureDate.Undated _ -> UNDATED;
        };
    }

    /// How long before another day one was: "7 days", "3 weeks" under 60 days, "10 months" under two years, "8 years".
    public static String age(LocalDate day, LocalDate on) {
        long days = Math.max(0, ChronoUnit.DAYS.between(day, on));
        long months = Math.max(0, ChronoUnit.MONTHS.between(day, on));
        if (days < 2 * WEEK) {
            return English.count((int) days, "day");
        }
        if (days < DAYS_IN_WEEKS) {
            return English.count((int) (days / WEEK), "week");
        }
        return months < 2 * YEAR ? English.count((int) months, "month") : English.count((int) (months / YEAR), "year");
    }

    /// On which day a cell was read, or else that of the dataset: "read on 22 August 2026", "as of 22 August 2026".
    public static String read(Evidence evidence, DatasetInfo about) {
        return evidence.readOn().map(day -> "read on " + day(day)).orElseGet(() -> "as of " + day(about.asOf()));
    }
}
