package cni.explorer.text;

import cni.explorer.model.Dataset;
import cni.explorer.model.DatasetInfo;
import cni.explorer.query.DataAge;

/// What a dataset is called, how large it is and where it comes from.
public final class DatasetText {
    /// What stands for the source of a dataset that was compiled from many.
    public static final String OWN_SOURCES = "Each cell names its own source.";

    /// The page of what it says of itself.
    public static final String ABOUT = "About this comparison";

    /// Its title where there is little room.
    public static final String ABOUT_BRIEFLY = "About the data";

    private DatasetText() {}

    /// For a button: "2026 · August", "The post of 2017 · November", "Ours · March 2026".
    public static String label(DatasetInfo about) {
        String month = Dates.month(about.asOf());
        String year = " " + about.asOf().getYear();
        boolean named = about.name().contains(year.strip()) && month.endsWith(year);
        return about.name() + " · " + (named ? month.substring(0, month.length() - year.length()) : month);
    }

    /// For a small button: "2026 · Aug" where the name holds the year, else the name alone.
    public static String shortLabel(DatasetInfo about) {
        String month = Dates.shortMonth(about.asOf());
        String year = Integer.toString(about.asOf().getYear());
        return about.name().contains(year) && month.endsWith(" " + year)
                ? year + " · " + month.substring(0, month.length() - year.length() - 1)
                : about.name();
    }

    /// "Data of 22 August 2026, 3 months old".
    public static String day(DatasetInfo about, DataAge age) {
        String old = DataAgeText.digits(age);
        return "Data of " + Dates.day(about.asOf()) + (old.isEmpty() ? "" : ", " + old + " old");
    }

    /// The same where there is less room: "Aug 2026, 3 months old".
    public static String dayBriefly(DatasetInfo about, DataAge age) {
        String old = DataAgeText.digits(age);
        return Dates.shortMonth(about.asOf()) + (old.isEmpty() ? "" : ", " + old + " old");
    }

    /// The same where there is least: "3 months old".
    public static String dayBriefest(DatasetInfo about, DataAge age) {
        String old = DataAgeText.digits(age);
        return old.isEmpty() ? Dates.shortMonth(about.asOf()) : old + " old";
    }

    /// "Choosing a CNI Network Provider for Kubernetes, data of 11 November 2017".
    public static String caption(DatasetInfo about) {
        return English.format("%s, data of %s", about.title(), Dates.day(about.asOf()));
    }

    /// "Chris Love, data of 11 November 2017".
    public static String authored(DatasetInfo about) {
        return about.author() + ", " + when(about);
    }

    /// The same where there is less room: "Data of Nov 2017".
    public static String authoredBriefly(DatasetInfo about) {
        return "Data of " + Dates.shortMonth(about.asOf());
    }

    /// "data of 11 November 2017".
    public static String when(DatasetInfo about) {
        return "data of " + Dates.day(about.asOf());
    }

    /// "cni-2017: Choosing a CNI Network Provider for Kubernetes, by Chris Love, data of 2017-11-11".
    public static String credit(DatasetInfo about) {
        return English.format("%s: %s, by %s, data of %s", about.id(), about.title(), about.author(), about.asOf());
    }

    /// "17 providers · 22 features · 2 answers unknown".
    ///
    /// @param unknown how many cells are not known
    public static String size(Dataset dataset, long unknown) {
        return English.format(
                "%s · %s · %s unknown",
                English.count(dataset.counted(), "provider"),
                English.count(dataset.features().size(), "feature"),
                English.count(Math.toIntExact(unknown), "answer"));
    }
}
