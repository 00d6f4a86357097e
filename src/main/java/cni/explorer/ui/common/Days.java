package cni.explorer.ui.common;

import cni.explorer.model.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and months in words.
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Days() {}

    /// "11 November 2017".
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// "November 2017".
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /// As exactly as it is known: "11 November 2017", "January 2022", "undated".
    public static String of(When when) {
        return switch (when) {
            case When.Day day -> DAY.format(day.day());
            case When.Month month -> MONTH.format(month.month());
            case When.Undated _ -> "undated";
        };
    }

    /// The month alone: "November 2017", "undated".
    public static String month(When when) {
        return switch (when) {
            case When.Day day -> MONTH.format(day.day());
            case When.Month month -> MONTH.format(month.month());
            case When.Undated _ -> "undated";
        };
    }
}
