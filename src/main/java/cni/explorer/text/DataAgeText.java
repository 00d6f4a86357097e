package cni.explorer.text;

import cni.explorer.query.DataAge;

/// How old data is, in words.
public final class DataAgeText {
    private DataAgeText() {}

    /// "nine years", "one year", "five months".
    public static String words(DataAge age) {
        return age.years() > 0
                ? English.spelledCount(age.years(), "year")
                : English.spelledCount(age.months(), "month");
    }

    /// "9 years", "3 months"; empty within the first month.
    public static String digits(DataAge age) {
        if (age.years() > 0) {
            return English.count(age.years(), "year");
        }
        return age.months() == 0 ? "" : English.count(age.months(), "month");
    }

    /// "This data is nine years old."
    public static String sentence(DataAge age) {
        return English.format("This data is %s old.", words(age));
    }
}
