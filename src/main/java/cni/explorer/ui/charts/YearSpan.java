package cni.explorer.ui.charts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;

/// The time that all trends share.
///
/// @param first the day of the first figure
/// @param last  the day of the data, or of the last figure that was learned after it
record YearSpan(LocalDate first, LocalDate last) {

    /// From the first of some days to the day of the data, or to the last of them.
    static YearSpan of(Collection<LocalDate> days, LocalDate asOf) {
        if (days.isEmpty()) {
            return new YearSpan(asOf, asOf);
        }
        LocalDate newest = Collections.max(days);
        return new YearSpan(Collections.min(days), newest.isAfter(asOf) ? newest : asOf);
    }

    /// "2013 – 2026".
    String words() {
        return first.getYear() == last.getYear()
                ? Integer.toString(last.getYear())
                : first.getYear() + " – " + last.getYear();
    }
}
