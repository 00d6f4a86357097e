package cni.explorer.ui.charts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The time that all trends share.
///
/// @param first the end of the first year
/// @param last  the day of the data
record YearSpan(LocalDate first, LocalDate last) {

    /// From the first calendar year of any provider to the day of the data.
    static YearSpan of(List<Trend> trends, LocalDate asOf) {
        LocalDate first = trends.stream()
                .flatMap(trend -> trend.years().stream())
                .map(Trend.Point::end)
                .min(LocalDate::compareTo)
                .orElse(asOf);
        return new YearSpan(first, asOf);
    }

    /// 0 for the first day, 1 for the last.
    double place(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        return all <= 0 ? 1 : Math.clamp((double) ChronoUnit.DAYS.between(first, day) / all, 0, 1);
    }

    /// "2013 – 2026".
    String words() {
        return first.getYear() == last.getYear()
                ? Integer.toString(last.getYear())
                : first.getYear() + " – " + last.getYear();
    }
}
