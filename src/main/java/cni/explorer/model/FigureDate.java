package cni.explorer.model;

import java.time.LocalDate;
import java.time.YearMonth;

/// When a figure was true.
public sealed interface FigureDate {

    /// On one day.
    record Day(LocalDate day) implements FigureDate {}

    /// In one month; the day is not known.
    record Month(YearMonth month) implements FigureDate {}

    /// Not known; the page that gives the figure carries no date.
    record Undated() implements FigureDate {}

    /// The last day that it can mean; the first of all days where nothing is known.
    default LocalDate lastDay() {
        return switch (this) {
            case Day one -> one.day();
            case Month one -> one.month().atEndOfMonth();
            case Undated _ -> LocalDate.MIN;
        };
    }

    /// The first day that it can mean; the first of all days where nothing is known.
    default LocalDate firstDay() {
        return switch (this) {
            case Day one -> one.day();
            case Month one -> one.month().atDay(1);
            case Undated _ -> LocalDate.MIN;
        };
    }
}
