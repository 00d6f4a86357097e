package cni.explorer.model;

import java.time.LocalDate;
import java.time.YearMonth;

/// When a figure was true.
public sealed interface When {

    /// On one day.
    record Day(LocalDate day) implements When {}

    /// In one month; the day is not known.
    record Month(YearMonth month) implements When {}

    /// Not known; the page that gives the figure carries no date.
    record Undated() implements When {}
}
