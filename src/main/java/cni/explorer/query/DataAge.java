package cni.explorer.query;

import java.time.LocalDate;
import java.time.Period;

/// How old data is.
///
/// @param years  whole years, 0 or more
/// @param months whole months beyond them, 0 to 11
public record DataAge(int years, int months) {

    /// The age of data on some day; data of the future is new.
    public static DataAge of(LocalDate asOf, LocalDate today) {
        Period age = asOf.until(today);
        return age.isNegative() ? new DataAge(0, 0) : new DataAge(age.getYears(), age.getMonths());
    }

    /// Whether a reader must be told: facts of this field change within a year.
    public boolean isOld() {
        return years >= 1;
    }
}
