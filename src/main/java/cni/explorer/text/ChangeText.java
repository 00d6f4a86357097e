package cni.explorer.text;

import cni.explorer.diff.Changes;
import cni.explorer.diff.Changes.CellChange;
import cni.explorer.diff.Changes.Pair;
import cni.explorer.model.Cell;
import cni.explorer.model.Feature;
import cni.explorer.model.Provider;

/// What is listed of a change between two datasets: the headings of its parts, and a line for each thing in them.
public final class ChangeText {
    /// Where [#between] has no room.
    public static final String CHANGED = "What changed";

    public static final String ANSWERS = "Other answers where nothing is judged";
    public static final String WORDING = "The same verdict in other words";
    public static final String FOOTNOTES = "Footnotes lost (−) and come (+)";
    public static final String PROVIDERS_CAME = "Providers that came";
    public static final String PROVIDERS_WENT = "Providers that went";
    public static final String MARKS = "Marks";
    public static final String PROVIDERS_RENAMED = "Other names";
    public static final String FEATURES_CAME = "Features that came";
    public static final String FEATURES_WENT = "Features that went";
    public static final String FEATURES_REDEFINED = "Features that ask for something else (*)";
    public static final String FEATURES_RENAMED = "Features with another name";

    private ChangeText() {}

    /// A heading with the number of things under it: "Providers that came: 2".
    public static String counted(String heading, int count) {
        return English.format("%s: %,d", heading, count);
    }

    /// "What changed between The post of 2017 and 2026".
    public static String between(String before, String now) {
        return English.format("What changed between %s and %s", before, now);
    }

    /// "From 11 November 2017 to 22 August 2026".
    public static String days(Changes changes) {
        return English.format(
                "From %s to %s",
                Dates.day(changes.before().asOf()), Dates.day(changes.now().asOf()));
    }

    /// The same where there is less room: "Nov 2017 to Aug 2026".
    public static String months(Changes changes) {
        return English.format(
                "%s to %s",
                Dates.shortMonth(changes.before().asOf()),
                Dates.shortMonth(changes.now().asOf()));
    }

    /// Behind the first changes of a kind.
    public static String more(int more) {
        return English.format("and %,d more, which “cni-explorer diff” lists", more);
    }

    /// "Stars then and now".
    public static String thenAndNow(String metric) {
        return English.format("%s then and now", metric);
    }

    /// "Alpha: no mark before, unmaintained now".
    public static String marked(Pair<Provider> pair) {
        return beforeAndNow(pair.now().name(), mark(pair.before()), mark(pair.now()));
    }

    /// "Old name is New name now".
    public static String renamed(String before, String now) {
        return English.format("%s is %s now", before, now);
    }

    /// "Alpha, Encryption: No (does not) before, Yes (meets it) now".
    ///
    /// @param feature its name, with whatever marks it
    public static String spoken(CellChange change, String feature) {
        return beforeAndNow(
                change.provider().name() + ", " + feature,
                spoken(change, change.cell().before()),
                spoken(change, change.cell().now()));
    }

    /// What a feature asked for, and asks for now.
    public static String redefined(String before, String now) {
        return English.format("%s before, %s now", before, now);
    }

    /// "Alpha: 52 before, 60 now".
    public static String beforeAndNow(String name, String before, String now) {
        return name + ": " + redefined(before, now);
    }

    /// "Encryption (“Traffic is encrypted”)"; the name alone where nothing can be required.
    public static String asked(Feature feature) {
        return feature.kind()
                .requirement()
                .map(sentence -> English.format("%s (“%s”)", feature.shortName(), sentence))
                .orElse(feature.shortName());
    }

    private static String spoken(CellChange change, Cell cell) {
        return cell.verdict()
                .filter(_ -> change.feature().kind().isJudged())
                .map(verdict -> English.format("%s (%s)", cell.value(), VerdictText.words(verdict)))
                .orElse(cell.value());
    }

    private static String mark(Provider provider) {
        return provider.status().map(Provider.Status::word).orElse("no mark");
    }
}
